import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from "yaml";
import { keyFaults, type Located, type LocatedEntry, MOST_LEVELS, type ParsedText } from "./located.ts";

/**
 * Reads YAML 1.2 as far as it is JSON: maps, lists, strings, numbers, booleans. Tags are refused; an alias is refused too,
 * so that a small file cannot unfold into a huge one. Loaded only when a YAML file is there.
 */
export function readYaml(source: string): ParsedText {
  const document = parseDocument(source, { schema: "core", uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  // The parser is recursive and reports its own overflow as an error of the text.
  if (error?.message.includes("call stack")) {
    return { value: undefined, faults: [{ kind: "too-deep", start: error.pos[0], actual: String(MOST_LEVELS) }] };
  }
  if (error !== undefined) {
    return { value: undefined, faults: [{ kind: "syntax", start: error.pos[0], actual: error.message }] };
  }
  if (document.contents === null) return { value: { kind: "object", start: 0, entries: [] }, faults: [] };
  try {
    const value = locate(document.contents, 1);
    return { value, faults: keyFaults(value) };
  } catch (fault) {
    if (fault instanceof YamlFault) return { value: undefined, faults: [fault] };
    throw fault;
  }
}

/** Carries a fault out of the recursion. */
class YamlFault {
  readonly kind: "syntax" | "too-deep";
  readonly start: number;
  readonly actual: string;

  constructor(kind: "syntax" | "too-deep", start: number, actual: string) {
    this.kind = kind;
    this.start = start;
    this.actual = actual;
  }
}

function locate(node: ParsedNode | Node | null, level: number): Located {
  const start = node?.range?.[0] ?? 0;
  if (level > MOST_LEVELS) throw new YamlFault("too-deep", start, String(MOST_LEVELS));
  if (isAlias(node)) throw new YamlFault("syntax", start, "alias not allowed");
  if (node !== null && "tag" in node && node.tag !== undefined) throw new YamlFault("syntax", start, `tag ${node.tag}`);
  if (isSeq(node)) {
    return { kind: "array", start, items: node.items.map((item) => locate(item as Node | null, level + 1)) };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair): LocatedEntry => {
      const key = pair.key as Node | null;
      const keyStart = key?.range?.[0] ?? start;
      if (!isScalar(key)) throw new YamlFault("syntax", keyStart, "key must be a string");
      return { key: String(key.value), keyStart, value: locate(pair.value as Node | null, level + 1) };
    });
    return { kind: "object", start, entries };
  }
  const value = isScalar(node) ? node.value : null;
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  return { kind: "scalar", start, value: plain };
}
