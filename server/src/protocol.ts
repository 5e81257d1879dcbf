/**
 * What the server speaks besides the Language Server Protocol: requests of a client that knows it. Plain types without
 * imports, so that a client can use them without the server.
 */

/** What every diagnostic carries to be found again. Offsets are UTF-16 code units of the text it was made from. */
export interface DiagnosticData {
  readonly rule: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A place as the protocol counts. */
export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** A range as the protocol counts. */
export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

/** Where something stands in a document. */
export interface ProtocolLocation {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/** A document code that documents of the workspace cite. */
export interface CitedCode {
  /** In canonical form. */
  readonly code: string;
  /** In words: type and body. */
  readonly explanation: string;
  readonly places: readonly ProtocolLocation[];
  /** In what the citations contradict each other (date, title, issuing body, type, form), a sentence each; often empty. */
  readonly conflicts: readonly string[];
}

/** A document that a run over a folder would change. */
export interface FileChange {
  readonly uri: string;
  /** How many diagnostics are put right. */
  readonly fixed: number;
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
}

/** How the check of one document stands. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** Length in UTF-16 code units and FNV-1a over them: a client can tell that both sides hold the same text. */
  readonly length: number;
  readonly checksum: number;
  readonly checked: boolean;
  /** Why it is not checked. */
  readonly reason?: "off" | "excluded" | "too-large";
  readonly preset: string;
  /** What in the text chose the preset, in words; absent when a setting or a configuration did. */
  readonly presetReason?: string;
  /** The configuration files in force, nearest first. */
  readonly configuration: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Rules that threw on it. */
  readonly failures: readonly string[];
}

/** Parameters and results of the server's own requests, by method. */
export interface SoatvanRequests {
  /** The page of a rule in Markdown; null when there is no such rule. */
  "soatvan/explainRule": {
    readonly params: { readonly rule: string };
    readonly result: { readonly markdown: string } | null;
  };
  /** What a document code says, in Markdown; null when the text is no code. */
  "soatvan/explainCode": {
    readonly params: { readonly code: string };
    readonly result: { readonly markdown: string } | null;
  };
  /** All codes that the documents of the workspace (or one document) cite. */
  "soatvan/documentCodes": { readonly params: { readonly uri?: string }; readonly result: readonly CitedCode[] };
  /** How the check of an open document stands; null when it is not open. */
  "soatvan/status": { readonly params: { readonly uri: string }; readonly result: DocumentStatus | null };
  /** What turning the old encodings of an open document into Unicode would change; null when it is not checked. */
  "soatvan/convertEncoding": { readonly params: { readonly uri: string }; readonly result: FileChange | null };
  /** What applying the safe fixes of all documents in a folder would change. Nothing is changed yet. */
  "soatvan/fixFolder": { readonly params: { readonly uri: string }; readonly result: readonly FileChange[] };
}

/** Requests that a server in a browser's worker sends to its client, as it has no files of its own. */
export interface ClientFileRequests {
  /** The bytes of a file in base64; null when it cannot be read. */
  "soatvan/readFile": { readonly params: { readonly uri: string }; readonly result: string | null };
  /** What a folder holds; null when it cannot be listed. */
  "soatvan/listFolder": {
    readonly params: { readonly uri: string };
    readonly result: readonly { readonly uri: string; readonly kind: "file" | "folder" }[] | null;
  };
  /** Writes a text file. */
  "soatvan/writeFile": { readonly params: { readonly uri: string; readonly text: string }; readonly result: boolean };
}

/** What a client may pass when it starts the server. Everything is optional. */
export interface InitializationOptions {
  /** The settings of section `soatvan`, for clients that neither push nor answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** The client opens `soatvan-rule:` addresses through `workspace/textDocumentContent`. */
  readonly rulePages?: boolean;
  /** The folders are not trusted: no file outside them is read on the word of a configuration inside. */
  readonly restricted?: boolean;
}

/** Commands that `workspace/executeCommand` takes. */
export const commands = {
  /** Arguments: URI. Applies the safe fixes of a document. */
  fixAll: "soatvan.server.fixAll",
  /** Arguments: text, `user` or `workspace`, URI. Writes a word to a dictionary. */
  addWord: "soatvan.server.addWord",
  /** Arguments: rule name, URI. Switches a rule off in the configuration of the document's folder. */
  disableRule: "soatvan.server.disableRule",
  /** Arguments: rule name, text, URI. Declares a text right in the configuration of the document's folder. */
  ignoreText: "soatvan.server.ignoreText",
  /** Arguments: rule name. Shows the page of a rule. */
  explainRule: "soatvan.server.explainRule",
  /** No arguments. Checks everything again. */
  recheck: "soatvan.server.recheck",
} as const;

/** The scheme of rule pages: `soatvan-rule:/vi/duplicate/paragraph.md`. */
export const rulePageScheme = "soatvan-rule";
