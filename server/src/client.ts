import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";
import { chooseEncoding, type PositionEncoding } from "./text/position-encoding.ts";

/** What the client at the other end can do, as flat answers: nothing else in the server reads its capabilities. */
export interface Client {
  readonly encoding: PositionEncoding;
  readonly locale: string | undefined;
  readonly options: InitializationOptions;
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelated: boolean;
  readonly showsHref: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly registersFormatting: boolean;
  readonly changesFolders: boolean;
  readonly editsDocumentChanges: boolean;
  readonly annotatesChanges: boolean;
  readonly appliesEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly prefersActions: boolean;
  readonly disablesActions: boolean;
  readonly resolvesEdits: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly nestsSymbols: boolean;
  readonly foldsLinesOnly: boolean;
  readonly linksTooltip: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly createsProgress: boolean;
  readonly showsDocuments: boolean;
  readonly readsContent: boolean;
}

/** Reads what a client said when it started the server. */
export function readClient(params: InitializeParams): Client {
  // Some clients send `null` where the protocol leaves a key out.
  const { capabilities } = params;
  const textDocument = capabilities.textDocument ?? {};
  const workspace = capabilities.workspace ?? {};
  const window = capabilities.window ?? {};
  const general = capabilities.general ?? {};
  const edit = workspace.workspaceEdit ?? {};
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    encoding: chooseEncoding(general.positionEncodings ?? undefined),
    locale: params.locale,
    options: typeof params.initializationOptions === "object" ? (params.initializationOptions ?? {}) : {},
    folders,
    ...readDiagnostics(textDocument, workspace),
    answersConfiguration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    registersFormatting: textDocument.formatting?.dynamicRegistration === true,
    changesFolders: workspace.workspaceFolders === true,
    editsDocumentChanges: edit.documentChanges === true,
    annotatesChanges: edit.documentChanges === true && isGiven(edit.changeAnnotationSupport),
    appliesEdits: workspace.applyEdit === true,
    ...readActions(textDocument),
    hoverMarkdown: textDocument.hover?.contentFormat?.includes("markdown") === true,
    completionMarkdown: textDocument.completion?.completionItem?.documentationFormat?.includes("markdown") === true,
    nestsSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldsLinesOnly: textDocument.foldingRange?.lineFoldingOnly === true,
    linksTooltip: textDocument.documentLink?.tooltipSupport === true,
    definitionLinks: textDocument.definition?.linkSupport === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    createsProgress: window.workDoneProgress === true,
    showsDocuments: window.showDocument?.support === true,
    readsContent: isGiven(workspace.textDocumentContent),
  };
}

type TextDocumentCapabilities = NonNullable<ClientCapabilities["textDocument"]>;
type WorkspaceCapabilities = NonNullable<ClientCapabilities["workspace"]>;

function readDiagnostics(
  textDocument: TextDocumentCapabilities,
  workspace: WorkspaceCapabilities,
): Pick<Client, "pullsDiagnostics" | "refreshesDiagnostics" | "showsRelated" | "showsHref"> {
  const pull = textDocument.diagnostic;
  const push = textDocument.publishDiagnostics;
  return {
    pullsDiagnostics: isGiven(pull),
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    // Clients of 3.17 say it once, under `publishDiagnostics`, and mean both.
    showsRelated: pull?.relatedInformation === true || push?.relatedInformation === true,
    showsHref: pull?.codeDescriptionSupport === true || push?.codeDescriptionSupport === true,
  };
}

function readActions({
  codeAction,
}: TextDocumentCapabilities): Pick<
  Client,
  "codeActionLiterals" | "prefersActions" | "disablesActions" | "resolvesEdits"
> {
  return {
    codeActionLiterals: isGiven(codeAction?.codeActionLiteralSupport),
    prefersActions: codeAction?.isPreferredSupport === true,
    disablesActions: codeAction?.disabledSupport === true,
    resolvesEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes("edit") === true,
  };
}

function isGiven(capability: unknown): boolean {
  return capability !== undefined && capability !== null;
}
