import { type Message, type RawServer, startServer } from "./client.ts";

/** Capabilities like those of VS Code. */
export const vscodeCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    textDocumentContent: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "refactor", "source"] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { documentationFormat: ["markdown", "plaintext"], snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    rename: { prepareSupport: true },
    formatting: { dynamicRegistration: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

/** Capabilities like those of an editor that pushes nothing and pulls nothing: neovim 0.7. */
export const plainCapabilities = {
  workspace: { applyEdit: true, workspaceEdit: {} },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [""] } } },
    hover: { contentFormat: ["plaintext"] },
  },
};

/** An editor with a started server. */
export interface Editor {
  readonly server: RawServer;
  /** What `initialize` answered. */
  // biome-ignore lint/suspicious/noExplicitAny: looked into, not trusted.
  readonly initialized: any;
  open(uri: string, text: string, languageId?: string, version?: number): void;
  /** Sends an incremental change. */
  change(uri: string, version: number, changes: readonly object[]): void;
  close(uri: string): void;
  /** Pulls the diagnostics of a document. */
  pull(uri: string, previousResultId?: string): Promise<Pulled>;
}

/** What a pull gives. */
export interface Pulled {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items: readonly PulledDiagnostic[];
}

/** A diagnostic as the protocol has it. */
export interface PulledDiagnostic {
  readonly range: ProtocolRange;
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
  readonly tags?: readonly number[];
  readonly codeDescription?: { readonly href: string };
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string }; readonly message: string }[];
  readonly data?: unknown;
}

/** A range of the protocol. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Starts a server and initialises it. Settings are answered, with no delay unless they say one. */
export async function startEditor(
  options: {
    readonly capabilities?: object;
    readonly folders?: readonly string[];
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly initializationOptions?: object;
    readonly locale?: string;
    readonly env?: Record<string, string>;
  } = {},
): Promise<Editor> {
  const server = startServer(["--stdio"], options.env);
  const settings = { delay: 0, ...options.settings };
  server.answer("workspace/configuration", (params) =>
    (params as { readonly items: readonly unknown[] }).items.map(() => settings),
  );
  const initialized = await server.request("initialize", {
    processId: process.pid,
    rootUri: options.folders?.[0] ?? null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: "thư mục" })) ?? null,
    locale: options.locale ?? "vi",
    capabilities: options.capabilities ?? vscodeCapabilities,
    initializationOptions: { settings, ...options.initializationOptions },
  });
  server.notify("initialized", {});
  return { server, initialized, ...documentsOf(server) };
}

function documentsOf(server: RawServer): Omit<Editor, "server" | "initialized"> {
  return {
    open: (uri, text, languageId = "plaintext", version = 1) =>
      server.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } }),
    change: (uri, version, contentChanges) =>
      server.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    close: (uri) => server.notify("textDocument/didClose", { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      server.request("textDocument/diagnostic", { textDocument: { uri }, identifier: "soatvan", previousResultId }),
  };
}

/** The range between two places given as line and character. */
export function range(startLine: number, start: number, endLine: number, end: number): ProtocolRange {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}

/** Applies text edits as an editor does: all at once, on the text they were made for. UTF-16 positions. */
export function applyTextEdits(
  text: string,
  edits: readonly { readonly range: ProtocolRange; readonly newText: string }[],
): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  const offset = ({ line, character }: ProtocolRange["start"]): number => (starts[line] ?? text.length) + character;
  let result = text;
  for (const edit of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
    result = result.slice(0, offset(edit.range.start)) + edit.newText + result.slice(offset(edit.range.end));
  }
  return result;
}

/** The text of a range. UTF-16 positions. */
export function textOf(text: string, { start, end }: ProtocolRange): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  return text.slice((starts[start.line] ?? 0) + start.character, (starts[end.line] ?? 0) + end.character);
}

/** The edits of a workspace edit for a document, whichever form it has. */
export function editsFor(
  edit: {
    readonly changes?: Readonly<Record<string, readonly { range: ProtocolRange; newText: string }[]>>;
    readonly documentChanges?: readonly {
      readonly textDocument: { readonly uri: string };
      readonly edits: readonly { range: ProtocolRange; newText: string }[];
    }[];
  },
  uri: string,
): readonly { range: ProtocolRange; newText: string }[] {
  if (edit.changes !== undefined) return edit.changes[uri] ?? [];
  return (edit.documentChanges ?? [])
    .filter(({ textDocument }) => textDocument.uri === uri)
    .flatMap(({ edits }) => edits);
}

/** The notification that publishes diagnostics of a version. */
export function published(uri: string, version: number): (message: Message) => boolean {
  return ({ method, params }) =>
    method === "textDocument/publishDiagnostics" && params.uri === uri && params.version === version;
}
