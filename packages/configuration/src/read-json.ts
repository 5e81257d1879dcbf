import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { keyFaults, type Located, MOST_LEVELS, type ParsedText, type TextFault } from "./located.ts";

/** Reads JSON with comments and trailing commas. Never runs anything the text says. */
export function readJson(source: string): ParsedText {
  const text = source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
  const deep = tooDeep(text);
  if (deep !== undefined) return { value: undefined, faults: [deep] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error !== undefined) {
    const fault = { kind: "syntax", start: error.offset, actual: wordsOf(printParseErrorCode(error.error)) } as const;
    return { value: undefined, faults: [fault] };
  }
  if (tree === undefined) return { value: undefined, faults: [{ kind: "syntax", start: 0, actual: "value expected" }] };
  const value = locate(tree);
  return { value, faults: keyFaults(value) };
}

/** The parser is recursive, so the depth of brackets is measured before it runs. Strings and comments hold none. */
function tooDeep(text: string): TextFault | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (quoted) {
      if (unit === "\\") at++;
      else if (unit === '"' || unit === "\n") quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === "/" && text[at + 1] === "/") at = ending(text, "\n", at);
    else if (unit === "/" && text[at + 1] === "*") at = ending(text, "*/", at);
    else if (unit === "{" || unit === "[") {
      if (++depth > MOST_LEVELS) return { kind: "too-deep", start: at, actual: String(MOST_LEVELS) };
    } else if (unit === "}" || unit === "]") depth--;
  }
  return undefined;
}

function ending(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

function locate(node: Node): Located {
  const children = node.children ?? [];
  if (node.type === "array") return { kind: "array", start: node.offset, items: children.map(locate) };
  if (node.type !== "object") return { kind: "scalar", start: node.offset, value: node.value };
  const entries = children.flatMap(({ children: pair = [] }) => {
    const [key, value] = pair;
    return key === undefined || value === undefined
      ? []
      : [{ key: String(key.value), keyStart: key.offset, value: locate(value) }];
  });
  return { kind: "object", start: node.offset, entries };
}

/** `CommaExpected` → `comma expected`. */
function wordsOf(code: string): string {
  return code.replace(/(?!^)[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();
}
