import { type CalendarDate, isoDate, isPossibleDate } from "../language/dates.ts";

/** The line that dates a document is short: “Hà Nội, ngày 05 tháng 3 năm 2020”, “Cập nhật lúc 07:03 ngày 13/10/2020”. */
const LONGEST_LINE = 90;

const newsWords = /(?:cập nhật|đăng lúc|ngày đăng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|\d{1,2}:\d\d)/iu;

/** The day a block dates its document, `YYYY-MM-DD`: the place-and-date line of an official document, or a press line. */
export function documentDateOf(text: string, dates: () => readonly CalendarDate[]): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const [date, ...more] = dates();
  if (date === undefined || more.length > 0 || !isPossibleDate(date)) return undefined;
  const before = text.slice(0, date.start);
  const placed = date.form === "words" && /^[\s*]*\p{Lu}[\p{L}\s.-]{1,40},\s*$/u.test(before);
  return (placed && text.slice(date.end).trim().length < 3) || newsWords.test(text) ? isoDate(date) : undefined;
}
