/** The identifier of the extension in the marketplace: publisher and name. */
export const extensionId = "soatvan.soatvan-vscode";
