import { trimEnd } from "./line-starts.ts";

/** Where the text of a document begins: after a byte-order mark and after front matter between `---` or `+++` lines. */
export function bodyStart(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = source.slice(start, start + 3);
  if (fence !== "---" && fence !== "+++") return start;
  let end = lineEnd(source, start);
  if (trimEnd(source, start, end) !== start + 3) return start;
  while (end < source.length) {
    const next = nextLine(source, end);
    end = lineEnd(source, next);
    if (source.startsWith(fence, next) && trimEnd(source, next, end) === next + 3) return nextLine(source, end);
  }
  return start;
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d) at++;
  return at;
}

function nextLine(source: string, end: number): number {
  return source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}
