/**
 * A test whether a range lies in a URL, an e-mail address or a file name: in unspaced text with `://`, `@`, or a full
 * stop or underscore between letters. Each stretch of unspaced text is looked at once, so asking in order stays linear.
 */
export function verbatimTest(text: string): (start: number, end: number) => boolean {
  let chunkStart = 0;
  let chunkEnd = 0;
  let verbatim = false;
  return (start) => {
    if (start >= chunkEnd) {
      let from = start;
      while (from > chunkEnd && !isSpace(text.charCodeAt(from - 1))) from--;
      let to = start;
      while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
      chunkStart = from;
      chunkEnd = to;
      verbatim = isVerbatim(text.slice(chunkStart, chunkEnd));
    }
    return verbatim;
  };
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}

function isVerbatim(chunk: string): boolean {
  if (chunk.includes("://") || chunk.includes("@") || chunk.startsWith("www.")) return true;
  for (let at = chunk.indexOf("."); at > 0; at = chunk.indexOf(".", at + 1)) {
    if (isAsciiName(chunk.charCodeAt(at - 1)) && isAsciiName(chunk.charCodeAt(at + 1))) return true;
  }
  return chunk.includes("_");
}

/** `v.v.` and `TP.HCM` are rare enough to lose; `baochinhphu.vn` must stay. */
function isAsciiName(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d;
}
