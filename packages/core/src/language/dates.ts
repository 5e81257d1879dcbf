import { isDigit, isLetter } from "./char-class.ts";
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

/**
 * Finds full dates: day, month and four-digit year, written with `/`, `-` or `.` or in words. Document codes such as
 * `30/2020/NĐ-CP` and fractions are not dates: a date has exactly three numbers and one kind of separator.
 */
export function findDates(text: string, numbers: Spans): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let index = 0; index + 2 < numbers.count; index++) {
    const date = dateAt(text, numbers, index);
    if (date === undefined) continue;
    found.push(date);
    index += 2;
  }
  return found;
}

function dateAt(text: string, numbers: Spans, index: number): CalendarDate | undefined {
  const yearLength = numbers.end(index + 2) - numbers.start(index + 2);
  if (
    yearLength !== 4 ||
    numbers.end(index) - numbers.start(index) > 2 ||
    numbers.end(index + 1) - numbers.start(index + 1) > 2
  )
    return undefined;
  const between = text.slice(numbers.end(index), numbers.start(index + 1));
  const after = text.slice(numbers.end(index + 1), numbers.start(index + 2));
  const start = numbers.start(index);
  const end = numbers.end(index + 2);
  const words = between.toLowerCase() === " tháng " && after.toLowerCase() === " năm ";
  const numeric = between === after && (between === "/" || between === "-" || between === ".");
  if (!words && !numeric) return undefined;
  if (numeric && !standsAlone(text, start, end)) return undefined;
  return {
    start: words ? startWithDay(text, start) : start,
    end,
    day: Number(text.slice(numbers.start(index), numbers.end(index))),
    month: Number(text.slice(numbers.start(index + 1), numbers.end(index + 1))),
    year: Number(text.slice(numbers.start(index + 2), end)),
    form: words ? "words" : "numeric",
  };
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
