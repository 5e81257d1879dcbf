import { textRange } from "@soatvan/unicode-normalize";
import { isDigit, isLetter, isLower, isSpace } from "../../../language/char-class.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** “Khoản 2 Điều 5” in the middle of a sentence, and “khoản 2 điều 5”. */
export const citationUnit: Rule = defineRule({
  scope: "block",
  name: "capitalization/citation-unit",
  severity: "warning",
  presets: ["recommended", "state"],
  fixes: "always",
  since: "0.1.0",
  authority: { kind: "clause", document: "30/2020/NĐ-CP", clause: "Phụ lục II, mục V.7", verified: true },
  description: {
    vi: "Khi viện dẫn, “khoản”, “điểm” viết thường và “Điều” viết hoa.",
    en: "In a citation “khoản” and “điểm” take a small letter and “Điều” a capital.",
  },
  messages: defineMessages(
    {
      small: "“{text}” ở giữa câu viện dẫn viết thường: “{correct}”.",
      capital: "“{text}” của một văn bản cụ thể viết hoa: “{correct}”.",
      write: "Viết thành “{correct}”",
    },
    {
      small: "“{text}” takes a small letter within a sentence: “{correct}”.",
      capital: "“{text}” of a specific document takes a capital: “{correct}”.",
      write: "Write “{correct}”",
    },
  ),
  needs: Feature.digit,
  kinds: ["paragraph", "item", "quotation"],
  check(block, { report }) {
    const { text, numbers } = block;
    const say = (message: "small" | "capital", start: number, end: number, first: string): void => {
      const written = text.slice(start, end);
      const correct = first + written.slice(1);
      const edits = [{ range: textRange(start, start + 1), text: first }];
      const fix = { message: "write", data: { correct }, safety: "safe", edits } as const;
      report({ message, data: { text: written, correct }, range: textRange(start, end), fixes: [fix] });
    };
    for (let index = 0; index < numbers.count; index++) {
      const start = numbers.start(index);
      // Told by the last letter before the space: `n` of “Khoản”, `u` of “điều”.
      const before = text.charCodeAt(start - 2);
      if (before !== 0x6e && before !== 0x75) continue;
      const at = start - 6;
      const end = numberEnd(text, start);
      if (end === 0 || at < 0) continue;
      if (text.startsWith("Khoản ", at)) {
        if (text.startsWith(" Điều ", end) && goesOn(text, at)) say("small", at, end, "k");
      } else if (text.startsWith(" điều ", at) && followsClause(text, at)) say("capital", at + 1, end, "Đ");
    }
    const { capitalized } = block.wordMarks;
    for (let place = 0; place < capitalized.count; place++) {
      const at = capitalized.start(place);
      if (text.charCodeAt(at) !== 0x110 || !text.startsWith("Điểm ", at)) continue;
      const end = at + 6;
      if (isLower(text.charCodeAt(at + 5)) && text.startsWith(" khoản ", end) && goesOn(text, at))
        say("small", at, end, "đ");
    }
  },
});

/** The end of a number such as `5`, `12a`; 0 when none starts here. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (at - start < 4 && isDigit(text.charCodeAt(at))) at++;
  if (at === start || isDigit(text.charCodeAt(at))) return 0;
  if (isLower(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1))) at++;
  return isLetter(text.charCodeAt(at)) ? 0 : at;
}

/** A small letter or a comma before tells that the sentence goes on. */
function goesOn(text: string, start: number): boolean {
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  const before = text.charCodeAt(start - 2);
  return isLower(before) || before === 0x2c;
}

/** “khoản 2 điều 5”: the clause right before shows that an article is meant. */
function followsClause(text: string, space: number): boolean {
  let at = space;
  if (isLower(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2))) at--;
  const end = at;
  while (isDigit(text.charCodeAt(at - 1))) at--;
  return at < end && text.slice(Math.max(0, at - 6), at).toLowerCase() === "khoản ";
}
