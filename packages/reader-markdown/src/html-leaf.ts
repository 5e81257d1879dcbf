import type { Block, Directive, DirectiveName, PlacedBlock, Reader } from "@soatvan/core";
import {
  type MappedText,
  type SourceOffset,
  type SourceRange,
  sourceRange,
  textRange,
  throughMap,
} from "@soatvan/unicode-normalize";
import type { HtmlLeaf } from "./leaves.ts";

/** What a block of HTML holds, at its places in the Markdown. */
interface HtmlContent {
  readonly blocks: readonly PlacedBlock[];
  readonly directives: readonly Directive[];
}

/**
 * Reads a block of HTML by the reader of that format. `raw` is its text without the marks of the list or the quotation it stands in,
 * mapped to offsets from `start`; the maps of both are composed, so that offsets stay exact and no fix touches a mark.
 */
export function readHtmlLeaf(reader: Reader, raw: MappedText, start: number, leaf: HtmlLeaf): HtmlContent {
  const { blocks, directives, parts } = reader.read(raw.text);
  const escapeText = parts[0]?.escape;
  const toSource = (range: SourceRange): SourceRange => {
    const { start: from, end: to } = raw.map.toSource(textRange(range.start, range.end));
    return sourceRange(start + from, start + to);
  };
  return {
    blocks: blocks.map(({ block, start: blockStart }) => {
      const whole = throughMap({ text: block.content.text, map: block.content.map.shift(blockStart) }, raw);
      const from = raw.map.toSource(textRange(blockStart, blockStart)).start;
      const placed: Block = {
        kind: block.kind === "paragraph" ? leaf.within : block.kind,
        content: { text: whole.text, map: whole.map.shift(-from) },
        // Marks of a quotation between the lines would go with a block that is taken out.
        ...(block.outer === undefined || !leaf.top ? {} : { outer: outerOf(block.outer, blockStart, from, raw) }),
        ...(escapeText === undefined ? {} : { escape: escapeText }),
      };
      return { block: placed, part: 0, start: (start + from) as SourceOffset };
    }),
    directives: directives.map((directive) => moved(directive, toSource)),
  };
}

/** What is to be taken out with a block, from the start of the block. */
function outerOf(outer: SourceRange, blockStart: number, from: number, raw: MappedText): SourceRange {
  const { start, end } = raw.map.toSource(textRange(blockStart + outer.start, blockStart + outer.end));
  return sourceRange(start - from, end - from);
}

function moved(directive: Directive, toSource: (range: SourceRange) => SourceRange): Directive {
  const name = (own: DirectiveName): DirectiveName => ({ ...own, range: toSource(own.range) });
  return {
    ...directive,
    range: toSource(directive.range),
    word: name(directive.word),
    names: directive.names.map(name),
  };
}
