import { textRange, undoTelex, undoVni } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { isAttestedSyllable } from "../../../language/attested-syllables.ts";
import { isDigit, isLetter } from "../../../language/char-class.ts";
import { remembered } from "../../../language/remembered.ts";
import { Feature, syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { endsInToneKey, isForeignWord, isTelexLike, isVniLike } from "./residue.ts";

/** Keys of Telex or VNI that were left in the text: `Vieejt`, `ddaif`, `Vie65t`. */
export const typingResidue: Rule = defineRule({
  scope: "block",
  name: "spelling/typing-residue",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Chữ còn nguyên phím gõ không phải chính tả tiếng Việt.",
      en: "Words left as their keys are not Vietnamese spelling.",
    },
  },
  description: {
    vi: "Chữ còn nguyên phím gõ Telex hoặc VNI, bộ gõ chưa chuyển thành dấu.",
    en: "Words left as Telex or VNI keys that no input method turned into letters.",
  },
  messages: defineMessages(
    {
      raw: "“{typed}” còn nguyên phím gõ {method}; có lẽ là “{expected}”.",
      undo: "Sửa thành “{expected}”",
    },
    {
      raw: "“{typed}” was left as {method} keys; perhaps “{expected}”.",
      undo: "Change to “{expected}”",
    },
  ),
  needsAny: Feature.unknownWord | Feature.digit,
  check(block, { knowledge, report }) {
    const found = (start: number, end: number, method: string, expected: string | undefined): void => {
      if (expected === undefined || !isAttestedSyllable(expected)) return;
      const typed = block.text.slice(start, end);
      if (isForeignWord(typed) || block.verbatim.holds(start) || knowledge.words.includes(typed)) return;
      const range = textRange(start, end);
      report({
        message: "raw",
        data: { typed, method, expected },
        range,
        fixes: [{ message: "undo", data: { expected }, safety: "unsafe", edits: [{ range, text: expected }] }],
      });
    };
    if (block.has(Feature.unknownWord)) findTelex(block, found);
    if (block.has(Feature.digit)) findVni(block, found);
  },
});

/** The words that are looked at have twelve letters at most. */
const telexOf = remembered((typed) => undoTelex(typed));

type Found = (start: number, end: number, method: string, expected: string | undefined) => void;

function findTelex(block: BlockText, found: Found): void {
  const { words, text } = block;
  const { unknown } = block.wordMarks;
  for (let place = 0; place < unknown.count; place++) {
    const tag = words.tag(unknown.tag(place));
    if ((tag & (WordFlag.lower | WordFlag.innerCapital)) !== WordFlag.lower) continue;
    const start = unknown.start(place);
    const end = unknown.end(place);
    // Names such as `Raj` and `Saif` end so.
    const toneAlone =
      (tag & WordFlag.capitalized) === 0 &&
      endsInToneKey(text, start, end) &&
      standsAmongSyllables(block, unknown.tag(place));
    if ((!toneAlone && !isTelexLike(text, start, end)) || standsInCode(text, start, end)) continue;
    const typed = text.slice(start, end);
    const expected = telexOf(typed);
    const keys = expected === undefined ? 0 : typed.length - expected.length;
    // Any other key alone makes too many words of other languages: `moon`, `week`, `law`.
    const isResidue = toneAlone || keys >= 2 || typed.startsWith("dd") || typed.startsWith("Dd");
    found(start, end, "Telex", isResidue ? expected : undefined);
  }
}

/** One space from a Vietnamese syllable on either side, or on one side at the edge of the text. */
function standsAmongSyllables({ words, text }: BlockText, index: number): boolean {
  const before = index === 0 || isSyllableNext(index - 1, words.end(index - 1), words.start(index));
  const after = index + 1 === words.count || isSyllableNext(index + 1, words.end(index), words.start(index + 1));
  return before && after && words.count > 1;

  function isSyllableNext(neighbour: number, from: number, to: number): boolean {
    // Behind a comma or a full stop begins something else, and nothing is known of it.
    if (to - from !== 1 || text.charCodeAt(from) !== 0x20) return text.charCodeAt(from) !== 0x2d;
    return syllableOf(words.tag(neighbour)) !== 0;
  }
}

/** The digits of VNI stand within the word or at its end, so that the scanner cuts it in two. */
function findVni(block: BlockText, found: Found): void {
  const { numbers, text } = block;
  let done = 0;
  for (let index = 0; index < numbers.count; index++) {
    let start = numbers.start(index);
    if (start < done || start === 0 || !isLetter(text.charCodeAt(start - 1))) continue;
    while (start > done && isLetter(text.charCodeAt(start - 1))) start--;
    let end = numbers.end(index);
    while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
    done = end;
    const typed = isVniLike(text, start, end) && !standsInCode(text, start, end) ? text.slice(start, end) : "";
    if (typed !== "") found(start, end, "VNI", undoVni(typed));
  }
}

/** Next to a hyphen, slash, underscore or digit: a code, a file name, a formula. */
function standsInCode(text: string, start: number, end: number): boolean {
  return joins(text.charAt(start - 1)) || joins(text.charAt(end));
}

function joins(character: string): boolean {
  return character !== "" && "-/_\\@#&=+*^0123456789".includes(character);
}
