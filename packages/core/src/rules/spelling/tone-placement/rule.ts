import { placeTone, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { isAttestedSyllable } from "../../../language/attested-syllables.ts";
import { isNameLike, isQuoted } from "../../../language/name-like.ts";
import { Feature, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** A tone mark on the wrong letter in either style of placement: `cuả`, `qủa`, `hòan`, `giưã`. */
export const tonePlacement: Rule = defineRule({
  scope: "block",
  name: "spelling/tone-placement",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Quy tắc đặt dấu thanh chung của chính tả tiếng Việt; hai kiểu “hòa” và “hoà” đều được chấp nhận và không bị báo ở đây.",
      en: "The common rule of tone placement in Vietnamese spelling; the styles “hòa” and “hoà” are both accepted and not reported here.",
    },
  },
  description: {
    vi: "Dấu thanh đặt sai chữ cái.",
    en: "A tone mark on the wrong letter.",
  },
  messages: defineMessages(
    {
      misplaced: "Dấu thanh trong “{word}” đặt sai chữ; phải là “{expected}”.",
      move: "Sửa thành “{expected}”",
    },
    {
      misplaced: "The tone mark in “{word}” is on the wrong letter; it should be “{expected}”.",
      move: "Change to “{expected}”",
    },
  ),
  check(block, { knowledge, report }) {
    if (!mayHold(block)) return;
    const { words, text } = block;
    const { unknown } = block.wordMarks;
    for (let place = 0; place < unknown.count; place++) {
      const index = unknown.tag(place);
      if ((words.tag(index) & WordFlag.accented) === 0) continue;
      const range = textRange(words.start(index), words.end(index));
      const word = text.slice(range.start, range.end);
      const expected = placeTone(word);
      if (expected === word || !isAttestedSyllable(expected)) continue;
      if (block.verbatim.holds(range.start) || knowledge.words.includes(word)) continue;
      // Names and the words of others are for a person to change.
      const mine = !isNameLike(block, index) && !isQuoted(block, range.start);
      const safety = mine ? (isCertain(word) ? "safe" : "unsafe") : "manual";
      report({
        message: "misplaced",
        data: { word, expected },
        range,
        fixes: [{ message: "move", data: { expected }, safety, edits: [{ range, text: expected }] }],
      });
    }
  },
});

/** A tone on the i of `gi` may be one too many: `gỉao dịch` was meant as `giao dịch`. */
function isCertain(word: string): boolean {
  return !/^g[ìỉĩíị]/iu.test(word);
}

/** A misplaced tone makes a word that is no syllable; a heading in capitals counts as unknown words only when looked at. */
function mayHold(block: BlockText): boolean {
  return block.has(Feature.unknownWord) || (block.words.count > 0 && (block.words.tag(0) & WordFlag.lower) === 0);
}
