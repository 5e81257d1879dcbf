import { requireOptions, requireText } from "./arguments.ts";
import { composeText } from "./compose.ts";
import { findInvisible, type Invisible, type InvisibleKind } from "./invisible.ts";
import { findLookAlikes } from "./look-alikes.ts";
import { type MappedText, throughMap } from "./mapped-text.ts";
import { type TextTransform, transformMapped } from "./text-edits.ts";
import { placeTones, type ToneStyle } from "./tone-placement.ts";

/** What `normalize` puts right beyond the Unicode form. Everything is off unless switched on. */
export interface NormalizeOptions {
  /**
   * Letters that stand for others inside a Vietnamese word or a code: `Ð` U+00D0 and `Ɖ` U+0189 for `Đ`, Cyrillic, Greek and
   * fullwidth letters that look Latin. Words of other languages stay.
   */
  readonly lookAlikes?: boolean;
  /** Removes zero-width characters, a BOM inside the text, soft hyphens and direction marks, unless emoji or another script need them. */
  readonly invisible?: boolean;
  /** Removes control characters but tabs and line breaks; U+0093 and its like become the sign they are in Windows-1252 (`“`). */
  readonly controls?: boolean;
  /** Puts the sign for a private-use character of Word's symbol fonts (U+F0B7 is `•`); others stay, for nobody can know them. */
  readonly privateUse?: boolean;
  /** Makes no-break, thin, em and other spaces a plain space U+0020, one for one. */
  readonly spaces?: boolean;
  /** `true` moves misplaced tones (`cuả`, `qủa`) and leaves both styles alone; a style also moves those of open `oa oe uy`. */
  readonly tonePlacement?: boolean | ToneStyle;
}

/**
 * Normalises to NFC, joins the sequences that NFC leaves apart because the tone was typed before the quality mark
 * (`e` U+0301 U+0302 is meant as `ế`), and does what the options switch on.
 *
 * Promises: the result is in NFC, but for letters under more than thirty marks, which stay as they are; without options a
 * text without either becomes exactly `text.normalize("NFC")`; normalising twice changes nothing; time and memory grow linearly; a text that is already right is returned as one copy.
 * Doubled and contradictory marks are never guessed away: see `findMarkFaults`. Offsets are UTF-16 code units.
 *
 * @throws TypeError for a text that is no string, and for an option or a tone style that does not exist.
 */
export function normalize(text: string, options?: NormalizeOptions): MappedText {
  requireText(text);
  if (options !== undefined) requireOptions(options, optionNames);
  const composed = composeText(text);
  return options === undefined ? composed : withOptions(composed, options);
}

const optionNames: readonly (keyof NormalizeOptions)[] = [
  "lookAlikes",
  "invisible",
  "controls",
  "privateUse",
  "spaces",
  "tonePlacement",
];

/** `normalize` without the map. */
export function normalizeText(text: string, options?: NormalizeOptions): string {
  return normalize(text, options).text;
}

function withOptions(composed: MappedText, options: NormalizeOptions): MappedText {
  let result = composed;
  const step = (next: MappedText): void => {
    if (next.text !== result.text) result = throughMap(next, result);
  };
  step(transformMapped(result.text, withoutInvisible(options)));
  // A character between a letter and its mark may have gone.
  step(composeText(result.text));
  if (options.lookAlikes) step(transformMapped(result.text, withoutLookAlikes));
  const { tonePlacement } = options;
  if (tonePlacement !== undefined && tonePlacement !== false) {
    step(placeTones(result.text, tonePlacement === true ? {} : { style: tonePlacement }));
  }
  return result;
}

function withoutInvisible(options: NormalizeOptions): TextTransform {
  return (text, edits) => {
    for (const found of findInvisible(text)) {
      if (isWanted(found, options) && found.replacement !== undefined)
        edits.replace(found.start, found.end, found.replacement);
    }
  };
}

const optionOf: Readonly<Record<InvisibleKind, keyof NormalizeOptions>> = {
  "zero-width": "invisible",
  "soft-hyphen": "invisible",
  direction: "invisible",
  control: "controls",
  "private-use": "privateUse",
  "odd-space": "spaces",
  "no-break-space": "spaces",
};

function isWanted({ kind }: Invisible, options: NormalizeOptions): boolean {
  return options[optionOf[kind]] === true;
}

const withoutLookAlikes: TextTransform = (text, edits) => {
  for (const { start, end, letter } of findLookAlikes(text)) edits.replace(start, end, letter);
};
