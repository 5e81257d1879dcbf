import { textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, isSpace } from "../../../language/char-class.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { missingSpaceAt, strayFault } from "./faults.ts";

/** White space in the wrong place: doubled, at the end of a line, before or after the wrong side of punctuation, or missing. */
export const spacing: Rule = defineRule({
  scope: "block",
  name: "typography/spacing",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Quy ước trình bày chung khi soạn thảo; không văn bản nào quy định thành điều khoản.",
      en: "General typing convention; no document states it as a clause.",
    },
  },
  description: {
    vi: "Dấu cách thừa, thiếu hoặc đặt sai chỗ quanh dấu câu, dấu ngoặc.",
    en: "White space doubled, missing, or on the wrong side of punctuation and brackets.",
  },
  messages: defineMessages(
    {
      doubled: "Có {count} dấu cách liền nhau sau “{before}”.",
      trailing: "Có dấu cách thừa ở cuối dòng, sau “{before}”.",
      beforeMark: "Có dấu cách thừa trước dấu “{mark}”.",
      afterOpening: "Có dấu cách thừa sau dấu mở “{mark}”.",
      beforeClosing: "Có dấu cách thừa trước dấu đóng “{mark}”.",
      missing: "Thiếu dấu cách sau dấu “{mark}” trong “{text}”.",
      remove: "Xóa dấu cách thừa",
      single: "Giữ một dấu cách",
      add: "Thêm dấu cách sau dấu “{mark}”",
    },
    {
      doubled: "{count} × space in a row after “{before}”.",
      trailing: "White space at the end of the line, after “{before}”.",
      beforeMark: "White space before “{mark}”.",
      afterOpening: "White space after the opening “{mark}”.",
      beforeClosing: "White space before the closing “{mark}”.",
      missing: "No white space after “{mark}” in “{text}”.",
      remove: "Remove the white space",
      single: "Keep one space",
      add: "Add a space after “{mark}”",
    },
  ),
  needsAny: Feature.punctuation | Feature.oddSpace,
  check(block, { report }) {
    const { text } = block;
    for (let index = 0; index < block.oddSpaces.count; index++) {
      const start = block.oddSpaces.start(index);
      const end = block.oddSpaces.end(index);
      const fault = strayFault(block, start, end);
      if (fault === undefined) continue;
      const range = textRange(start, end);
      const before = wordBefore(block, start);
      if (fault === "trailing") {
        report({
          message: fault,
          data: { before },
          range,
          fixes: [{ message: "remove", safety: "safe", edits: [{ range, text: "" }] }],
        });
      } else {
        const edits = [{ range, text: " " }];
        report({
          message: fault,
          data: { count: end - start, before },
          range,
          fixes: [{ message: "single", safety: "safe", edits }],
        });
      }
    }
    checkPunctuation(block, (fault, at, spaceStart, spaceEnd) => {
      const mark = text[at] ?? "";
      if (fault === "missing") {
        const range = textRange(at, at + 1);
        const around = text.slice(Math.max(0, wordStart(block, at)), wordEnd(block, at));
        report({
          message: "missing",
          data: { mark, text: around },
          range,
          fixes: [
            {
              message: "add",
              data: { mark },
              safety: "unsafe",
              edits: [{ range: textRange(at + 1, at + 1), text: " " }],
            },
          ],
        });
        return;
      }
      const range = textRange(spaceStart, spaceEnd);
      report({
        message: fault,
        data: { mark },
        range,
        fixes: [{ message: "remove", safety: "safe", edits: [{ range, text: "" }] }],
      });
    });
  },
});

type PunctuationFault = "beforeMark" | "afterOpening" | "beforeClosing" | "missing";

function checkPunctuation(
  block: BlockText,
  found: (fault: PunctuationFault, at: number, spaceStart: number, spaceEnd: number) => void,
): void {
  const { text, punctuation } = block;
  const straight = block.has(Feature.straightQuote) ? straightQuoteSides(block) : undefined;
  for (let index = 0; index < punctuation.count; index++) {
    const at = punctuation.start(index);
    const mark = straight?.get(at) ?? punctuation.tag(index);
    const spaced = at > 0 && text.charCodeAt(at - 1) === 0x20;
    if (spaced && closes(mark) && !startsLine(text, at)) {
      const spaceStart = spacesBefore(text, at);
      const isQuote = mark === CharClass.closeQuote || mark === CharClass.closeBracket;
      if (!isLegitimateBefore(text, at, mark)) found(isQuote ? "beforeClosing" : "beforeMark", at, spaceStart, at);
    }
    if (opens(mark) && text.charCodeAt(at + 1) === 0x20) {
      const spaceEnd = spacesAfter(text, at + 1);
      if (spaceEnd < text.length) found("afterOpening", at, at + 1, spaceEnd);
    }
    if (missingSpaceAt(block, at, mark)) found("missing", at, at, at);
  }
}

/** Marks that stand close to the text before them. */
function closes(mark: number): boolean {
  return (
    (mark >= CharClass.comma && mark <= CharClass.exclamation) ||
    mark === CharClass.closeBracket ||
    mark === CharClass.closeQuote
  );
}

function opens(mark: number): boolean {
  return mark === CharClass.openBracket || mark === CharClass.openQuote;
}

/** `1 .. 5`, `./.` set apart, a lone `:` of a ratio and an emoticon are left alone. */
function isLegitimateBefore(text: string, at: number, mark: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (mark === CharClass.period) return next === 0x2e || next === 0x2f || isWordUnit(next);
  if (mark === CharClass.colon) return next === 0x20 && isDigitAt(text, at + 2) && isDigitAt(text, at - 2);
  return false;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function startsLine(text: string, at: number): boolean {
  const start = spacesBefore(text, at);
  return start === 0 || text.charCodeAt(start - 1) === 0x0a;
}

function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) === 0x20) start--;
  return start;
}

function spacesAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) === 0x20) end++;
  return end;
}

/** Which side each paired straight double quote is on. */
function straightQuoteSides(block: BlockText): ReadonlyMap<number, number> {
  const sides = new Map<number, number>();
  for (const quotation of block.quotations) {
    if (block.text.charCodeAt(quotation.start) !== 0x22) continue;
    sides.set(quotation.start, CharClass.openQuote);
    sides.set(quotation.innerEnd, CharClass.closeQuote);
  }
  return sides;
}

/** The word a fault stands after, for the message. */
function wordBefore(block: BlockText, at: number): string {
  const { text } = block;
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 20 && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordStart(block: BlockText, at: number): number {
  let start = at;
  while (start > 0 && at - start < 20 && !isSpace(block.text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(block: BlockText, at: number): number {
  let end = at;
  while (end < block.text.length && end - at < 20 && !isSpace(block.text.charCodeAt(end))) end++;
  return end;
}
