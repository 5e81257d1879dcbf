import { CharClass, isDigit, isLetter, isSpace } from "../../../language/char-class.ts";
import type { Spans } from "../../../language/spans.ts";

/** A mark without its partner, or a pair whose marks do not belong together. Offsets are UTF-16 code units. */
export interface MarkFault {
  /** `mismatched`: opened and closed by marks of different kinds, such as “…" or ”…”. */
  readonly kind: "unclosed" | "unopened" | "mismatched";
  readonly at: number;
  /** What should stand at `at`, for a mismatched mark; the missing partner otherwise. */
  readonly wanted: string;
}

/** A fault with what the document's check needs to know of its surroundings. */
export interface PlacedFault extends MarkFault {
  /** The mark as written. */
  readonly mark: string;
  /** What stands after an opening mark, or before a closing one, up to `LONGEST_LOOK` units. */
  readonly near: string;
  /** Whether its partner may stand in another paragraph. */
  readonly spans: boolean;
}

/** A quotation that stands in no other. */
export interface QuotePair {
  /** Where the opening mark stands. */
  readonly start: number;
  /** Past the closing mark. */
  readonly end: number;
  readonly style: QuoteStyle;
}

/** The shape of a pair of quotation marks: “…” or "…". */
export type QuoteStyle = "curly" | "straight";

interface Open {
  readonly at: number;
  readonly unit: number;
  /** A closing mark that stands where an opening one should. */
  readonly wrong: boolean;
}

const curlyOpen = 0x201c;
const curlyClose = 0x201d;
const straight = 0x22;

/** Which mark closes what an opening mark begins. Single marks are left out: most are apostrophes or minutes. */
const closers: ReadonlyMap<number, number> = new Map([
  [curlyOpen, curlyClose],
  [0x201e, curlyClose],
  [0xab, 0xbb],
  [straight, straight],
  [0x28, 0x29],
  [0x5b, 0x5d],
  [0x7b, 0x7d],
]);

/** Deeper nesting is a run of stray marks; looking back further would not be linear. */
const DEEPEST = 16;

/** Finds the outermost quotations of a text and the marks, brackets included, that have no partner. Linear. */
export function findMarks(
  text: string,
  punctuation: Spans,
  verbatim: Spans,
): { readonly pairs: readonly QuotePair[]; readonly faults: readonly MarkFault[] } {
  if (onlyPairs(text, punctuation)) return nothing;
  const finder = new MarkFinder(text);
  for (let index = 0; index < punctuation.count; index++) {
    const mark = punctuation.tag(index);
    if (mark < CharClass.openBracket || mark > CharClass.straightQuote) continue;
    const at = punctuation.start(index);
    if (verbatim.count > 0 && verbatim.holds(at)) continue;
    finder.meet(at);
  }
  return finder.finish();
}

const nothing = { pairs: [], faults: [] } as const;

/** Round brackets in pairs, not nested, and nothing else: what most paragraphs have. */
function onlyPairs(text: string, punctuation: Spans): boolean {
  let open = false;
  for (let index = 0; index < punctuation.count; index++) {
    const mark = punctuation.tag(index);
    if (mark < CharClass.openBracket || mark > CharClass.straightQuote) continue;
    const unit = text.charCodeAt(punctuation.start(index));
    if (unit !== (open ? 0x29 : 0x28)) return false;
    open = !open;
  }
  return !open;
}

/** Marks met so far and those still open. */
class MarkFinder {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly #faults: MarkFault[] = [];
  readonly #pairs: QuotePair[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  meet(at: number): void {
    const unit = this.#text.charCodeAt(at);
    if (unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x201a) return;
    if (unit === straight) this.#straight(at);
    else if (unit === curlyOpen && this.#opensBefore(at, curlyOpen) && closesHere(this.#text, at)) this.#wrongClose(at);
    else if (unit === curlyClose && !this.#opensBefore(at, curlyOpen) && opensHere(this.#text, at))
      this.#push(at, true);
    else if (closers.has(unit)) this.#push(at, false);
    else this.#close(at, unit);
  }

  finish(): { readonly pairs: readonly QuotePair[]; readonly faults: readonly MarkFault[] } {
    for (const open of this.#open) this.#unclosed(open);
    return { pairs: this.#pairs, faults: this.#faults.sort((a, b) => a.at - b.at) };
  }

  #straight(at: number): void {
    const level = this.#level((open) => open.unit === straight);
    // "Tôi đọc "Số đỏ" nhiều lần": a mark after a space opens, even within a quotation.
    if (level >= 0 && !opensHere(this.#text, at)) this.#closeTo(level, at);
    else if (isDigit(this.#text.charCodeAt(at - 1)) && !this.#opensBefore(at, curlyOpen)) return;
    else if (closesHere(this.#text, at)) {
      // “Đoàn kết": opened by a curly mark.
      if (this.#opensBefore(at, curlyOpen)) this.#wrongClose(at);
      else this.#faults.push({ kind: "unopened", at, wanted: '"' });
    } else this.#push(at, false);
  }

  #close(at: number, unit: number): void {
    const level = this.#level((open) => closers.get(open.unit) === unit || (open.wrong && unit === curlyClose));
    if (level >= 0) this.#closeTo(level, at);
    // 15°28’40”: seconds of an angle, or inches.
    else if (unit === curlyClose && isDigit(this.#text.charCodeAt(at - 1))) return;
    else if (unit === curlyClose && this.#opensBefore(at, straight)) this.#wrongClose(at);
    else if (unit !== 0x29 || !endsLabel(this.#text, at))
      this.#faults.push({ kind: "unopened", at, wanted: openerOf(unit) });
  }

  /** A mark that ends a quotation and has the wrong shape for it. */
  #wrongClose(at: number): void {
    const level = this.#level((open) => open.unit === curlyOpen || open.unit === straight);
    const opened = this.#open[level];
    if (opened === undefined) return;
    this.#faults.push({ kind: "mismatched", at, wanted: opened.unit === straight ? '"' : "”" });
    for (const inner of this.#open.splice(level).slice(1)) this.#unclosed(inner);
  }

  #closeTo(level: number, at: number): void {
    const [opened, ...inner] = this.#open.splice(level);
    if (opened === undefined) return;
    for (const open of inner) this.#unclosed(open);
    if (opened.wrong) this.#faults.push({ kind: "mismatched", at: opened.at, wanted: "“" });
    else if ((opened.unit === curlyOpen || opened.unit === straight) && !this.#open.some(isQuote))
      this.#pairs.push({ start: opened.at, end: at + 1, style: opened.unit === straight ? "straight" : "curly" });
  }

  #push(at: number, wrong: boolean): void {
    if (this.#open.length === DEEPEST) {
      const [lost] = this.#open.splice(0, 1);
      if (lost !== undefined) this.#unclosed(lost);
    }
    this.#open.push({ at, unit: this.#text.charCodeAt(at), wrong });
  }

  #unclosed(open: Open): void {
    const kind = open.wrong ? "unopened" : "unclosed";
    const wanted = open.wrong ? "“" : String.fromCharCode(closers.get(open.unit) ?? open.unit);
    this.#faults.push({ kind, at: open.at, wanted });
  }

  #opensBefore(at: number, unit: number): boolean {
    return this.#level((open) => open.unit === unit && open.at < at - 1) >= 0;
  }

  #level(fits: (open: Open) => boolean): number {
    for (let level = this.#open.length - 1; level >= 0; level--) {
      const open = this.#open[level];
      if (open !== undefined && fits(open)) return level;
    }
    return -1;
  }
}

function isQuote(open: Open): boolean {
  return open.unit === curlyOpen || open.unit === straight || open.unit === 0xab;
}

function openerOf(unit: number): string {
  for (const [open, close] of closers) if (close === unit) return String.fromCharCode(open);
  return "";
}

/** The mark stands where a quotation begins: nothing before it, something after it. */
function opensHere(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (at === 0 || isSpace(before) || before === 0x28) && (isLetter(after) || isDigit(after));
}

/** The mark stands where a quotation ends: something before it, a gap or punctuation after it. */
function closesHere(text: string, at: number): boolean {
  if (at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x28) return false;
  const after = text.charCodeAt(at + 1);
  return at + 1 === text.length || isSpace(after) || ".,;:!?)]…/-–".includes(text[at + 1] ?? "");
}

const LONGEST_LABEL = 5;

/** `a)`, `đ)`, `2a)`, `iv)`, `10)`: the bracket ends the mark of a list; `:)` is a smile. */
function endsLabel(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_LABEL && isNameUnit(text.charCodeAt(start - 1))) start--;
  const label = text.slice(start, end);
  const before = text[start - 1] ?? " ";
  if (label === "") return ":;=-".includes(before);
  if (isNameUnit(before.charCodeAt(0))) return false;
  return /^(?:\d{1,3}\p{Ll}?|\p{L}\d?|[ivxIVX]+|\p{Ll}{2})$/u.test(label);
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
