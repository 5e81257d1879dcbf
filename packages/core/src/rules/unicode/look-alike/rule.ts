import { findLookAlikes, type LookAlike, latinTwin, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { Feature, syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** Letters of other alphabets that stand for Vietnamese ones: `Ð` U+00D0 for `Đ`, Cyrillic `о` for `o`. */
export const lookAlike: Rule = defineRule({
  scope: "block",
  name: "unicode/look-alike",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "TCVN 6909:2001 gán cho mỗi chữ cái tiếng Việt một mã; ký tự trông giống nhưng khác mã thì máy không tìm, không sắp xếp và không đối chiếu được.",
      en: "TCVN 6909:2001 gives each Vietnamese letter one code; a character that only looks like it cannot be searched, sorted or compared.",
    },
  },
  description: {
    vi: "Ký tự của bảng chữ khác đứng thay chữ cái tiếng Việt trông giống nó.",
    en: "Characters of other alphabets that stand for the Vietnamese letters they look like.",
  },
  messages: defineMessages(
    {
      twin: "“{word}” có ký tự “{letter}” ({code}) chỉ trông giống chữ “{meant}”.",
      replace: "Thay bằng “{fixed}”",
    },
    {
      twin: "“{word}” has the character “{letter}” ({code}), which only looks like “{meant}”.",
      replace: "Replace with “{fixed}”",
    },
  ),
  check(block, { report }) {
    if (!mayHold(block)) return;
    for (const letters of byWord(block, findLookAlikes(block.text))) {
      const [first] = letters;
      if (first === undefined) continue;
      const { from, to } = block.wordsIn(first.start, first.end);
      const range = textRange(block.words.start(from), block.words.end(Math.max(from, to - 1)));
      const word = block.text.slice(range.start, range.end);
      const edits = letters.map(({ start, end, letter }) => ({ range: textRange(start, end), text: letter }));
      let fixed = "";
      let at: number = range.start;
      for (const { start, end, letter } of letters) {
        fixed += block.text.slice(at, start) + letter;
        at = end;
      }
      fixed += block.text.slice(at, range.end);
      const letter = block.text.slice(first.start, first.end);
      report({
        message: "twin",
        data: { word, letter, code: codeOf(letter), meant: first.letter },
        range,
        fixes: [{ message: "replace", data: { fixed }, safety: letters.every(isCertain) ? "safe" : "unsafe", edits }],
      });
    }
  },
});

/** `Ð` in capitals makes no word that the scanner calls unknown, so it is looked for by itself. */
function mayHold(block: BlockText): boolean {
  if (block.has(Feature.otherLetter) || block.text.includes("\u00d0")) return true;
  if (!block.has(Feature.unknownWord)) return false;
  const { words, text } = block;
  for (let index = 0; index < words.count; index++) {
    const tag = words.tag(index);
    if ((tag & WordFlag.accented) === 0 || syllableOf(tag) !== 0) continue;
    for (let at = words.start(index); at < words.end(index); at++)
      if (latinTwin(text.charCodeAt(at)) !== 0) return true;
  }
  return false;
}

/** The letters of one word together. Those in document codes belong to the rule about codes. */
function byWord(block: BlockText, found: readonly LookAlike[]): readonly LookAlike[][] {
  const groups: LookAlike[][] = [];
  let word = -1;
  for (const letter of found) {
    if (block.documentCodes.some(({ start, end }) => letter.start >= start && letter.end <= end)) continue;
    if (block.verbatim.holds(letter.start)) continue;
    const index = block.words.firstEndingAfter(letter.start);
    if (index === word) groups.at(-1)?.push(letter);
    else groups.push([letter]);
    word = index;
  }
  return groups;
}

/** `ǎ` is a letter of pinyin too, `ı` one of Turkish. */
function isCertain({ script, letter }: LookAlike): boolean {
  return script !== "latin" || letter === "Đ" || letter === "đ";
}

function codeOf(letter: string): string {
  return `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
