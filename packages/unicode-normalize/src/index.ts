export { compareVietnamese } from "./collation.ts";
export { compose, needsNormalization } from "./compose.ts";
export { findInvisible, type Invisible, type InvisibleKind } from "./invisible.ts";
export {
  type FromLegacyOptions,
  fromLegacy,
  fromLegacyText,
  type LegacyEncoding,
  type LegacyText,
  legacyEncodings,
  toLegacy,
  toLegacyText,
} from "./legacy.ts";
export { detectLegacy, findLegacyRuns, type LegacyRun } from "./legacy-detection.ts";
export { findLookAlikes, type LookAlike, latinTwin } from "./look-alikes.ts";
export { copyText, type MappedText, MappedTextBuilder, throughMap } from "./mapped-text.ts";
export { findMarkFaults, type MarkFault } from "./marks.ts";
export { type NormalizeOptions, normalize, normalizeText } from "./normalize.ts";
export { OffsetMap, type Piece, type PieceKind } from "./offset-map.ts";
export {
  type SourceOffset,
  type SourceRange,
  sourceRange,
  type TextOffset,
  type TextRange,
  textRange,
} from "./offsets.ts";
export { removeDiacritics, removeDiacriticsText, toNfd, toNfdText } from "./plain-forms.ts";
export { parseSyllable, type Syllable } from "./syllable.ts";
export {
  placeTone,
  placeTones,
  placeTonesText,
  type TonePlacementOptions,
  type ToneStyle,
  toneStyleOf,
} from "./tone-placement.ts";
export {
  findTypingResidue,
  type TypingResidue,
  type UndoTypingOptions,
  undoTelex,
  undoTyping,
  undoTypingText,
  undoVni,
} from "./typing-residue.ts";
