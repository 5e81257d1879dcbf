import { placeTone, type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { Variant, variantOf } from "../../../language/accepted-variants.ts";
import { isLetter } from "../../../language/char-class.ts";
import { isNameLike, isQuoted } from "../../../language/name-like.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedEdit, type PlacedFact, type Rule } from "../../../rule/rule.ts";

type Style = "hòa" | "hoà";

interface Options {
  readonly style: "majority" | Style;
}

/** Where a block's words of either style stand, in order: the start of each, doubled, and one more for the style `hoà`. */
type Places = readonly number[];

/** The styles of tone placement `hòa` and `hoà` mixed in one document. */
export const toneStyle: Rule = defineRule({
  scope: "document",
  name: "consistency/tone-style",
  severity: "info",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Nghị định 30/2020/NĐ-CP không quy định cách đặt dấu thanh; thông lệ là dùng một kiểu trong cả văn bản.",
      en: "Decree 30/2020/NĐ-CP says nothing of tone placement; by convention one style is used throughout.",
    },
  },
  description: {
    vi: "Dùng lẫn hai kiểu đặt dấu thanh “hòa” và “hoà” trong cùng một văn bản.",
    en: "The styles of tone placement “hòa” and “hoà” mixed in one document.",
  },
  messages: defineMessages(
    {
      mixed: "Văn bản đặt dấu thanh theo hai kiểu: {few} chữ như “{odd}”, {many} chữ như “{usual}”.",
      unlike: "Văn bản đặt dấu thanh như “{odd}” ở {few} chữ; kiểu đã chọn là “{style}”.",
      other: "Ở đây đặt dấu như “{usual}”.",
      unify: "Đổi {few} chữ sang kiểu “{style}”",
    },
    {
      mixed: "The document places tones in two styles: {few} × like “{odd}”, {many} × like “{usual}”.",
      unlike: "The document places tones as in “{odd}”, {few} ×; the style chosen is “{style}”.",
      other: "Placed as in “{usual}” here.",
      unify: "Change {few} × to the style “{style}”",
    },
  ),
  options: {
    defaults: { style: "majority" } as Options,
    schema: {
      style: {
        type: "string",
        enum: ["majority", "hòa", "hoà"],
        description: {
          vi: "Kiểu đặt dấu của cả văn bản: kiểu dùng nhiều hơn, hoặc một kiểu đã chọn.",
          en: "The style of the whole document: the one used more often, or one that is chosen.",
        },
      },
    },
  },
  fewestForms: 2,
  collect(block, { options }): readonly Fact<Places>[] {
    const { words: all, wordMarks } = block;
    const { variants } = wordMarks;
    let data: number[] | undefined;
    let forms = 0;
    for (let place = 0; place < variants.count; place++) {
      const index = variants.tag(place);
      if ((variantOf(syllableOf(all.tag(index))) & Variant.toneStyle) === 0 || isExempt(block, index)) continue;
      // In `hoà` the last letter carries the tone.
      const late = block.text.charCodeAt(variants.end(place) - 1) > 0x7f ? 1 : 0;
      const placed = 2 * variants.start(place) + late;
      forms |= 1 << late;
      if (data === undefined) data = [placed];
      else data.push(placed);
    }
    if (data === undefined) return noFacts;
    // Where a style is chosen, a word of the other is enough to say something.
    const odd = options.style === "hòa" ? 2 : options.style === "hoà" ? 1 : 0;
    return [{ key: "", forms: (forms & odd) === 0 ? forms : 3, range: textRange(0, block.text.length), data }];
  },
  check(facts, { options, report }) {
    const hòa = count(facts, "hòa");
    const hoà = count(facts, "hoà");
    const usual: Style = options.style === "majority" ? (hoà > hòa ? "hoà" : "hòa") : options.style;
    const odd: Style = usual === "hòa" ? "hoà" : "hòa";
    const few = odd === "hòa" ? hòa : hoà;
    const many = hòa + hoà - few;
    if (few === 0 || (many === 0 && options.style === "majority")) return;
    const at = facts.find((fact) => startsOf(fact, odd).length > 0);
    const model = facts.find((fact) => startsOf(fact, usual).length > 0);
    if (at === undefined) return;
    const names = { few, odd: firstWord(at, odd), style: usual };
    const edits = facts.flatMap((fact) => editsOf(fact, odd, usual));
    const safety = options.style === "majority" ? "unsafe" : "safe";
    const fixes =
      hòa === hoà && options.style === "majority"
        ? []
        : [{ message: "unify", data: { few, style: usual }, safety, edits } as const];
    const range = firstRange(at, odd);
    if (model === undefined) {
      report({ message: "unlike", data: names, at, range, fixes });
      return;
    }
    const sample = firstWord(model, usual);
    report({
      message: "mixed",
      data: { few, many, odd: names.odd, usual: sample },
      at,
      range,
      related: [{ message: "other", data: { usual: sample }, at: model, range: firstRange(model, usual) }],
      fixes,
    });
  },
});

const noFacts: readonly Fact<Places>[] = [];

/** Where the block's words of a style start. */
function startsOf({ data }: PlacedFact<Places>, style: Style): readonly number[] {
  const late = style === "hoà" ? 1 : 0;
  return data.filter((place) => (place & 1) === late).map((place) => place >>> 1);
}

function count(facts: readonly PlacedFact<Places>[], style: Style): number {
  let total = 0;
  for (const fact of facts) total += startsOf(fact, style).length;
  return total;
}

/** The word that starts at a place: a syllable, so it ends where its letters end. */
function rangeAt(text: string, start: number): TextRange {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return textRange(start, end);
}

function firstRange(fact: PlacedFact<Places>, style: Style): TextRange {
  return rangeAt(fact.text, startsOf(fact, style)[0] ?? 0);
}

function firstWord(fact: PlacedFact<Places>, style: Style): string {
  const { start, end } = firstRange(fact, style);
  return fact.text.slice(start, end);
}

function editsOf(at: PlacedFact<Places>, odd: Style, usual: Style): readonly PlacedEdit<Places>[] {
  const starts = startsOf(at, odd);
  if (starts.length === 0) return [];
  const { text } = at;
  return starts.map((start) => {
    const range = rangeAt(text, start);
    return { at, range, text: placeTone(text.slice(range.start, range.end), usual) };
  });
}

/** Names and other people's words keep their spelling, as do addresses. */
function isExempt(block: BlockText, index: number): boolean {
  if ((block.words.tag(index) & WordFlag.capitalized) !== 0 && isName(block, index)) return true;
  const start = block.words.start(index);
  return block.verbatim.holds(start) || isQuoted(block, start);
}

/** `Hòa`, `Hóa`, `Thủy` stand alone as names often enough; other capitalised words next to another are taken for one. */
function isName(block: BlockText, index: number): boolean {
  const word = block.text.slice(block.words.start(index), block.words.end(index)).toLowerCase();
  if (/^(?:h[oòóỏõọ][aàáảãạ]|th[uùúủũụ][yỳýỷỹỵ])$/u.test(word)) return true;
  // `Ủy viên Ban`, `Tòa án`: offices and bodies, never persons.
  return !/^(?:[uùúủũụ][yỳýỷỹỵ]|t[oòóỏõọ][aàáảãạ])$/u.test(word) && isNameLike(block, index);
}
