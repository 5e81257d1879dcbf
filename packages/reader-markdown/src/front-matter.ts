import { trimEnd } from "./line-starts.ts";

/** Where the text of a document begins: after a byte-order mark and after front matter between `---` or `+++` lines. */
export function bodyStart(source: string): number {
  const start = afterMark(source);
  const fence = openingFence(source, start);
  if (fence === undefined) return start;
  let end = lineEnd(source, start);
  while (end < source.length) {
    const next = nextLine(source, end);
    end = lineEnd(source, next);
    if (source.startsWith(fence, next) && trimEnd(source, next, end) === next + 3) return nextLine(source, end);
  }
  return start;
}

/** The line that opens front matter at the start of a source where no line closes it. */
export function openFrontMatter(source: string): string | undefined {
  const start = afterMark(source);
  return bodyStart(source) === start ? openingFence(source, start) : undefined;
}

function afterMark(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function openingFence(source: string, start: number): string | undefined {
  const fence = source.slice(start, start + 3);
  if (fence !== "---" && fence !== "+++") return undefined;
  return trimEnd(source, start, lineEnd(source, start)) === start + 3 ? fence : undefined;
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d) at++;
  return at;
}

function nextLine(source: string, end: number): number {
  return source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}
