import { type CalendarDate, readDateAt } from "../language/dates.ts";
import type { Quotation } from "../language/quotations.ts";
import type { FoundCode } from "./document-code.ts";
import { type NamedBody, namedBodyAt, skipSpaces } from "./named-body.ts";
import { type NamedType, namedTypeBefore } from "./named-type.ts";

/** A quoted title after a code. Offsets are UTF-16 code units of the text, without the quotation marks. */
export interface CitedTitle {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A document code with what its sentence says of the document: “Quy định số 126-QĐ/TW ngày 28/02/2018 của Bộ Chính trị “…””. */
export interface Citation {
  readonly found: FoundCode;
  readonly type: NamedType | undefined;
  readonly date: CalendarDate | undefined;
  readonly body: NamedBody | undefined;
  readonly title: CitedTitle | undefined;
}

/** Date, body and title follow a code in any order, each once. */
const MOST_PARTS = 3;

/**
 * Reads what stands around each code. Only what joins the code directly counts: “126-QĐ/TW, ngày 01/3/2018 Tỉnh ủy họp”
 * dates the meeting, not the document. `quotations` is asked only where a quotation mark follows.
 */
export function readCitations(
  text: string,
  codes: readonly FoundCode[],
  quotations: () => readonly Quotation[],
): readonly Citation[] {
  return codes.map((found) => {
    const type = namedTypeBefore(text, found.start);
    const after = mayGoOn(text, found.end) ? readAfter(text, found.end, quotations) : nothing;
    return { found, type, date: after.date, body: after.body, title: after.title };
  });
}

interface After {
  readonly date: CalendarDate | undefined;
  readonly body: NamedBody | undefined;
  readonly title: CitedTitle | undefined;
}

const nothing: After = { date: undefined, body: undefined, title: undefined };

/** Whether a date, “của”, “về” or a quotation mark can follow: nearly always it is something else. */
function mayGoOn(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit !== 0x20 && unit !== 0x2c && unit !== 0x0a && unit !== 0xa0 && unit !== 0x28) return false;
  const at = skipJoin(text, end);
  const next = text.charCodeAt(at);
  if (next < 0x80) return leads[next] === 1;
  return next === 0x201c || next === 0xab || next === 0x111 || next === 0x110;
}

/** Letters, digits and marks that date, body and title start with. */
const leads: Uint8Array = new Uint8Array(0x80);
for (const lead of '0123456789nNbBkKcCvV"') leads[lead.charCodeAt(0)] = 1;

function readAfter(text: string, from: number, quotations: () => readonly Quotation[]): After {
  let date: CalendarDate | undefined;
  let body: NamedBody | undefined;
  let title: CitedTitle | undefined;
  let at = from;
  for (let part = 0; part < MOST_PARTS; part++) {
    const start = skipJoin(text, at);
    if (date === undefined) {
      date = dateAfter(text, at, start);
      // “Thông tư … Quyết định số 03/2011/QĐ-TTg của Thủ tướng ngày 09/10/2014 của Ngân hàng”: the date of the circular.
      if (date !== undefined && body !== undefined && startsWithWord(text, skipSpaces(text, date.end), "của"))
        return { date: undefined, body, title };
      if (date !== undefined) {
        at = text[date.end] === ")" ? date.end + 1 : date.end;
        continue;
      }
    }
    if (body === undefined && startsWithWord(text, start, "của")) {
      body = namedBodyAt(text, skipSpaces(text, start + "của".length));
      if (body === undefined) break;
      at = skipTerm(text, body.end);
      continue;
    }
    title = titleAt(text, start, quotations);
    break;
  }
  return { date, body, title };
}

/** White space, and one comma or opening bracket with it. */
function skipJoin(text: string, from: number): number {
  const start = skipSpaces(text, from);
  const unit = text.charCodeAt(start);
  return unit === 0x2c || unit === 0x28 ? skipSpaces(text, start + 1) : start;
}

const introductions: readonly string[] = ["được ban hành", "ban hành", "ký"];

function dateAfter(text: string, from: number, at: number): CalendarDate | undefined {
  const unit = text.charCodeAt(at) | 0x20;
  // “ngày”, “ban hành ngày”, “ký ngày”, “được ban hành ngày”, or a digit.
  if (unit !== 0x6e && unit !== 0x62 && unit !== 0x6b && unit !== 0x111 && !(unit >= 0x30 && unit <= 0x39))
    return undefined;
  const lead = introductions.find((words) => startsWithWord(text, at, words));
  const word = lead === undefined ? at : skipSpaces(text, at + lead.length);
  const named = startsWithWord(text, word, "ngày");
  if (lead !== undefined && !named) return undefined;
  const date = readDateAt(text, named ? skipSpaces(text, word + "ngày".length) : word);
  if (date === undefined) return undefined;
  return text.slice(from, at).includes(",") && !isClosed(text, date.end) ? undefined : date;
}

/** After a comma a date belongs to the code only when its body or the end of the citation follows. */
function isClosed(text: string, end: number): boolean {
  const next = skipSpaces(text, end);
  const unit = text.charCodeAt(next);
  return (
    Number.isNaN(unit) ||
    unit === 0x3b ||
    unit === 0x29 ||
    unit === 0x2e ||
    startsWithWord(text, next, "của") ||
    startsWithWord(text, next, "về")
  );
}

/** “của Bộ Chính trị (khóa XII)”, “của Quốc hội khóa XV”. */
function skipTerm(text: string, from: number): number {
  const start = skipSpaces(text, from);
  const word = text[start] === "(" ? start + 1 : start;
  if (!/^kh(?:óa|oá)\s/iu.test(text.slice(word, word + 5))) return from;
  let end = skipSpaces(text, word + 4);
  while (/[IVXLivx]/u.test(text[end] ?? "")) end++;
  return text[end] === ")" ? end + 1 : end;
}

function titleAt(text: string, from: number, quotations: () => readonly Quotation[]): CitedTitle | undefined {
  let at = from;
  if (startsWithWord(text, at, "về")) at = skipSpaces(text, at + "về".length);
  if (startsWithWord(text, at, "việc")) at = skipSpaces(text, at + "việc".length);
  if (text[at] === ":") at = skipSpaces(text, at + 1);
  const mark = text.charCodeAt(at);
  if (mark !== 0x201c && mark !== 0x22 && mark !== 0xab) return undefined;
  const quotation = quotationAt(quotations(), at);
  if (quotation === undefined) return undefined;
  const { innerStart: start, innerEnd: end } = quotation;
  return { start, end, text: text.slice(start, end) };
}

/** By bisection: a block may quote as often as it cites. */
function quotationAt(list: readonly Quotation[], at: number): Quotation | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found?.start === at ? found : undefined;
}

function startsWithWord(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  if ((text.charCodeAt(at) | 0x20) !== (word.charCodeAt(0) | 0x20)) return false;
  if (text.slice(at, end).toLowerCase() !== word) return false;
  const next = text[end];
  return next === undefined || next === " " || next === "\u00a0" || next === "\n" || next === ":" || next === "(";
}
