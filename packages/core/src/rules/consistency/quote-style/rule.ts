import { textRange } from "@soatvan/unicode-normalize";
import { isDigit, isLetter, isSpace } from "../../../language/char-class.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";

/** More quotations than this in the rarer shape are a habit, not slips: one report for the document. */
const MOST_SLIPS = 10;

/** Starts and ends of quotations, one after another, marks included. */
type Ranges = readonly number[];

interface Data {
  readonly curly: Ranges;
  readonly straight: Ranges;
}

/** “…” and "…" mixed in one document. */
export const quoteStyle: Rule = defineRule({
  scope: "document",
  name: "consistency/quote-style",
  severity: "info",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Không văn bản nào quy định hình dạng dấu ngoặc kép; thông lệ là dùng một kiểu trong cả văn bản.",
      en: "No document fixes the shape of quotation marks; by convention one shape is used throughout.",
    },
  },
  description: {
    vi: "Dùng lẫn hai kiểu ngoặc kép trong cùng một văn bản.",
    en: "Two shapes of quotation marks in one document.",
  },
  messages: defineMessages(
    {
      mixed: "Cặp {mark} khác kiểu với phần còn lại của văn bản: {count} cặp {mark}, {others} cặp {other}.",
      use: "Dùng cặp {other}",
    },
    {
      mixed: "The marks {mark} differ from the rest of the document: {count} × {mark}, {others} × {other}.",
      use: "Use {other}",
    },
  ),
  needsAny: Feature.openQuote | Feature.straightQuote,
  collect(block): readonly Fact<Data>[] {
    const curly: number[] = [];
    const straight: number[] = [];
    for (const { start, end, depth } of block.quotations) {
      // A quotation in a quotation takes the other shape on purpose.
      if (depth > 0) continue;
      const unit = block.text.charCodeAt(start);
      if (unit === 0x201c) curly.push(start, end);
      // A mark without its partner makes pairs of what stands between quotations.
      else if (unit === 0x22 && !closesAt(block.text, start) && !opensAt(block.text, end - 1))
        straight.push(start, end);
    }
    if (curly.length + straight.length === 0) return [];
    return [{ key: "", range: textRange(0, block.text.length), data: { curly, straight } }];
  },
  check(facts, { report }) {
    const curly = count(facts, "curly");
    const straight = count(facts, "straight");
    if (curly === 0 || straight === 0 || curly === straight) return;
    const odd = curly > straight ? "straight" : "curly";
    const [mark, other, open, close] = odd === "straight" ? ['"…"', "“…”", "“", "”"] : ["“…”", '"…"', '"', '"'];
    const few = Math.min(curly, straight);
    const counts = { mark, other, count: few, others: Math.max(curly, straight) };
    let left = few > MOST_SLIPS ? 1 : few;
    for (const at of facts) {
      const ranges = at.data[odd];
      for (let index = 0; index < ranges.length && left > 0; index += 2, left--) {
        const range = textRange(ranges[index] ?? 0, ranges[index + 1] ?? 0);
        const edits = [
          { range: textRange(range.start, range.start + 1), text: open },
          { range: textRange(range.end - 1, range.end), text: close },
        ];
        const fix = { message: "use", data: { other }, safety: few > MOST_SLIPS ? "manual" : "unsafe", edits } as const;
        report({ message: "mixed", data: counts, at, range, fixes: [fix] });
      }
    }
  },
});

/** A straight mark where a quotation begins: “… nói "Con yêu”. */
function opensAt(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** A straight mark where one ends: “… bằng thịt". Sân”. */
function closesAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isLetter(before) && !isDigit(before) && !".,!?…".includes(text.charAt(at - 1) || " ")) return false;
  return isSpace(text.charCodeAt(at + 1)) || ".,;:!?".includes(text.charAt(at + 1) || " ");
}

function count(facts: readonly PlacedFact<Data>[], style: keyof Data): number {
  let total = 0;
  for (const fact of facts) total += fact.data[style].length / 2;
  return total;
}
