import { textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { neverRepeated, type RepetitionGuards } from "../../../language/repeated-words.ts";
import { Feature, syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** The same grammatical word typed twice in a row: `của của`. */
export const repeatedWord: Rule = defineRule({
  scope: "block",
  name: "spelling/repeated-word",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Ngữ pháp tiếng Việt: các từ trong bảng không bao giờ đứng hai lần liền nhau; đếm trên văn bản thật.",
      en: "Vietnamese grammar: the words of the table never stand twice in a row; counted on real text.",
    },
  },
  description: {
    vi: "Một từ ngữ pháp bị gõ lặp hai lần liền nhau, như “của của”.",
    en: "A grammatical word typed twice in a row, such as “của của”.",
  },
  messages: defineMessages(
    { repeated: "Từ “{word}” bị lặp lại.", removeOne: "Bỏ một từ “{word}”" },
    { repeated: "“{word}” is repeated.", removeOne: "Remove one “{word}”" },
  ),
  needs: Feature.repeatedWord,
  check(block, { report }) {
    const { words, text } = block;
    for (let index = 1; index < words.count; index++) {
      const code = syllableOf(words.tag(index));
      if (code === 0 || code !== syllableOf(words.tag(index - 1))) continue;
      const guards = neverRepeated(code);
      if (guards === undefined || !isPair(block, index) || isGuarded(block, index, guards)) continue;
      const range = textRange(words.start(index - 1), words.end(index));
      if (!block.isOwnText(range.start)) continue;
      const word = text.slice(words.start(index), words.end(index));
      const cut = textRange(words.end(index - 1), words.end(index));
      report({
        message: "repeated",
        data: { word },
        range,
        fixes: [{ message: "removeOne", data: { word }, safety: "unsafe", edits: [{ range: cut, text: "" }] }],
      });
    }
  },
});

/** One space apart, the second in small letters, and no third: three in a row are an emphasis or a pattern. */
function isPair(block: BlockText, index: number): boolean {
  const { words } = block;
  if (words.start(index) !== words.end(index - 1) + 1 || block.text.charCodeAt(words.end(index - 1)) !== 0x20)
    return false;
  if ((words.tag(index) & (WordFlag.capitalized | WordFlag.innerCapital)) !== 0) return false;
  if ((words.tag(index - 1) & WordFlag.innerCapital) !== 0) return false;
  const code = syllableOf(words.tag(index));
  return (
    !(index > 1 && syllableOf(words.tag(index - 2)) === code) &&
    !(index + 1 < words.count && syllableOf(words.tag(index + 1)) === code)
  );
}

function isGuarded(block: BlockText, index: number, guards: RepetitionGuards): boolean {
  return guards.before.includes(wordAt(block, index - 2)) || guards.after.includes(wordAt(block, index + 1));
}

function wordAt(block: BlockText, index: number): string {
  if (index < 0 || index >= block.words.count) return "";
  return block.text.slice(block.words.start(index), block.words.end(index)).toLowerCase();
}
