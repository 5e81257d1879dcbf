import { variantTable } from "./accepted-variants.ts";
import { confusableStarts } from "./confusables.generated.ts";
import { phraseBit, phraseStartTable } from "./confusables.ts";
import { mottoWordFirsts } from "./motto-words.ts";
import { SYLLABLE_SHIFT, syllableOf, WordFlag } from "./scan.ts";
import { SpanBuilder, type Spans, STRIDE } from "./spans.ts";
import { syllableCode } from "./syllable.ts";
import { onsets, rimes, tones } from "./syllable-parts.ts";

/** The few words of a text that rules look at, found in one walk over all of them. Tags are the indexes of the words. */
export interface WordMarks {
  /** Words that have an accepted variant: `hòa` and `hoà`, `kỹ` and `kĩ`. */
  readonly variants: Spans;
  /** Words that are no attested syllable: names, abbreviations, other languages, mistakes. */
  readonly unknown: Spans;
  /** The word “thứ”, with which ordinals start. */
  readonly ordinals: Spans;
  /** The last syllables of words that introduce a slogan: `phương châm`. */
  readonly mottoWords: Spans;
  /** Words that start with a capital letter. */
  readonly capitalized: Spans;
  /** Words at which a phrase of the dictionary of confusables may start (see `findConfusables`). */
  readonly phraseStarts: Spans;
}

const variants = new SpanBuilder();
const ordinals = new SpanBuilder();
const mottoWords = new SpanBuilder();
const unknown = new SpanBuilder();
const capitalized = new SpanBuilder();
const phraseStarts = new SpanBuilder();

/**
 * What a syllable is looked at for besides its variants; `unknown` is that of none. Above the bits of `Variant`. Beside any of
 * them `phrase`: phrases of the dictionary start with it.
 */
const Notable = { ordinal: 0x10, unknown: 0x20, motto: 0x40, phrase: 0x80 } as const;

let notable: Uint8Array | undefined;

/** `Variant` and `Notable` values by the number of the syllable. */
function buildNotable(): Uint8Array {
  const table = variantTable().slice();
  table[syllableCode(onsets.indexOf("th"), rimes.indexOf("ư"), tones.indexOf("sắc"))] = Notable.ordinal;
  table[0] = Notable.unknown;
  for (const last of mottoWordFirsts().keys()) table[last] = Notable.motto;
  for (let at = 0; at < confusableStarts.length; at += 2) {
    const first = confusableStarts[at] as number;
    if (first !== 0) table[first] = (table[first] as number) | Notable.phrase;
  }
  return table;
}

/** Walks over the words of a text once; allocates only the lists. */
export function findWordMarks(words: Spans): WordMarks {
  notable ??= buildNotable();
  const pairs = phraseStartTable();
  const firsts = mottoWordFirsts();
  const { data, base, count } = words;
  for (let index = 0, at = base; index < count; index++, at += STRIDE) {
    const tag = data[at + 2] as number;
    // Not `syllableOf`: a short text is walked over before anything is compiled, and calls are what that costs.
    const code = tag >>> SYLLABLE_SHIFT;
    const notes = notable[code] as number;
    // Most words are none of all this.
    if ((notes | (tag & WordFlag.capitalized)) === 0) continue;
    const start = data[at] as number;
    const end = data[at + 1] as number;
    const kind = notes & ~Notable.phrase;
    if ((tag & WordFlag.capitalized) !== 0) capitalized.push(start, end, index);
    if (kind === Notable.unknown) unknown.push(start, end, index);
    else if (kind === Notable.ordinal) ordinals.push(start, end, index);
    else if (kind === Notable.motto) {
      if (index > 0 && firsts.get(code) === syllableOf(words.tag(index - 1))) mottoWords.push(start, end, index);
    } else if (kind !== 0) variants.push(start, end, index);
    // A word that is no syllable may be a phrase of its own: `nghành`.
    const starts =
      code === 0
        ? (tag & WordFlag.lower) !== 0
        : notes !== kind && phraseBit(pairs, code, index + 1 < count ? syllableOf(data[at + 5] as number) : 0) !== 0;
    if (starts) phraseStarts.push(start, end, index);
  }
  return {
    variants: variants.finish(),
    ordinals: ordinals.finish(),
    mottoWords: mottoWords.finish(),
    unknown: unknown.finish(),
    capitalized: capitalized.finish(),
    phraseStarts: phraseStarts.finish(),
  };
}
