import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { findFigureMismatches } from "./figures-in-words.ts";
import { differsInOneDigit, findQuantities, isTransposed } from "./quantities.ts";

type Data =
  | { readonly kind: "words"; readonly figures: string; readonly words: string; readonly meant: string }
  | { readonly kind: "quantity"; readonly number: string; readonly phrase: string; readonly words: number };

type QuantityFact = PlacedFact<Data> & { readonly data: Extract<Data, { kind: "quantity" }> };

/** A phrase this long that comes twice speaks of one thing. */
const LONG_PHRASE = 6;
/** More values than this under one phrase are a table or a list of fines, not slips. */
const MOST_VALUES = 12;

/** One quantity with two values, and figures that disagree with the words in brackets after them. */
export const number: Rule = defineRule({
  scope: "document",
  name: "consistency/number",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Một số liệu nêu nhiều lần trong văn bản phải như nhau; phần số và phần chữ phải khớp.",
      en: "A figure given more than once in a text must be the same each time; figures and words must agree.",
    },
  },
  description: {
    vi: "Một số liệu có hai giá trị trong cùng một văn bản, hoặc phần số không khớp phần chữ.",
    en: "One quantity with two values in one document, or figures that disagree with the words after them.",
  },
  messages: defineMessages(
    {
      values: "“{phrase} {number}” khác “{phrase} {other}” ở chỗ khác trong văn bản; cần kiểm tra số nào đúng.",
      words: "Số “{figures}” không khớp với chữ “{words}”.",
      other: "Ở đây ghi “{other}”.",
      useFigures: "Sửa số thành “{meant}”",
      useNumber: "Sửa thành “{other}”",
    },
    {
      values: "“{phrase} {number}” differs from “{phrase} {other}” elsewhere in the document; check which is right.",
      words: "The figures “{figures}” disagree with the words “{words}”.",
      other: "“{other}” is written here.",
      useFigures: "Change the figures to “{meant}”",
      useNumber: "Change to “{other}”",
    },
  ),
  needs: Feature.digit,
  collect(block): readonly Fact<Data>[] {
    const facts: Fact<Data>[] = [];
    if (block.has(Feature.openBracket)) {
      for (const { start, end, closed, words, meant } of findFigureMismatches(block)) {
        const figures = block.text.slice(start, end);
        facts.push({ key: "words", range: textRange(start, closed), data: { kind: "words", figures, words, meant } });
      }
    }
    for (const { start, end, phrase, words, nearest, unit } of findQuantities(block)) {
      const number = block.text.slice(start, end);
      const data = { kind: "quantity", number, phrase, words } as const;
      facts.push({ key: `${nearest} ${unit}`, range: textRange(start, end), data });
    }
    return facts;
  },
  check(facts, { report }) {
    const quantities: QuantityFact[] = [];
    for (const fact of facts) {
      const { data } = fact;
      if (data.kind === "quantity") quantities.push(fact as QuantityFact);
      else {
        const { figures, words, meant } = data;
        const range = textRange(fact.range.start, fact.range.start + figures.length);
        const fix = {
          message: "useFigures",
          data: { meant },
          safety: "manual",
          edits: [{ range, text: meant }],
        } as const;
        report({ message: "words", data: { figures, words }, at: fact, fixes: [fix] });
      }
    }
    for (const { at, model } of findSlips(quantities)) {
      const data = { phrase: at.data.phrase, number: at.data.number, other: model.data.number };
      const edits = [{ range: at.range, text: model.data.number }];
      report({
        message: "values",
        data,
        at,
        related: [{ message: "other", data: { other: model.data.number }, at: model }],
        fixes: [{ message: "useNumber", data: { other: model.data.number }, safety: "manual", edits }],
      });
    }
  },
});

/** Quantities whose number looks like a slip for the number that stands after the same words elsewhere. */
function findSlips(facts: readonly QuantityFact[]): readonly { at: QuantityFact; model: QuantityFact }[] {
  if (facts.length < 2) return [];
  const byNumber = new Map<string, QuantityFact[]>();
  for (const fact of facts) {
    const same = byNumber.get(fact.data.number);
    if (same === undefined) byNumber.set(fact.data.number, [fact]);
    else same.push(fact);
  }
  if (byNumber.size < 2 || byNumber.size > MOST_VALUES) return [];
  const groups = [...byNumber.values()].sort((a, b) => b.length - a.length);
  const slips: { at: QuantityFact; model: QuantityFact }[] = [];
  groups.forEach((group, index) => {
    for (const usual of groups.slice(0, index)) {
      const [model] = usual;
      const at = group.find((fact) => model !== undefined && isSlip(fact, model));
      if (at === undefined || model === undefined) continue;
      slips.push({ at, model });
      break;
    }
  });
  return slips;
}

function isSlip({ data: a }: QuantityFact, { data: b }: QuantityFact): boolean {
  const [phrase, other] = [a.phrase.toLowerCase(), b.phrase.toLowerCase()];
  if ((!phrase.endsWith(other) && !other.endsWith(phrase)) || isReference(phrase)) return false;
  if (isTransposed(a.number, b.number)) return true;
  const words = Math.min(a.words, b.words);
  if (words < LONG_PHRASE || isRound(a.number) || isRound(b.number) || setsLimit(phrase)) return false;
  return differsInOneDigit(a.number, b.number);
}

/** 500.000 and 200.000 are two sums; 1.337 and 1.333 may be one. */
function isRound(number: string): boolean {
  let significant = 0;
  for (const unit of number) if (unit >= "1" && unit <= "9") significant++;
  return significant < 3;
}

/** “… tối thiểu”, “… từ”: the next class of a scale differs in its limit alone. */
function setsLimit(phrase: string): boolean {
  return limits.has(phrase.slice(phrase.lastIndexOf(" ") + 1));
}

/** “Điều 178 và Điều 187”, “năm 1424”: numbers that name, not measure. */
function isReference(phrase: string): boolean {
  return /(?:điều|khoản|năm|số|mẫu|trang|giấy)$/u.test(phrase);
}

const limits = new Set("từ đến dưới trên thiểu đa quá nhất hơn".split(" "));
