import { type SourceRange, sourceRange } from "@soatvan/unicode-normalize";
import type { Directive } from "../document/directive.ts";

/** A stretch of a source that was read again: from `start`, now `next` units long and `delta` longer than before. */
export interface RereadStretch {
  readonly start: number;
  readonly next: number;
  readonly delta: number;
}

/**
 * The directives of a part after a stretch of it was read again: those before it stay, those after it move, those in it give
 * way to what was read there up to `next`. `read` counts from the start of the stretch.
 */
export function replaceDirectives(
  old: readonly Directive[],
  read: readonly Directive[],
  { start, next, delta }: RereadStretch,
): readonly Directive[] {
  if (old.length === 0 && read.length === 0) return old;
  const end = start + next - delta;
  return [
    ...old.filter(({ range }) => range.start < start),
    ...read.filter(({ range }) => range.start < next).map((directive) => moveDirective(directive, start)),
    ...old.filter(({ range }) => range.start >= end).map((directive) => moveDirective(directive, delta)),
  ];
}

function moveDirective(directive: Directive, delta: number): Directive {
  if (delta === 0) return directive;
  const move = ({ start, end }: SourceRange): SourceRange => sourceRange(start + delta, end + delta);
  const { range, word, names } = directive;
  return {
    ...directive,
    range: move(range),
    word: { ...word, range: move(word.range) },
    names: names.map((name) => ({ ...name, range: move(name.range) })),
  };
}
