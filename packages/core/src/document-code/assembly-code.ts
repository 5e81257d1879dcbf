import { termOfYear } from "./assembly-terms.ts";
import type { CodeProblem, FoundCode } from "./document-code.ts";
import { foldLetters } from "./fold-letters.ts";
import type { LooseCode, Segment } from "./loose-code.ts";

/** Terms of the National Assembly that number documents this way; a higher one is a slip. */
const HIGHEST_TERM = 20;

/**
 * Laws and resolutions of the National Assembly (`45/2019/QH14`) and of its Standing Committee (`326/2016/UBTVQH14`).
 * A term in Roman numerals (`QHXIV`), set apart (`QH 14`), with letters for digits (`QHI5`) or left out is a fault.
 */
export function interpretAssembly(
  text: string,
  loose: LooseCode,
  year: Segment | undefined,
  rest: readonly Segment[],
): FoundCode | undefined {
  const [head, next] = rest;
  if (head === undefined || (head.before.mark !== "/" && head.before.mark !== ".")) return undefined;
  const read = readTerm(head, next) ?? readMissingTerm(head, next, year);
  if (read === undefined) return undefined;
  const problems: CodeProblem[] = [];
  const separators = [year, head].flatMap((segment) => (segment === undefined ? [] : [segment.before]));
  for (const { mark, spaced, start, end } of separators) {
    if (mark !== "/") problems.push({ kind: "separator", start, end, repair: "/" });
    else if (spaced !== "none") problems.push({ kind: "space", start, end, repair: "/" });
  }
  problems.push(...read.problems);
  const number = loose.number.length === 1 ? `0${loose.number}` : loose.number;
  if (number !== loose.number)
    problems.push({ kind: "leading-zero", start: loose.start, end: loose.start + 1, repair: number });
  if (year === undefined) problems.push({ kind: "missing-year", start: loose.start, end: loose.numberEnd });
  if (year !== undefined && year.text.length === 2) return undefined;
  const issuer = `${read.body}${read.term}`;
  const canonical = `${number}${loose.suffix}/${year === undefined ? "" : `${year.text}/`}${issuer}`;
  return {
    start: loose.start,
    end: read.end,
    text: text.slice(loose.start, read.end),
    code: {
      system: "national-assembly",
      number,
      suffix: loose.suffix,
      ...(year === undefined ? {} : { year: Number(year.text) }),
      issuer: read.body,
      term: read.term,
      canonical,
    },
    problems: problems.sort((a, b) => a.start - b.start),
    certain: year !== undefined && problems.every(({ kind }) => kind !== "missing-term"),
  };
}

interface ReadTerm {
  readonly body: "QH" | "UBTVQH";
  readonly term: number;
  readonly end: number;
  readonly problems: readonly CodeProblem[];
}

function readTerm(head: Segment, next: Segment | undefined): ReadTerm | undefined {
  const body = foldLetters(head.text).startsWith("UBTVQH") ? "UBTVQH" : "QH";
  if (!foldLetters(head.text).startsWith(body)) return undefined;
  const written = head.text.slice(body.length);
  if (written === "") return readTermApart(head, next, body);
  const term = termOf(written);
  if (term === undefined || term.value < 1 || term.value > HIGHEST_TERM) return undefined;
  const problems: CodeProblem[] = [];
  const letters = head.text.slice(0, body.length);
  if (letters !== body)
    problems.push({ kind: "letters", start: head.start, end: head.start + body.length, repair: body });
  if (term.fault !== undefined) {
    problems.push({ kind: term.fault, start: head.start + body.length, end: head.end, repair: String(term.value) });
  }
  return { body, term: term.value, end: head.end, problems };
}

/** `QH 14`: the term set apart by a space. */
function readTermApart(head: Segment, next: Segment | undefined, body: "QH" | "UBTVQH"): ReadTerm | undefined {
  if (next === undefined || next.before.mark !== "" || !/^\d{1,2}$/u.test(next.text)) return undefined;
  const term = Number(next.text);
  if (term < 8 || term > HIGHEST_TERM || head.text !== body) return undefined;
  const problems: CodeProblem[] = [{ kind: "space", start: next.before.start, end: next.before.end, repair: "" }];
  return { body, term, end: next.end, problems };
}

/** `954/2020/UBTVQH`: the term left out, where the year tells which it is. */
function readMissingTerm(head: Segment, next: Segment | undefined, year: Segment | undefined): ReadTerm | undefined {
  const { text: body, before, end } = head;
  if ((body !== "QH" && body !== "UBTVQH") || before.mark !== "/" || before.spaced !== "none") return undefined;
  if (year === undefined || year.before.mark !== "/" || (next !== undefined && next.before.mark !== ""))
    return undefined;
  const term = termOfYear(Number(year.text));
  if (term === undefined) return undefined;
  return { body, term, end, problems: [{ kind: "missing-term", start: end, end, repair: String(term) }] };
}

function termOf(written: string): { readonly value: number; readonly fault?: "roman-term" | "letters" } | undefined {
  if (/^\d{1,2}$/u.test(written)) return { value: Number(written) };
  const roman = romanTerms.indexOf(written);
  if (roman > 0) return { value: roman, fault: "roman-term" };
  // `QHI5`, `QHl5`, `QHI15`: a letter read for the digit 1, sometimes beside the digit itself.
  const digits = /^[Il](1?\d)$/u.exec(written)?.[1];
  if (digits !== undefined)
    return { value: digits.length === 2 ? Number(digits) : 10 + Number(digits), fault: "letters" };
  const zero = /^1[Oo]$/u.test(written);
  return zero ? { value: 10, fault: "letters" } : undefined;
}

const romanTerms = " I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
