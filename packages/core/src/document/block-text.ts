import { type Citation, readCitations } from "../document-code/citation.ts";
import type { FoundCode } from "../document-code/document-code.ts";
import { findDocumentCodes } from "../document-code/find-codes.ts";
import { type FoundConfusable, findConfusables } from "../language/confusables.ts";
import { type CalendarDate, findDates } from "../language/dates.ts";
import { findQuotations, type Quotation } from "../language/quotations.ts";
import { Feature, type Scan } from "../language/scan.ts";
import { findSentences } from "../language/sentences.ts";
import { noSpans, SpanBuilder, type Spans } from "../language/spans.ts";
import { findTokens, fingerprintOf, tagsWritten, tokenTags } from "../language/tokens.ts";
import { findVerbatim } from "../language/verbatim.ts";
import { findWordMarks, type WordMarks } from "../language/word-marks.ts";
import { type Sketch, sketchOf } from "../similarity/bands.ts";
import type { BlockKind } from "./document.ts";

/**
 * What a rule reads: the text of one block and all that the language layer knows about it. Everything beyond the first
 * pass is found when a rule first asks and shared by all rules. Offsets are UTF-16 code units of `text`.
 */
export class BlockText {
  readonly kind: BlockKind;
  /** The text in NFC (as read, for a rule that reads `raw`). */
  readonly text: string;
  readonly #scan: Scan;
  #wordMarks: WordMarks | undefined;
  #confusables: readonly FoundConfusable[] | undefined;
  #verbatim: Spans | undefined;
  #sentences: Spans | undefined;
  #quotations: readonly Quotation[] | undefined;
  #dates: readonly CalendarDate[] | undefined;
  #tokens: Spans | undefined;
  #fingerprint: string | undefined;
  #sketch: Sketch | undefined;
  /** Its tags, and by which count of all that were written one knows that they still stand. */
  #tags: Int32Array | undefined;
  #tagsWritten = 0;
  #codes: readonly FoundCode[] | undefined;
  #citations: readonly Citation[] | undefined;
  #quoted: Spans | undefined;
  #asked: unknown;
  #answer: unknown;

  constructor(kind: BlockKind, text: string, scan: Scan) {
    this.kind = kind;
    this.text = text;
    this.#scan = scan;
  }

  /** Set of `Feature` bits: what the text contains. */
  get features(): number {
    return this.#scan.features;
  }

  /** Runs of letters and marks; tags are `WordFlag` bits. */
  get words(): Spans {
    return this.#scan.words;
  }

  /** The few words that rules look at; tags are the indexes of the words. */
  get wordMarks(): WordMarks {
    this.#wordMarks ??= findWordMarks(this.words);
    return this.#wordMarks;
  }

  /** Phrases that are written for other ones: `bổ xung`. */
  get confusables(): readonly FoundConfusable[] {
    this.#confusables ??= findConfusables(this.text, this.words, this.wordMarks.phraseStarts);
    return this.#confusables;
  }

  /** Runs of digits. */
  get numbers(): Spans {
    return this.#scan.numbers;
  }

  /** Single punctuation marks; tags are `CharClass` values. */
  get punctuation(): Spans {
    return this.#scan.punctuation;
  }

  /** White space that is not one single space between two characters. */
  get oddSpaces(): Spans {
    return this.#scan.oddSpaces;
  }

  /** Text that is not language: URLs, e-mail addresses, domain and file names. Rules about words leave it alone. */
  get verbatim(): Spans {
    this.#verbatim ??= this.has(Feature.punctuation) ? findVerbatim(this.text, this.punctuation) : noSpans;
    return this.#verbatim;
  }

  /** Words and numbers in order; tags are hashes of the text without capitals (see `findTokens`). */
  get tokens(): Spans {
    this.#tokens ??= findTokens(this.text, this.words, this.numbers);
    return this.#tokens;
  }

  /** How many words and numbers there are: `tokens.count`, without looking for them. */
  get tokenCount(): number {
    return this.words.count + this.numbers.count;
  }

  /** The tags of `tokens`, the first `tokenCount` of them, for a caller that needs no places; the next call overwrites them. */
  tokenTags(): Int32Array {
    if (this.#tags === undefined || this.#tagsWritten !== tagsWritten()) {
      this.#tags = tokenTags(this.text, this.words, this.numbers);
      this.#tagsWritten = tagsWritten();
    }
    return this.#tags;
  }

  /** A name for its words and numbers: equal for blocks that differ in nothing else (see `fingerprintOf`). */
  get fingerprint(): string {
    this.#fingerprint ??= fingerprintOf(this.tokenTags(), 0, this.tokenCount);
    return this.#fingerprint;
  }

  /** By which nearly equal blocks are found without reading them (see `sketchOf`). */
  get sketch(): Sketch {
    this.#sketch ??= sketchOf(this.tokenTags(), this.tokenCount);
    return this.#sketch;
  }

  /** Sentences, without the white space between them. */
  get sentences(): Spans {
    this.#sentences ??= findSentences(this.text, this.punctuation, this.verbatim);
    return this.#sentences;
  }

  /** Quoted passages in order of their opening mark, nested ones included. */
  get quotations(): readonly Quotation[] {
    this.#quotations ??= this.#hasQuotations() ? findQuotations(this.text, this.punctuation) : noQuotations;
    return this.#quotations;
  }

  #hasQuotations(): boolean {
    return (this.features & (Feature.openQuote | Feature.straightQuote)) !== 0;
  }

  /** Calendar dates: `13/10/2020`, `ngày 13 tháng 10 năm 2020`. */
  get dates(): readonly CalendarDate[] {
    this.#dates ??= this.has(Feature.digit) ? findDates(this.text, this.numbers) : noDates;
    return this.#dates;
  }

  /** Document codes, and what was meant to be one: `126-QĐ/TW`, `46/NQ-TW`. */
  get documentCodes(): readonly FoundCode[] {
    this.#codes ??= this.has(Feature.digit) ? findDocumentCodes(this.text, this.numbers, () => this.verbatim) : noCodes;
    return this.#codes;
  }

  /** The document codes with the type, date, body and title that stand around each. */
  get citations(): readonly Citation[] {
    this.#citations ??=
      this.documentCodes.length === 0
        ? noCitations
        : readCitations(this.text, this.documentCodes, () => this.quotations);
    return this.#citations;
  }

  /**
   * True when the place holds the writer's own language: not quoted, no quotation block, no address or file name. What
   * others said is theirs to spell.
   */
  isOwnText(at: number): boolean {
    if (this.kind === "quotation" || this.verbatim.holds(at)) return false;
    this.#quoted ??= mergeQuotations(this.quotations);
    return !this.#quoted.holds(at);
  }

  /** What a pure function finds in the block, kept for another rule that asks for the same right after. */
  shared<Found>(find: (block: BlockText) => Found): Found {
    if (this.#asked !== find) {
      this.#answer = find(this);
      this.#asked = find;
    }
    return this.#answer as Found;
  }

  /** True when the text has all of the features. */
  has(features: number): boolean {
    return (this.features & features) === features;
  }

  /** The words of a range, as the language layer split them: index of the first and past the last. */
  wordsIn(start: number, end: number): { readonly from: number; readonly to: number } {
    const from = this.words.firstEndingAfter(start);
    let to = from;
    while (to < this.words.count && this.words.start(to) < end) to++;
    return { from, to };
  }
}

const noQuotations: readonly Quotation[] = [];
const noDates: readonly CalendarDate[] = [];
const noCodes: readonly FoundCode[] = [];
const noCitations: readonly Citation[] = [];

const merged = new SpanBuilder();

/** The stretches that lie in any quotation, apart from each other, so that a look-up is a binary search. */
function mergeQuotations(quotations: readonly Quotation[]): Spans {
  let end = -1;
  for (const quotation of quotations) {
    // Quotations are in order of their start and nest: one that starts inside another ends inside it.
    if (quotation.start < end) continue;
    merged.push(quotation.start, quotation.end, 0);
    end = quotation.end;
  }
  return merged.finish();
}
