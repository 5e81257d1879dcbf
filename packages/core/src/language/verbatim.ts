import { CharClass, isDigit, isSpace } from "./char-class.ts";
import { SpanBuilder, type Spans } from "./spans.ts";

const topLevelDomains = new Set(
  "vn com net org gov edu info io dev app asia eu int mil biz me tv uk us cn jp kr fr de ru au ca in sg th la kh tw hk".split(
    " ",
  ),
);
const fileEndings = new Set(
  "doc docx docm dot pdf txt md rtf odt xls xlsx csv ppt pptx jpg jpeg png gif svg tif mp3 mp4 avi zip rar xz gz htm html xml json js ts py exe aspx php".split(
    " ",
  ),
);

/**
 * Finds what is not language: URLs, e-mail addresses, domain names (`baochinhphu.vn`) and file names (`30-2020-ND-CP.pdf`).
 * Looks only at the unspaced text around `.`, `:`, `/` and `@`, so its cost follows the punctuation. A sentence glued to the
 * next (`hoàn thành.Tiếp theo`) is not a domain: its ending is no known one. Tags are 0.
 */
export function findVerbatim(text: string, punctuation: Spans): Spans {
  let done = 0;
  for (let index = 0; index < punctuation.count; index++) {
    const at = punctuation.start(index);
    const mark = punctuation.tag(index);
    if (at < done || !joins(text, at, mark) || isFigure(text, at)) continue;
    const start = chunkStart(text, at, done);
    const end = chunkEnd(text, at);
    const trimmed = trimChunk(text, start, end);
    done = end;
    if (trimmed.end > trimmed.start && isVerbatim(text.slice(trimmed.start, trimmed.end))) {
      found.push(trimmed.start, trimmed.end, 0);
    }
  }
  return found.finish();
}

const found = new SpanBuilder();

/** `1.234.567` and `1.2.` between spaces: what most full stops with text on both sides belong to. */
function isFigure(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isFigureUnit(text.charCodeAt(start - 1))) start--;
  if (start > 0 && text.charCodeAt(start - 1) !== 0x20) return false;
  let end = at;
  while (end < text.length && isFigureUnit(text.charCodeAt(end))) end++;
  return end === text.length || text.charCodeAt(end) === 0x20;
}

function isFigureUnit(unit: number): boolean {
  return isDigit(unit) || unit === 0x2e;
}

/** Marks that can stand inside an address: with text on both sides. */
function joins(text: string, at: number, mark: number): boolean {
  if (mark !== CharClass.period && mark !== CharClass.at && mark !== CharClass.colon) return false;
  const after = text.charCodeAt(at + 1);
  if (mark === CharClass.colon) return after === 0x2f && text.charCodeAt(at + 2) === 0x2f;
  return at > 0 && isAsciiName(text.charCodeAt(at - 1)) && isAsciiName(after);
}

function isAsciiName(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f ||
    unit === 0x2d
  );
}

function chunkStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !isBoundary(text.charCodeAt(at - 1))) at--;
  return at;
}

function chunkEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBoundary(text.charCodeAt(at))) at++;
  return at;
}

/** White space, quotes and the placeholder of inline code end an address. */
function isBoundary(unit: number): boolean {
  return (
    isSpace(unit) ||
    unit === 0x22 ||
    (unit >= 0x2018 && unit <= 0x201f) ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0x3c ||
    unit === 0x3e ||
    unit === 0xfffc
  );
}

/** Punctuation at either end belongs to the sentence: `(xem https://chinhphu.vn).` */
function trimChunk(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && "([{'".includes(text[start] ?? "")) start++;
  while (end > start && ".,;:!?)]}'…".includes(text[end - 1] ?? "")) end--;
  return { start, end };
}

function isVerbatim(chunk: string): boolean {
  if (chunk.includes("://") || chunk.startsWith("www.")) return true;
  const mail = chunk.indexOf("@");
  if (mail > 0) return endsInDomain(chunk.slice(mail + 1));
  const slash = chunk.indexOf("/");
  if (endsInDomain(slash < 0 ? chunk : chunk.slice(0, slash))) return true;
  const dot = chunk.lastIndexOf(".");
  return dot > 0 && fileEndings.has(chunk.slice(dot + 1));
}

function endsInDomain(name: string): boolean {
  const dot = name.lastIndexOf(".");
  if (dot < 1 || !topLevelDomains.has(name.slice(dot + 1))) return false;
  for (let at = 0; at < dot; at++) if (!isAsciiName(name.charCodeAt(at)) && name.charCodeAt(at) !== 0x2e) return false;
  return true;
}
