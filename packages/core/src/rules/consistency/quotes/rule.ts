import { textRange } from "@soatvan/unicode-normalize";
import { isSpace } from "../../../language/char-class.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type Rule } from "../../../rule/rule.ts";
import { findMarks, type MarkFault, type PlacedFault } from "./marks.ts";
import {
  type KnownPassages,
  LONGEST_LOOK,
  meantBracketClose,
  meantClose,
  meantOpen,
  sortPassages,
  wordsAtEnd,
} from "./meant-place.ts";
import { unresolvedFaults } from "./spanning.ts";

/** A quotation shorter than this does not tell where another one ends. */
const SHORTEST_KNOWN = 12;
/** `.”).` and white space: what may follow the mark that ends a passage. */
const LONGEST_TAIL = 12;
/** More faults than this in one paragraph are a drawing or a damaged table, not slips. */
const MOST_FAULTS = 20;

interface Data {
  /** The texts of the longer quotations. */
  readonly texts: readonly string[];
  readonly faults: readonly PlacedFault[];
  /** The whole paragraph is one quotation: it may be the last one of a longer passage. */
  readonly quoted: boolean;
}

/** Quotation marks and brackets that do not pair. */
export const quotes: Rule = defineRule({
  scope: "document",
  name: "consistency/quotes",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Không văn bản nào quy định việc đóng mở dấu ngoặc; thông lệ là mở thì phải đóng.",
      en: "No document says how quotation marks pair; by convention every mark has its partner.",
    },
  },
  description: {
    vi: "Dấu ngoặc thiếu dấu mở hoặc dấu đóng, hoặc hai đầu khác kiểu.",
    en: "A quotation mark or bracket without its partner, or with one of another kind.",
  },
  messages: defineMessages(
    {
      unclosed: "Dấu {mark} trước “{text}” không có dấu đóng; có lẽ phải đóng sau “{place}”.",
      unopened: "Dấu {mark} sau “{text}” không có dấu mở; có lẽ phải mở trước “{place}”.",
      mismatched: "Dấu {mark} không hợp với dấu ở đầu kia; cần dùng {wanted}.",
      add: "Thêm dấu {wanted}",
      replace: "Thay bằng dấu {wanted}",
    },
    {
      unclosed: "The mark {mark} before “{text}” is never closed; it was probably meant to close after “{place}”.",
      unopened: "The mark {mark} after “{text}” was never opened; it was probably meant to open before “{place}”.",
      mismatched: "The mark {mark} does not go with the mark at the other end; {wanted} is needed.",
      add: "Add {wanted}",
      replace: "Replace with {wanted}",
    },
  ),
  needsAny: Feature.openQuote | Feature.closeQuote | Feature.straightQuote | Feature.openBracket | Feature.closeBracket,
  collect(block): readonly Fact<Data>[] {
    const { pairs, faults } = findMarks(block.text, block.punctuation, block.verbatim);
    if (pairs.length === 0 && faults.length === 0) return [];
    const texts: string[] = [];
    for (const { start, end } of pairs)
      if (end - start > SHORTEST_KNOWN && end - start < LONGEST_LOOK) texts.push(block.text.slice(start + 1, end - 1));
    const [first] = pairs;
    const quoted =
      first !== undefined && startsBlock(block.text, first.start) && endsPassage(block.text, first.end - 1);
    const placed = realFaults(block.text, faults).map((fault) => placeFault(block.text, fault));
    return [{ key: "", range: textRange(0, block.text.length), data: { texts, faults: placed, quoted } }];
  },
  check(facts, { report }) {
    const unresolved = unresolvedFaults(
      facts.map((fact) => ({ owner: fact, faults: fact.data.faults, quoted: fact.data.quoted })),
    );
    if (unresolved.length > 0) {
      const known = sortPassages(facts.flatMap((fact) => fact.data.texts));
      for (const { owner, fault } of unresolved) report({ ...describe(fault, known), at: owner });
    }
  },
});

/** A title that was cut short has no end to close in; a paragraph full of stray marks is no prose. */
function realFaults(text: string, faults: readonly MarkFault[]): readonly MarkFault[] {
  if (faults.length === 0 || faults.length > MOST_FAULTS) return faults.slice(0, 1);
  return isCut(text) ? faults.filter((fault) => fault.kind !== "unclosed") : faults;
}

function placeFault(text: string, fault: MarkFault): PlacedFault {
  const { at, kind } = fault;
  const mark = text.slice(at, at + 1);
  const opens = kind === "unclosed";
  const near = opens ? text.slice(at + 1, at + 1 + LONGEST_LOOK) : text.slice(Math.max(0, at - LONGEST_LOOK), at);
  return { ...fault, mark, near, spans: opens ? startsPassage(text, at) : endsPassage(text, at) };
}

/** A quotation of several paragraphs starts a paragraph or follows a colon; a paragraph that was cut goes on in the next. */
function startsPassage(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return before < 0 || text[before] === ":" || !endsSentence(text);
}

/** A title that was cut short: `… (không áp dụng đối với…`. */
function isCut(text: string): boolean {
  const end = text.trimEnd();
  return end.endsWith("…") || end.endsWith("...");
}

function startsBlock(text: string, at: number): boolean {
  for (let before = 0; before < at; before++) if (!isSpace(text.charCodeAt(before))) return false;
  return true;
}

/** … and its closing mark ends one. */
function endsPassage(text: string, at: number): boolean {
  if (text.length - at > LONGEST_TAIL) return false;
  for (let after = at + 1; after < text.length; after++) {
    if (!isSpace(text.charCodeAt(after)) && !".,;)”/".includes(text[after] ?? "")) return false;
  }
  return true;
}

function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && isSpace(text.charCodeAt(last))) last--;
  return '.;:!?…”"'.includes(text[last] ?? "");
}

function closingPlace({ mark, near }: PlacedFault, known: KnownPassages): number {
  return "([{".includes(mark) ? meantBracketClose(near) : meantClose(near, known);
}

/** What is said of a fault, and how to put it right. */
function describe(fault: PlacedFault, known: KnownPassages) {
  const { at, mark, wanted, near } = fault;
  const range = textRange(at, at + 1);
  if (fault.kind === "mismatched") {
    const fix = { message: "replace", data: { wanted }, safety: "unsafe", edits: [{ range, text: wanted }] } as const;
    return { message: "mismatched", data: { mark, wanted }, range, fixes: [fix] } as const;
  }
  const closes = fault.kind === "unclosed";
  const place = closes ? closingPlace(fault, known) : meantOpen(near, known);
  const offset = closes ? at + 1 + place : at - near.length + place;
  const add = {
    message: "add",
    data: { wanted },
    safety: "manual",
    edits: [{ range: textRange(offset, offset), text: wanted }],
  } as const;
  const data = closes
    ? { mark, text: wordsAtEnd(near, "first"), place: wordsAtEnd(near.slice(0, place), "last") }
    : { mark, text: wordsAtEnd(near, "last"), place: wordsAtEnd(near.slice(place), "first") };
  return { message: closes ? "unclosed" : "unopened", data, range, fixes: [add] } as const;
}
