import { textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, charClass, isDigit, isLetter, isSpace } from "../../../language/char-class.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { missingSpaceAt, strayFault } from "./faults.ts";
import { straightQuoteSides } from "./straight-quotes.ts";

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
      move: "Chuyển dấu cách ra sau dấu “{mark}”",
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
      move: "Move the space behind “{mark}”",
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
    checkPunctuation(block, (fault, index, spaceStart, spaceEnd) => {
      const at = block.punctuation.start(index);
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
      // `đoàn kết ;trung thành`: the space stands on the wrong side of its mark and only moves.
      const moves = fault === "beforeMark" && missingSpaceAt(block, at, block.punctuation.tag(index), spaceStart);
      const edit = moves ? { range: textRange(spaceStart, at + 1), text: `${mark} ` } : { range, text: "" };
      const fix = moves ? ({ message: "move", data: { mark } } as const) : ({ message: "remove" } as const);
      report({ message: fault, data: { mark }, range, fixes: [{ ...fix, safety: "safe", edits: [edit] }] });
    });
  },
});

type PunctuationFault = "beforeMark" | "afterOpening" | "beforeClosing" | "missing";

function checkPunctuation(
  block: BlockText,
  found: (fault: PunctuationFault, index: number, spaceStart: number, spaceEnd: number) => void,
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
      if (!isLegitimateBefore(text, at, mark)) found(isQuote ? "beforeClosing" : "beforeMark", index, spaceStart, at);
    }
    if (opens(mark) && text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(at) !== 0xab) {
      const spaceEnd = spacesAfter(text, at + 1);
      if (isInk(text.charCodeAt(spaceEnd)) && !closesBracket(text, spaceEnd))
        found("afterOpening", index, at + 1, spaceEnd);
    }
    if (missingSpaceAt(block, at, mark)) found("missing", index, at, at);
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

/** `1 .. 5`, `./.` set apart and the like are left alone. */
function isLegitimateBefore(text: string, at: number, mark: number): boolean {
  const next = text.charCodeAt(at + 1);
  // `. . . .` and ` .…` are dotted lines of a form.
  if (mark === CharClass.period) {
    return next === 0x2e || next === 0x2f || next === 0x2026 || isWordUnit(next) || text.charCodeAt(at - 2) === 0x2e;
  }
  // `10 : 2 = 5`, `(a + b) : (c + d)`, and `:ref:` of technical texts.
  if (mark === CharClass.colon) {
    const second = next === 0x20 ? text.charCodeAt(at + 2) : 0;
    return isWordUnit(next) || next === 0x3a || isDigit(second) || second === 0x28;
  }
  // French texts set « and » apart; `tên lửa ”Agni”` opens with the wrong mark.
  if (mark === CharClass.closeQuote) return text.charCodeAt(at) === 0xbb || isLetter(next) || isDigit(next);
  // `(  )` and `( _ )` are boxes to fill in.
  if (mark === CharClass.closeBracket) return !isInk(text.charCodeAt(spacesBefore(text, at) - 1));
  return false;
}

/** Text that a bracket can hold: letters, digits, and what follows or opens them. */
function isInk(unit: number): boolean {
  const value = charClass(unit);
  const isMark = value >= CharClass.comma && value <= CharClass.exclamation;
  const isQuote = value >= CharClass.openQuote && value <= CharClass.straightQuote;
  return isLetter(unit) || isDigit(unit) || isMark || isQuote || value === CharClass.closeBracket || unit === 0x25;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function closesBracket(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === CharClass.closeBracket;
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
