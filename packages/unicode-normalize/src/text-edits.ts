import { requireText } from "./arguments.ts";
import { copyText, type MappedText, MappedTextBuilder } from "./mapped-text.ts";

/** Receives the changes of a transformation, in order and without overlap; what lies between stays as it is. */
export interface TextEdits {
  /** The source from `start` to `end` (UTF-16 offsets) becomes `text`, which may be empty. */
  replace(start: number, end: number, text: string): void;
}

/** A transformation of a text: reports what changes, and reports nothing for a text that is right already. */
export type TextTransform = (text: string, edits: TextEdits) => void;

/** Runs a transformation and keeps the map to the source. A text that does not change is one copy of itself. */
export function transformMapped(text: string, transform: TextTransform): MappedText {
  requireText(text);
  let builder: MappedTextBuilder | undefined;
  let copied = 0;
  transform(text, {
    replace(start, end, replacement) {
      builder ??= new MappedTextBuilder(text);
      builder.copy(copied, start);
      builder.rewrite(replacement, start, end);
      copied = end;
    },
  });
  if (builder === undefined) return copyText(text);
  builder.copy(copied, text.length);
  return builder.build();
}

/** Runs a transformation and keeps only the text. A text that does not change is returned as it is. */
export function transformText(text: string, transform: TextTransform): string {
  requireText(text);
  const parts: string[] = [];
  let copied = 0;
  transform(text, {
    replace(start, end, replacement) {
      parts.push(text.slice(copied, start), replacement);
      copied = end;
    },
  });
  if (parts.length === 0) return text;
  parts.push(text.slice(copied));
  return parts.join("");
}
