/** The name under which the language server introduces itself to an editor. */
export const serverName = "soatvan";
