import { placeTone, type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { Variant, variantOf } from "../../../language/accepted-variants.ts";
import { isNameLike, isQuoted } from "../../../language/name-like.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedEdit, type PlacedFact, type Rule } from "../../../rule/rule.ts";

type Style = "hòa" | "hoà";

interface Options {
  readonly style: "majority" | Style;
}

/** A block's words of one style as written, and the start of each. */
interface Words {
  readonly starts: readonly number[];
  readonly words: readonly string[];
}

type Data = Readonly<Record<Style, Words>>;

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
  collect(block, { options }): readonly Fact<Data>[] {
    const { words: all, wordMarks } = block;
    const { variants } = wordMarks;
    let data: Record<Style, Collected> | undefined;
    for (let place = 0; place < variants.count; place++) {
      const index = variants.tag(place);
      if ((variantOf(syllableOf(all.tag(index))) & Variant.toneStyle) === 0 || isExempt(block, index)) continue;
      const start = variants.start(place);
      const end = variants.end(place);
      data ??= { hòa: nothing, hoà: nothing };
      // In `hoà` the last letter carries the tone.
      const style = block.text.charCodeAt(end - 1) > 0x7f ? "hoà" : "hòa";
      const word = block.text.slice(start, end);
      if (data[style] === nothing) data[style] = { starts: [start], words: [word] };
      else {
        data[style].starts.push(start);
        data[style].words.push(word);
      }
    }
    return data === undefined
      ? []
      : [{ key: "", forms: formsOf(data, options.style), range: textRange(0, block.text.length), data }];
  },
  check(facts, { options, report }) {
    const hòa = count(facts, "hòa");
    const hoà = count(facts, "hoà");
    const usual: Style = options.style === "majority" ? (hoà > hòa ? "hoà" : "hòa") : options.style;
    const odd: Style = usual === "hòa" ? "hoà" : "hòa";
    const few = odd === "hòa" ? hòa : hoà;
    const many = hòa + hoà - few;
    if (few === 0 || (many === 0 && options.style === "majority")) return;
    const at = facts.find((fact) => fact.data[odd].starts.length > 0);
    const model = facts.find((fact) => fact.data[usual].starts.length > 0);
    if (at === undefined) return;
    const names = { few, odd: at.data[odd].words[0] ?? "", style: usual };
    const edits = facts.flatMap((fact) => editsOf(fact, odd, usual));
    const safety = options.style === "majority" ? "unsafe" : "safe";
    const fixes =
      hòa === hoà && options.style === "majority"
        ? []
        : [{ message: "unify", data: { few, style: usual }, safety, edits } as const];
    const range = wordRange(at, odd);
    if (model === undefined) {
      report({ message: "unlike", data: names, at, range, fixes });
      return;
    }
    const sample = model.data[usual].words[0] ?? "";
    report({
      message: "mixed",
      data: { few, many, odd: names.odd, usual: sample },
      at,
      range,
      related: [{ message: "other", data: { usual: sample }, at: model, range: wordRange(model, usual) }],
      fixes,
    });
  },
});

interface Collected {
  readonly starts: number[];
  readonly words: string[];
}

/** Shared by all facts that lack a style; never filled. */
const nothing: Collected = { starts: [], words: [] };

/** One bit for each style; where a style is chosen, a word of the other is enough to say something. */
function formsOf(data: Data, chosen: Options["style"]): number {
  const forms = (data.hòa.starts.length > 0 ? 1 : 0) | (data.hoà.starts.length > 0 ? 2 : 0);
  return chosen !== "majority" && data[chosen === "hòa" ? "hoà" : "hòa"].starts.length > 0 ? 3 : forms;
}

function count(facts: readonly PlacedFact<Data>[], style: Style): number {
  let total = 0;
  for (const fact of facts) total += fact.data[style].starts.length;
  return total;
}

function wordRange(fact: PlacedFact<Data>, style: Style): TextRange {
  const { starts, words } = fact.data[style];
  return textRange(starts[0] ?? 0, (starts[0] ?? 0) + (words[0] ?? "").length);
}

function editsOf(at: PlacedFact<Data>, odd: Style, usual: Style): readonly PlacedEdit<Data>[] {
  const { starts, words } = at.data[odd];
  return words.map((word, index) => {
    const start = starts[index] ?? 0;
    return { at, range: textRange(start, start + word.length), text: placeTone(word, usual) };
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
