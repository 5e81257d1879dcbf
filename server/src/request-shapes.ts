/** A parameter that a request must have, by what it is. */
type Part =
  | "textDocument"
  | "position"
  | "range"
  | "ranges"
  | "context"
  | "diagnostics"
  | "previousResultIds"
  | "title"
  | "query"
  | "newName"
  | "command"
  | "code"
  | "rule"
  | "uri";

/** What each request must have. What is not listed takes anything, or checks for itself. */
const needs: ReadonlyMap<string, readonly Part[]> = new Map<string, readonly Part[]>([
  ["textDocument/diagnostic", ["textDocument"]],
  ["textDocument/codeAction", ["textDocument", "range", "diagnostics"]],
  ["codeAction/resolve", ["title"]],
  ["textDocument/hover", ["textDocument", "position"]],
  ["textDocument/completion", ["textDocument", "position"]],
  ["textDocument/definition", ["textDocument", "position"]],
  ["textDocument/references", ["textDocument", "position", "context"]],
  ["textDocument/documentHighlight", ["textDocument", "position"]],
  ["textDocument/prepareRename", ["textDocument", "position"]],
  ["textDocument/rename", ["textDocument", "position", "newName"]],
  ["textDocument/documentSymbol", ["textDocument"]],
  ["textDocument/foldingRange", ["textDocument"]],
  ["textDocument/documentLink", ["textDocument"]],
  ["textDocument/formatting", ["textDocument"]],
  ["textDocument/rangeFormatting", ["textDocument", "range"]],
  ["textDocument/rangesFormatting", ["textDocument", "ranges"]],
  ["workspace/symbol", ["query"]],
  ["workspace/diagnostic", ["previousResultIds"]],
  ["workspace/executeCommand", ["command"]],
  ["workspace/textDocumentContent", ["uri"]],
  ["soatvan/explainRule", ["rule"]],
  ["soatvan/explainCode", ["code"]],
  ["soatvan/status", ["uri"]],
  ["soatvan/convertEncoding", ["uri"]],
  ["soatvan/fixFolder", ["uri"]],
]);

/** What the parameters of a request lack, in words for who writes the client; undefined when nothing is missing. */
export function shapeFault(method: string, params: unknown): string | undefined {
  const given = isRecord(params) ? params : {};
  const missing = needs.get(method)?.find((part) => !checks[part](given));
  return missing === undefined ? undefined : `${method} needs ${wording[missing] ?? `a string “${missing}”`}`;
}

type Given = Readonly<Record<string, unknown>>;

const text =
  (name: string) =>
  (given: Given): boolean =>
    typeof given[name] === "string";

const checks: Readonly<Record<Part, (given: Given) => boolean>> = {
  textDocument: ({ textDocument }) => isRecord(textDocument) && typeof textDocument.uri === "string",
  position: ({ position }) => isPosition(position),
  range: ({ range }) => isRange(range),
  ranges: ({ ranges }) => Array.isArray(ranges) && ranges.every(isRange),
  context: ({ context }) => isRecord(context),
  diagnostics: ({ context }) => isRecord(context) && Array.isArray(context.diagnostics),
  previousResultIds: ({ previousResultIds: ids }) => Array.isArray(ids) && ids.every(isRecord),
  title: text("title"),
  query: text("query"),
  newName: text("newName"),
  command: text("command"),
  code: text("code"),
  rule: text("rule"),
  uri: text("uri"),
};

const wording: Partial<Readonly<Record<Part, string>>> = {
  textDocument: "“textDocument” with a string “uri”",
  position: "“position” with numbers “line” and “character”",
  range: "“range” with positions “start” and “end”",
  ranges: "a list “ranges”, each with positions “start” and “end”",
  context: "an object “context”",
  diagnostics: "“context” with a list “diagnostics”",
  previousResultIds: "a list “previousResultIds”",
};

function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value.line === "number" && typeof value.character === "number";
}

function isRecord(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
