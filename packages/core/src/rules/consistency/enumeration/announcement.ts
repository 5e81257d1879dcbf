import { isSpace } from "../../../language/char-class.ts";

/** “07 nhiệm vụ sau:” as read. Offsets are UTF-16 code units of the block's text. */
export interface Announcement {
  readonly count: number;
  /** Where the number stands. */
  readonly start: number;
  readonly numberEnd: number;
  /** Past the counted noun. */
  readonly end: number;
}

/** What a list can be a list of; the first word of each, and all of it where the first alone says too little. */
const counted: readonly string[] = [
  "nhiệm vụ",
  "giải pháp",
  "nhóm",
  "nội dung",
  "vấn đề",
  "điểm",
  "tiêu chí",
  "tiêu chuẩn",
  "nguyên tắc",
  "mục tiêu",
  "chỉ tiêu",
  "yêu cầu",
  "bước",
  "khâu",
  "đột phá",
  "bài học",
  "hạn chế",
  "lĩnh vực",
  "trường hợp",
  "điều kiện",
  "hình thức",
  "biện pháp",
  "lý do",
  "nguyên nhân",
  "kết quả",
  "công việc",
  "việc",
  "trọng tâm",
  "định hướng",
  "quan điểm",
  "tồn tại",
  "kiến nghị",
  "đề xuất",
  "phong trào",
  "chương trình",
  "chuyên đề",
  "thành phần",
  "loại",
];

/** “ít nhất 02 tiêu chí sau”, “một trong 05 trường hợp sau”: the number does not count the list. */
const notCounting = [
  "ít nhất",
  "tối thiểu",
  "tối đa",
  "không quá",
  "trong số",
  "một trong",
  "hơn",
  "trên",
  "từ",
  "thêm",
];

const numbers = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

const LONGEST = 90;

/**
 * The announcement that ends with the colon at `colon`: a number, what it counts, and no other punctuation up to the colon.
 * Undefined when the text before the colon announces no count.
 */
export function announcementBefore(text: string, colon: number): Announcement | undefined {
  // Most colons announce nothing that is counted; told here before anything is split.
  const tail = text.slice(Math.max(0, colon - 8), colon);
  if (!tail.includes("sau") && !tail.endsWith("gồm") && !tail.endsWith("là")) return undefined;
  const from = Math.max(0, colon - LONGEST);
  let start = colon;
  while (start > from && !'.,;:()“”"'.includes(text[start - 1] ?? "")) start--;
  const words = splitWords(text, start, colon);
  for (let index = words.length - 2; index >= 0; index--) {
    const word = words[index];
    if (word === undefined) continue;
    const count = numberOf(word.text);
    // “theo một trình tự như sau:” counts nothing.
    if (count < 2) continue;
    const noun = nounAfter(words, index + 1);
    if (noun === 0) continue;
    const before = words
      .slice(Math.max(0, index - 2), index)
      .map((item) => item.text)
      .join(" ");
    if (notCounting.some((phrase) => before.endsWith(phrase))) return undefined;
    if (!announces(words.slice(index + 1 + noun))) return undefined;
    return { count, start: word.start, numberEnd: word.end, end: words[index + noun]?.end ?? word.end };
  }
  return undefined;
}

interface Word {
  readonly raw: string;
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function splitWords(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    const start = at;
    while (at < to && !isSpace(text.charCodeAt(at))) at++;
    if (at > start) {
      const raw = text.slice(start, at);
      words.push({ raw, text: raw.toLowerCase(), start, end: at });
    }
  }
  return words;
}

function numberOf(word: string): number {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return numbers.indexOf(word) + 1;
}

/** How many words the counted noun has; 0 when there is none. “3 Nội dung giám sát” has the number of a footnote before it. */
function nounAfter(words: readonly Word[], index: number): number {
  const first = words[index]?.raw ?? "";
  if (counted.includes(first)) return 1;
  return counted.includes(`${first} ${words[index + 1]?.text ?? ""}`) ? 2 : 0;
}

/** “… sau”, “… sau đây”, “… như sau”, “… gồm”, “… là”: a list follows. Another number would be counted instead. */
function announces(rest: readonly Word[]): boolean {
  if (rest.some((word) => /\d/u.test(word.text) || word.text === "hoặc")) return false;
  const tail = rest.slice(-2).map((word) => word.text);
  return tail.some((word) => word === "sau" || word === "gồm" || word === "là");
}
