import { isAsciiLetter, isDigit } from "./chars.ts";
import { scanClosingTag, scanOpenTag } from "./html-inline.ts";
import { isBlank } from "./line-starts.ts";

/** How an HTML block ends: at a blank line, or at the line that holds this text. */
export type HtmlEnd = "blank" | "-->" | "?>" | ">" | "]]>" | "raw";

const blockNames = new Set(
  "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(
    " ",
  ),
);
const rawNames = new Set(["pre", "script", "style", "textarea"]);

/**
 * Whether a line from `at` on starts an HTML block, and where such a block ends (CommonMark 0.31, section 4.6).
 * `interrupts` says that a paragraph is open, which a lone tag cannot break off.
 */
export function htmlBlockStart(source: string, at: number, end: number, interrupts: boolean): HtmlEnd | undefined {
  if (source.charCodeAt(at) !== 0x3c) return undefined;
  if (source.startsWith("<!--", at)) return "-->";
  if (source.startsWith("<?", at)) return "?>";
  if (source.startsWith("<![CDATA[", at)) return "]]>";
  if (source.charCodeAt(at + 1) === 0x21 && isAsciiLetter(source.charCodeAt(at + 2))) return ">";
  const closing = source.charCodeAt(at + 1) === 0x2f;
  const nameStart = closing ? at + 2 : at + 1;
  let nameEnd = nameStart;
  while (nameEnd < end && (isAsciiLetter(source.charCodeAt(nameEnd)) || isDigit(source.charCodeAt(nameEnd)))) nameEnd++;
  const name = source.slice(nameStart, nameEnd).toLowerCase();
  const next = nameEnd < end ? source.charCodeAt(nameEnd) : 0x20;
  const ends = next === 0x20 || next === 0x09 || next === 0x3e;
  if (!closing && ends && rawNames.has(name)) return "raw";
  const selfClosing = next === 0x2f && source.charCodeAt(nameEnd + 1) === 0x3e;
  if ((ends || selfClosing) && blockNames.has(name)) return "blank";
  if (interrupts) return undefined;
  const line = source.slice(at, end);
  const tagEnd = closing ? scanClosingTag(line, 0) : scanOpenTag(line, 0);
  return tagEnd > 0 && isBlank(line, tagEnd, line.length) ? "blank" : undefined;
}

/** Whether a line of an HTML block is its last one. */
export function endsHtmlBlock(source: string, at: number, end: number, how: HtmlEnd): boolean {
  if (how === "blank") return false;
  const line = source.slice(at, end);
  if (how !== "raw") return line.includes(how);
  const lower = line.toLowerCase();
  for (const name of rawNames) if (lower.includes(`</${name}>`)) return true;
  return false;
}
