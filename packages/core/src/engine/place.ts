import { type SourceRange, sourceRange } from "@soatvan/unicode-normalize";
import type { Part } from "../document/document.ts";
import type { Diagnostic, Fix, RelatedPlace, SourceEdit } from "./diagnostic.ts";
import type { Entry, Finding, FindingFix, FindingPlace } from "./entry.ts";

/** Gives a finding its place in the file. `document` is the id of the document it is in. */
export function placeFinding(entry: Entry, finding: Finding, parts: readonly Part[], document: string): Diagnostic {
  const { start } = entry;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    data: finding.data,
    part: parts[entry.part]?.name ?? "",
    range: sourceRange(start + finding.start, start + finding.end),
    related: finding.related.map((place) => placeRelated(place, document)),
    fixes: finding.fixes.flatMap((fix) => placeFix(entry, fix, parts)),
    authority: finding.authority,
  };
}

function placeRelated(place: FindingPlace, document: string): RelatedPlace {
  const { entry, owner } = place.row;
  const range = sourceRange(entry.start + place.start, entry.start + place.end);
  const here = { message: place.message, data: place.data, part: owner.partName(entry.part), range };
  return owner.id === document ? here : { ...here, document: owner.id };
}

function placeFix(entry: Entry, fix: FindingFix, parts: readonly Part[]): readonly Fix[] {
  const edits: SourceEdit[] = fix.edits.map(({ range, text, row }) => {
    const { start } = row?.entry ?? entry;
    return { range: sourceRange(start + range.start, start + range.end), text };
  });
  if (fix.removeBlock) {
    const { outer } = entry.block;
    if (outer === undefined) return [];
    const source = parts[entry.part]?.source ?? "";
    edits.push({ range: withBlankLines(source, entry.start + outer.start, entry.start + outer.end), text: "" });
  }
  return [{ message: fix.message, data: fix.data, safety: fix.safety, edits }];
}

/**
 * What to delete so that a block is gone and no hole stays: its lines and the blank lines after it, or before it when it
 * is the last of the file, whose final line break is kept.
 */
function withBlankLines(source: string, start: number, end: number): SourceRange {
  let next = end;
  let lineStart = end;
  while (next < source.length && isBlank(source.charCodeAt(next))) {
    next++;
    if (endsLine(source, next)) lineStart = next;
  }
  if (next < source.length) return sourceRange(start, lineStart);
  let from = start;
  while (from > 0 && isBlank(source.charCodeAt(from - 1))) from--;
  return from === 0 ? sourceRange(0, source.length) : sourceRange(from, end);
}

function endsLine(source: string, at: number): boolean {
  const unit = source.charCodeAt(at - 1);
  return unit === 0x0a || (unit === 0x0d && source.charCodeAt(at) !== 0x0a);
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0xa0;
}
