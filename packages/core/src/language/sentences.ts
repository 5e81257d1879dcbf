import { CharClass, isDigit, isLetter, isLower, isSpace, isUpper } from "./char-class.ts";
import { SpanBuilder, type Spans } from "./spans.ts";

/** A full stop after one of these does not end a sentence. Compared without its own full stop. */
const abbreviations = new Set(
  "TP Tp tp TX TT PGS GS TS ThS BS KS CN NCS Th St Mr Mrs Ms Dr tr Tr vv Nxb NXB ĐT tel Tel No".split(" "),
);

const found = new SpanBuilder();

/**
 * Finds the sentences of a block: they end at `.`, `!`, `?` or `…` followed by white space and a capital, a digit or an
 * opening mark, or at the end of the text. `TP. Hồ Chí Minh`, `PGS. TS. Nguyễn`, `K. Marx`, `1. Mục tiêu` and `v.v. Các`
 * do not end one. Tags are 0; offsets are UTF-16 code units.
 */
export function findSentences(text: string, punctuation: Spans, verbatim: Spans): Spans {
  let start = skipSpace(text, 0);
  for (let index = 0; index < punctuation.count; index++) {
    const mark = punctuation.tag(index);
    if (mark !== CharClass.period && mark !== CharClass.exclamation && mark !== CharClass.ellipsis) continue;
    const at = punctuation.start(index);
    if (at < start) continue;
    const end = closingEnd(text, at + 1);
    if (!isSpace(text.charCodeAt(end)) || verbatim.holds(at)) continue;
    const next = skipSpace(text, end);
    if (next >= text.length) break;
    if (!startsSentence(text.charCodeAt(next))) continue;
    if (mark === CharClass.period && end === at + 1 && keepsSentence(text, start, at)) continue;
    found.push(start, end, 0);
    start = next;
  }
  const end = trimEnd(text, start);
  if (end > start) found.push(start, end, 0);
  return found.finish();
}

/** Closing quotes, brackets and further full stops belong to the sentence they follow. */
function closingEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && '.!?…”’»)]"'.includes(text[at] ?? "")) at++;
  return at;
}

function startsSentence(unit: number): boolean {
  return (
    isUpper(unit) ||
    isDigit(unit) ||
    unit === 0x201c ||
    unit === 0x22 ||
    unit === 0x28 ||
    unit === 0x2018 ||
    unit === 0xab ||
    unit === 0x2d
  );
}

function keepsSentence(text: string, start: number, stop: number): boolean {
  let at = stop;
  while (at > start && (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))) at--;
  const word = text.slice(at, stop);
  if (word.length === 0) return false;
  if (abbreviations.has(word)) return true;
  // An initial: `K. Marx`, `Nguyễn V. A`.
  if (word.length === 1 && isLetter(word.charCodeAt(0))) return !isLower(word.charCodeAt(0)) || text[at - 1] === ".";
  // The number of a clause at the start of a sentence: `1. Mục tiêu`.
  return at === start && isDigit(word.charCodeAt(0)) && word.length <= 3;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number): number {
  let at = text.length;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
