import { type MappedText, normalize, type TextRange, textRange } from "@soatvan/unicode-normalize";
import { CharClass, charClass, isLetter } from "../../../language/char-class.ts";
import { MAYBE_NOT_NORMAL } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** A quotation longer than this is cut in the message; the range still covers all of it. */
const LONGEST_SAMPLE = 40;

/** Text that is not in NFC, or whose tone and quality marks were typed in an order that NFC leaves apart. */
export const normalForm: Rule = defineRule({
  scope: "block",
  name: "unicode/normal-form",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "TCVN 6909:2001 cho phép cả hai dạng; dạng dựng sẵn (NFC) là điều kiện để tìm kiếm, sắp xếp và đối chiếu đúng.",
      en: "TCVN 6909:2001 allows both forms; the precomposed form (NFC) is what search, sorting and comparison need.",
    },
  },
  description: {
    vi: "Chữ có dấu được ghi bằng dấu rời thay vì ký tự dựng sẵn (NFC).",
    en: "Accented letters written with separate marks instead of precomposed letters (NFC).",
  },
  messages: defineMessages(
    {
      decomposed: "“{text}” được ghi bằng dấu rời, không phải ký tự dựng sẵn (NFC).",
      compose: "Chuyển sang ký tự dựng sẵn (NFC)",
    },
    {
      decomposed: "“{text}” is written with separate marks, not with precomposed letters (NFC).",
      compose: "Convert to precomposed letters (NFC)",
    },
  ),
  needsAny: MAYBE_NOT_NORMAL,
  reads: "raw",
  check(block, { report }) {
    const normal = normalize(block.text);
    if (normal.map.isCopy) return;
    for (const run of affectedRuns(block.text, normal)) {
      const composed = normal.text.slice(run.textStart, run.textEnd);
      const text = composed.length > LONGEST_SAMPLE ? `${composed.slice(0, LONGEST_SAMPLE)}…` : composed;
      const range = textRange(run.start, run.end);
      report({
        message: "decomposed",
        data: { text },
        range,
        fixes: [{ message: "compose", safety: "safe", edits: run.edits }],
      });
    }
  },
});

interface Run {
  start: number;
  end: number;
  textStart: number;
  textEnd: number;
  /** Letter by letter: one edit of the whole run would carry words across the markup between them (`*kế* **hoạch**`). */
  readonly edits: { readonly range: TextRange; readonly text: string }[];
}

/**
 * Affected letters, joined within a word and across text that is the same in every form (`đ` is), then widened to whole words: a
 * decomposed paragraph is one run, not one per letter. An accented word in NFC between two affected ones ends the run.
 */
function affectedRuns(source: string, normal: MappedText): readonly Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let index = 0; index < normal.map.pieceCount; index++) {
    const piece = normal.map.piece(index);
    if (piece.kind === "copy") continue;
    const end = piece.source + piece.sourceLength;
    const textEnd = piece.text + piece.length;
    const edit = { range: textRange(piece.source, end), text: normal.text.slice(piece.text, textEnd) };
    if (last !== undefined && joins(source, last.end, piece.source)) {
      last.end = end;
      last.textEnd = textEnd;
      last.edits.push(edit);
    } else {
      last = { start: piece.source, end, textStart: piece.text, textEnd, edits: [edit] };
      runs.push(last);
    }
  }
  for (const run of runs) widenToWords(source, run);
  return runs;
}

/** Around a run the text is a copy up to the ends of its words, so both sides move together. */
function widenToWords(source: string, run: Run): void {
  while (run.start > 0 && isWordUnit(source.charCodeAt(run.start - 1))) {
    run.start--;
    run.textStart--;
  }
  while (run.end < source.length && isWordUnit(source.charCodeAt(run.end))) {
    run.end++;
    run.textEnd++;
  }
}

/** Whether the text between two affected letters is one word, or the same in every form. */
function joins(source: string, start: number, end: number): boolean {
  let word = true;
  let plain = true;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (!hasOneForm(unit)) plain = false;
    if (!isWordUnit(unit)) word = false;
    if (!word && !plain) return false;
  }
  return true;
}

/** ASCII, `đ`, quotation marks and dashes have no other form: they do not tell that a word in NFC stands here. */
function hasOneForm(unit: number): boolean {
  return unit <= 0x7f || unit === 0x110 || unit === 0x111 || unit === 0xa0 || (unit >= 0x2010 && unit <= 0x203a);
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || charClass(unit) === CharClass.mark;
}
