import {
  findLegacyRuns,
  fromLegacyText,
  type LegacyEncoding,
  type TextRange,
  textRange,
} from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { Feature, syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** A quotation longer than this is cut in the message. */
const LONGEST_SAMPLE = 40;

/** Text in an encoding from before Unicode, or UTF-8 that was read as Windows-1252. */
export const legacyEncoding: Rule = defineRule({
  scope: "block",
  name: "unicode/legacy-encoding",
  severity: "error",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "clause",
    document: "30/2020/NĐ-CP",
    clause: "Phụ lục I, Phần I, mục I",
    verified: true,
  },
  description: {
    vi: "Chữ ghi bằng bảng mã cũ (TCVN3, VNI, VIQR, VISCII, Windows-1258), UTF-8 bị đọc nhầm, hoặc chữ đã mất khi chuyển mã.",
    en: "Text in an old encoding (TCVN3, VNI, VIQR, VISCII, Windows-1258), UTF-8 that was misread, or text lost in a conversion.",
  },
  messages: defineMessages(
    {
      encoded: "“{sample}” ghi bằng bảng mã {encoding}, không phải Unicode.",
      misread: "“{sample}” là chữ UTF-8 bị đọc nhầm thành Windows-1252.",
      lost: "Ký tự “\ufffd” đứng thay cho chữ đã mất khi chuyển bảng mã; hãy gõ lại theo bản gốc.",
      convert: "Chuyển thành “{fixed}”",
    },
    {
      encoded: "“{sample}” is in the encoding {encoding}, not in Unicode.",
      misread: "“{sample}” is UTF-8 that was read as Windows-1252.",
      lost: "“\ufffd” stands for text that was lost when its encoding was converted; type it again from the original.",
      convert: "Convert to “{fixed}”",
    },
  ),
  check(block, { report }) {
    if (block.has(Feature.otherSymbol)) {
      for (const range of replacements(block.text)) report({ message: "lost", range, fixes: [] });
    }
    if (!mayHold(block)) return;
    for (const { start, end, encoding } of findLegacyRuns(block.text)) {
      const range = textRange(start, end);
      const written = block.text.slice(start, end);
      const fixed = fromLegacyText(written, encoding, { loosePunctuation: true });
      const name = nameOf[encoding];
      const what =
        name === ""
          ? ({ message: "misread", data: { sample: cut(written) } } as const)
          : ({ message: "encoded", data: { sample: cut(written), encoding: name } } as const);
      report({
        ...what,
        range,
        fixes: [{ message: "convert", data: { fixed: cut(fixed) }, safety: "unsafe", edits: [{ range, text: fixed }] }],
      });
    }
  },
});

/** Names as people know them; empty for UTF-8 that was misread. */
const nameOf: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI Windows",
  viqr: "VIQR",
  viscii: "VISCII",
  "windows-1258": "Windows-1258",
  "utf8-as-1252": "",
  "utf8-as-1252-twice": "",
};

/**
 * Every old encoding leaves accented words that are no syllables; VIQR leaves `^`, and UTF-8 that was misread leaves `á»`
 * within a word whose pieces may be syllables.
 */
function mayHold(block: BlockText): boolean {
  if (block.has(Feature.closeQuote) && block.text.includes("á»")) return true;
  if (block.has(Feature.symbol) && block.text.includes("^")) return true;
  if (!block.has(Feature.unknownWord)) return false;
  const { words } = block;
  for (let index = 0; index < words.count; index++) {
    const tag = words.tag(index);
    if ((tag & WordFlag.accented) !== 0 && (tag & WordFlag.lower) !== 0 && syllableOf(tag) === 0) return true;
  }
  return false;
}

/** Each run of U+FFFD, which decoders put where bytes made no sense. */
function replacements(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let start = text.indexOf(REPLACEMENT); start >= 0; ) {
    let end = start + 1;
    while (text.startsWith(REPLACEMENT, end)) end++;
    found.push(textRange(start, end));
    start = text.indexOf(REPLACEMENT, end);
  }
  return found;
}

const REPLACEMENT = "\ufffd";

function cut(text: string): string {
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
