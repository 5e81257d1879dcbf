import { isDigit, isLetter, isSpace } from "./char-class.ts";
import type { Spans } from "./spans.ts";

/** A date as written; it may be impossible (`31/4/2020`): a rule decides. Offsets are UTF-16 code units of the text. */
export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** `numeric`: 13/10/2020, 13-10-2020, 13.10.2020. `words`: ngày 13 tháng 10 năm 2020. */
  readonly form: "numeric" | "words";
}

/** Between the numbers of a date there is at most a word and the white space around it. */
const MOST_BETWEEN = 12;

/**
 * Finds full dates: day, month and four-digit year, written with `/`, `-` or `.` or in words. Document codes such as
 * `30/2020/NĐ-CP` and fractions are not dates: a date has exactly three numbers and one kind of separator.
 */
export function findDates(text: string, numbers: Spans): readonly CalendarDate[] {
  let found: CalendarDate[] | undefined;
  for (let index = 0; index + 2 < numbers.count; index++) {
    const end = numbers.end(index);
    if (end - numbers.start(index) > 2 || numbers.start(index + 1) - end > MOST_BETWEEN) continue;
    const date = readDateAt(text, numbers.start(index));
    if (date === undefined) continue;
    found ??= [];
    found.push(date);
    index += 2;
  }
  return found ?? noDates;
}

const noDates: readonly CalendarDate[] = [];

/**
 * The date whose day starts at an offset. “ngày” before it belongs to a date in words. Any white space counts, line
 * breaks too. Undefined where no date stands.
 */
export function readDateAt(text: string, at: number): CalendarDate | undefined {
  const dayEnd = numberEnd(text, at, 2);
  if (dayEnd === at) return undefined;
  const mark = text.charCodeAt(dayEnd);
  const numeric = mark === 0x2f || mark === 0x2d || mark === 0x2e;
  const monthStart = numeric ? dayEnd + 1 : skipWord(text, dayEnd, "tháng");
  const monthEnd = monthStart < 0 ? -1 : numberEnd(text, monthStart, 2);
  if (monthEnd <= monthStart) return undefined;
  if (numeric && text.charCodeAt(monthEnd) !== mark) return undefined;
  const yearStart = numeric ? monthEnd + 1 : skipWord(text, monthEnd, "năm");
  const end = yearStart < 0 ? -1 : numberEnd(text, yearStart, 4);
  if (end - yearStart !== 4 || (numeric && !standsAlone(text, at, end))) return undefined;
  return {
    start: numeric ? at : startWithDay(text, at),
    end,
    day: Number(text.slice(at, dayEnd)),
    month: Number(text.slice(monthStart, monthEnd)),
    year: Number(text.slice(yearStart, end)),
    form: numeric ? "numeric" : "words",
  };
}

/** Whether the calendar has that day. */
export function isPossibleDate({ day, month, year }: Pick<CalendarDate, "day" | "month" | "year">): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day <= days;
}

/** `YYYY-MM-DD`, which sorts as the calendar does. */
export function isoDate({ day, month, year }: Pick<CalendarDate, "day" | "month" | "year">): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The official form of a date: `28/02/2018`, `05/3/2020`, a zero only before days below 10 and the first two months
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4b). Expects `YYYY-MM-DD`; gives other text back as it is.
 */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  if (year === undefined || month === undefined || day === undefined) return iso;
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** Where a run of at most `most` digits ends; the start itself when there is none or it goes on. */
function numberEnd(text: string, start: number, most: number): number {
  let at = start;
  while (at - start <= most && isDigit(text.charCodeAt(at))) at++;
  return at - start > most ? start : at;
}

/** Past a word with white space on both sides; -1 where it does not stand. */
function skipWord(text: string, from: number, word: string): number {
  const start = skipSpace(text, from);
  if (start === from || text.slice(start, start + word.length).toLowerCase() !== word) return -1;
  const end = skipSpace(text, start + word.length);
  return end === start + word.length ? -1 : end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at - from < 3 && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** `12/05/2020/NĐ-CP` and `1.2.3.2020` are no dates. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(before) || isLetter(after) || before === 0x2f || before === 0x2d || after === 0x2f) return false;
  if (before === 0x2e && isDigit(text.charCodeAt(start - 2))) return false;
  return !(
    (after === 0x2e || after === 0x2d) &&
    (isDigit(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end + 1)))
  );
}

/** “ngày” belongs to a date in words. */
function startWithDay(text: string, start: number): number {
  return text.slice(Math.max(0, start - 5), start).toLowerCase() === "ngày " ? start - 5 : start;
}
