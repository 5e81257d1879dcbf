import { textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import type { CodeProblemKind, FoundCode } from "../../../document-code/document-code.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule, type Safety } from "../../../rule/rule.ts";
import { authorityOf } from "../authority.ts";
import { headNumberWord, missingNumberWord } from "./number-word.ts";

/** Problems from the one that says most to the one that says least: a code is reported once, by the first it has. */
const byWeight: readonly CodeProblemKind[] = [
  "separator",
  "glued",
  "look-alike",
  "zero",
  "letters",
  "dash",
  "roman-term",
  "missing-term",
  "space",
  "short-year",
  "missing-year",
  "variant",
  "leading-zero",
];

/** A document code (số và ký hiệu) that is not written as its system demands. */
export const format: Rule = defineRule({
  scope: "block",
  name: "code/format",
  severity: "error",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: { kind: "clause", document: "30/2020/NĐ-CP", clause: "Phụ lục I, Phần I, mục II.3", verified: true },
  description: {
    vi: "Số và ký hiệu văn bản viết sai dấu nối, sai chữ viết tắt, thừa dấu cách hoặc thiếu năm.",
    en: "A document code with wrong separators, a wrong abbreviation, stray spaces or no year.",
  },
  messages: defineMessages(
    {
      separator: "“{text}” dùng sai dấu nối giữa các phần của số, ký hiệu văn bản; phải là “{expected}”.",
      glued: "“{text}” thiếu dấu nối giữa các phần của số, ký hiệu văn bản; phải là “{expected}”.",
      "look-alike": "“{text}” dùng chữ “Ð” của tiếng nước ngoài (U+00D0) thay cho chữ “Đ”; phải là “{expected}”.",
      zero: "“{text}” có chữ “O” ở chỗ của chữ số 0; phải là “{expected}”.",
      letters: "“{text}” viết sai chữ viết tắt trong ký hiệu văn bản; phải là “{expected}”.",
      dash: "“{text}” dùng dấu gạch khác thay cho dấu gạch nối “-”; phải là “{expected}”.",
      "roman-term": "“{text}” ghi khóa Quốc hội bằng số La Mã; trong ký hiệu phải là “{expected}”.",
      "missing-term": "“{text}” thiếu số khóa Quốc hội; văn bản của năm đó là “{expected}”.",
      space: "“{text}” có dấu cách ở giữa; số, ký hiệu văn bản phải viết liền: “{expected}”.",
      "short-year": "“{text}” ghi năm bằng hai chữ số; phải ghi đủ bốn chữ số: “{expected}”.",
      "missing-year": "“{text}” thiếu năm ban hành sau số thứ tự.",
      variant: "“{text}” dùng cách viết tắt ít gặp; thường viết là “{expected}”.",
      "leading-zero": "“{text}” thiếu số 0 ở đầu; số nhỏ hơn 10 phải viết là “{expected}”.",
      "head-colon": "Văn bản của Đảng không có dấu hai chấm sau chữ “Số”; phải là “{expected}”.",
      "head-no-colon": "Văn bản của Nhà nước có dấu hai chấm sau chữ “Số”; phải là “{expected}”.",
      "no-number-word": "Thiếu chữ “số” trước số, ký hiệu; viết là “{expected}”.",
      write: "Viết thành “{expected}”",
    },
    {
      separator: "“{text}” has wrong separators between the parts of a document code; it must be “{expected}”.",
      glued: "“{text}” lacks a separator between the parts of a document code; it must be “{expected}”.",
      "look-alike": "“{text}” has the foreign letter “Ð” (U+00D0) for the Vietnamese “Đ”; it must be “{expected}”.",
      zero: "“{text}” has the letter “O” where the digit 0 belongs; it must be “{expected}”.",
      letters: "“{text}” has a wrong abbreviation; it must be “{expected}”.",
      dash: "“{text}” has another dash for the hyphen “-”; it must be “{expected}”.",
      "roman-term":
        "“{text}” gives the term of the National Assembly in Roman numerals; in a code it must be “{expected}”.",
      "missing-term": "“{text}” lacks the term of the National Assembly; of that year it is “{expected}”.",
      space: "“{text}” has white space inside; a document code is written without: “{expected}”.",
      "short-year": "“{text}” gives the year in two digits; it must have four: “{expected}”.",
      "missing-year": "“{text}” lacks the year of issue after the number.",
      variant: "“{text}” has an uncommon abbreviation; the usual form is “{expected}”.",
      "leading-zero": "“{text}” lacks the zero in front; a number below 10 is written “{expected}”.",
      "head-colon": "A Party document has no colon after “Số”; it must be “{expected}”.",
      "head-no-colon": "A state document has a colon after “Số”; it must be “{expected}”.",
      "no-number-word": "“số” is missing before the code; write “{expected}”.",
      write: "Write “{expected}”",
    },
  ),
  options: {
    defaults: { requireNumberWord: false } as Options,
    schema: {
      requireNumberWord: {
        type: "boolean",
        description: {
          vi: "Đòi hỏi chữ “số” giữa tên loại và số, ký hiệu: “Nghị quyết số 18-NQ/TW”.",
          en: "Ask for “số” between a type and its code: “Nghị quyết số 18-NQ/TW”.",
        },
      },
    },
  },
  needs: Feature.digit,
  check(block, { report, options }) {
    for (const found of block.documentCodes) {
      if (found.problems.length > 0) report(describe(found, isQuoted(block, found)));
    }
    // The head of a document is a short line: “Số: 15/QĐ-BNV”.
    if (block.text.length > LONGEST_HEAD && !options.requireNumberWord) return;
    for (const citation of block.citations) {
      const head = headNumberWord(block.text, citation);
      const word = head ?? (options.requireNumberWord ? missingNumberWord(block, citation) : undefined);
      if (word === undefined) continue;
      const { kind, start, end, text } = word;
      const { found } = citation;
      const expected = `${text}${found.code.canonical}`;
      const edits = [{ range: textRange(start, end), text }];
      report({
        message: kind,
        data: { expected },
        range: textRange(start, found.end),
        fixes: [{ message: "write", data: { expected }, safety: "unsafe", edits }],
        atMost: "warning",
        authority: authorityOf(found),
      });
    }
  },
});

interface Options {
  readonly requireNumberWord: boolean;
}

const LONGEST_HEAD = 60;

/** A code is reported once, by the problem that says most. */
function describe(found: FoundCode, quoted: boolean) {
  const kind = byWeight.find((candidate) => found.problems.some((problem) => problem.kind === candidate)) ?? "letters";
  const range = textRange(found.start, found.end);
  const text = found.text.replaceAll("\n", " ");
  const expected = found.code.canonical;
  const authority = authorityOf(found);
  if (kind === "missing-year") return { message: kind, data: { text }, range, atMost: "warning", authority } as const;
  const safety = quoted ? "manual" : safetyOf(found, kind);
  const fixes = [{ message: "write", data: { expected }, safety, edits: [{ range, text: expected }] }] as const;
  const atMost = kind === "variant" || kind === "leading-zero" ? "info" : "error";
  return { message: kind, data: { text, expected }, range, fixes, atMost, authority } as const;
}

/** Words of others are not put right for them. */
function isQuoted(block: BlockText, { start }: FoundCode): boolean {
  return block.quotations.some((quotation) => quotation.innerStart <= start && start < quotation.innerEnd);
}

/** Certain when type and body are known and only the writing is wrong; a year of two digits may be of either century. */
function safetyOf(found: FoundCode, kind: CodeProblemKind): Safety {
  if (found.problems.some((problem) => problem.kind === "short-year" || problem.kind === "missing-year"))
    return "manual";
  if (kind === "variant" || kind === "leading-zero") return "unsafe";
  return found.certain ? "safe" : "unsafe";
}
