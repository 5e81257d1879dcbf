export { copyText, type MappedText, MappedTextBuilder, throughMap } from "./mapped-text.ts";
export { compose, needsNormalization, normalize } from "./normalize.ts";
export { OffsetMap, type Piece, type PieceKind } from "./offset-map.ts";
export {
  type SourceOffset,
  type SourceRange,
  sourceRange,
  type TextOffset,
  type TextRange,
  textRange,
} from "./offsets.ts";
