import { textRange } from "@soatvan/unicode-normalize";
import { Feature, WordFlag } from "../../../language/scan.ts";
import type { SyllableProblem } from "../../../language/syllable.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { isTeamWord } from "../../../rule/team-words.ts";
import { misspellingAt } from "./misspelling.ts";

/** How many corrections are offered. */
const MOST_SUGGESTIONS = 3;

/** A word that no Vietnamese syllable is written like, with the syllables that were likely meant. */
export const syllable: Rule = defineRule({
  scope: "block",
  name: "spelling/syllable",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Cấu tạo âm tiết tiếng Việt; danh sách âm tiết đếm trên 14 triệu chữ văn bản pháp luật, báo chí, bách khoa.",
      en: "The structure of Vietnamese syllables; their list was counted on 14 million words of law, press and encyclopaedia.",
    },
  },
  description: {
    vi: "Chữ không phải âm tiết tiếng Việt, như “quôc”, “nghiêp”, “tthủ”.",
    en: "A word that is no Vietnamese syllable, such as “quôc”, “nghiêp”, “tthủ”.",
  },
  messages: defineMessages(
    {
      unknown: "Không có chữ “{word}” trong tiếng Việt; có thể là “{right}”.",
      tone: "“{word}” thiếu dấu thanh: vần kết thúc bằng “{coda}” chỉ mang thanh sắc hoặc nặng; có thể là “{right}”.",
      spelling: "“{word}” viết sai phụ âm đầu: trước nguyên âm này phải viết “{expected}”; có thể là “{right}”.",
      replace: "Sửa thành “{right}”",
    },
    {
      unknown: "“{word}” is no Vietnamese word; perhaps “{right}” was meant.",
      tone: "“{word}” lacks its tone mark: a rime that ends in “{coda}” has the tone sắc or nặng; perhaps “{right}” was meant.",
      spelling:
        "“{word}” has the wrong initial: before this vowel it is written “{expected}”; perhaps “{right}” was meant.",
      replace: "Change to “{right}”",
    },
  ),
  needs: Feature.unknownWord,
  check(block, { report, knowledge }) {
    const { words, text } = block;
    const { unknown } = block.wordMarks;
    let phrase = 0;
    for (let place = 0; place < unknown.count; place++) {
      const index = unknown.tag(place);
      const tag = words.tag(index);
      if ((tag & WordFlag.lower) === 0) continue;
      if ((tag & (WordFlag.innerCapital | WordFlag.otherLetter | WordFlag.mark)) !== 0) continue;
      const found = misspellingAt(block, index);
      if (found === undefined) continue;
      const range = textRange(words.start(index), words.end(index));
      if (!block.isOwnText(range.start) || isTeamWord(block, index, knowledge)) continue;
      const phrases = block.confusables;
      // A phrase of the dictionary of confusables is reported as a whole.
      while ((phrases[phrase]?.to ?? Number.POSITIVE_INFINITY) <= index) phrase++;
      if ((phrases[phrase]?.from ?? Number.POSITIVE_INFINITY) <= index) continue;
      const word = text.slice(range.start, range.end);
      const rights = found.suggestions.slice(0, MOST_SUGGESTIONS).map((suggestion) => likeFirst(suggestion.word, word));
      report({
        ...reason(found.problem, word, rights.join("”, “")),
        range,
        fixes: rights.map((right) => ({
          message: "replace",
          data: { right },
          safety: "manual",
          edits: [{ range, text: right }],
        })),
      });
    }
  },
});

function reason(problem: SyllableProblem | undefined, word: string, right: string) {
  if (problem?.kind === "stop-tone") return { message: "tone", data: { word, coda: problem.coda, right } } as const;
  if (problem?.kind === "onset-spelling")
    return { message: "spelling", data: { word, expected: problem.expected, right } } as const;
  return { message: "unknown", data: { word, right } } as const;
}

function likeFirst(right: string, word: string): string {
  const first = word.charAt(0);
  return first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
