import { variantTable } from "./accepted-variants.ts";
import { phraseStartTable, startsPhrase } from "./confusables.ts";
import { syllableOf, WordFlag } from "./scan.ts";
import { SpanBuilder, type Spans } from "./spans.ts";
import { parseSyllable } from "./syllable.ts";

/** The few words of a text that rules look at, found in one walk over all of them. Tags are the indexes of the words. */
export interface WordMarks {
  /** Words that have an accepted variant: `hòa` and `hoà`, `kỹ` and `kĩ`. */
  readonly variants: Spans;
  /** Words that are no attested syllable: names, abbreviations, other languages, mistakes. */
  readonly unknown: Spans;
  /** The word “thứ”, with which ordinals start. */
  readonly ordinals: Spans;
  /** Words that start with a capital letter. */
  readonly capitalized: Spans;
  /** Words at which a phrase of the dictionary of confusables may start (see `findConfusables`). */
  readonly phraseStarts: Spans;
}

const variants = new SpanBuilder();
const ordinals = new SpanBuilder();
const unknown = new SpanBuilder();
const capitalized = new SpanBuilder();
const phraseStarts = new SpanBuilder();

/** What a syllable is looked at for. */
const Notable = { variant: 1, ordinal: 2 } as const;

let notable: Uint8Array | undefined;

/** `Notable` values by the number of the syllable. */
function buildNotable(): Uint8Array {
  const table = variantTable().map((bits) => (bits === 0 ? 0 : Notable.variant));
  table[parseSyllable("thứ").syllable?.code ?? 0] = Notable.ordinal;
  return table;
}

/** Walks over the words of a text once; allocates only the lists. */
export function findWordMarks(words: Spans): WordMarks {
  const { count } = words;
  notable ??= buildNotable();
  const pairs = phraseStartTable();
  let tag = count === 0 ? 0 : words.tag(0);
  for (let index = 0; index < count; index++) {
    const own = tag;
    tag = index + 1 < count ? words.tag(index + 1) : 0;
    const code = syllableOf(own);
    if ((own & WordFlag.capitalized) !== 0) capitalized.push(words.start(index), words.end(index), index);
    if (code === 0) {
      unknown.push(words.start(index), words.end(index), index);
      // A word that is no syllable may be a phrase of its own: `nghành`.
      if ((own & WordFlag.lower) !== 0) phraseStarts.push(words.start(index), words.end(index), index);
      continue;
    }
    if (notable[code] !== 0) {
      const list = notable[code] === Notable.variant ? variants : ordinals;
      list.push(words.start(index), words.end(index), index);
    }
    if (startsPhrase(pairs, code, syllableOf(tag))) phraseStarts.push(words.start(index), words.end(index), index);
  }
  return {
    variants: variants.finish(),
    ordinals: ordinals.finish(),
    unknown: unknown.finish(),
    capitalized: capitalized.finish(),
    phraseStarts: phraseStarts.finish(),
  };
}
