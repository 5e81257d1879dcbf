import type { AnyReport } from "../rule/rule.ts";
import { type EnabledRule, lowerSeverity } from "./enabled-rule.ts";
import { type Entry, type Finding, type FindingPlace, toFinding } from "./entry.ts";
import { escapeOf, type FactOwner, rowOf } from "./placed-fact.ts";

/** A finding of a fact rule at its entry. */
export interface PlacedFinding {
  readonly owner: FactOwner;
  readonly entry: Entry;
  readonly finding: Finding;
}

/** What a report of a fact rule becomes. */
export function placeReport(report: AnyReport, { rule, severity }: EnabledRule): PlacedFinding {
  const { entry, fact, owner } = rowOf(report.at);
  const related = (report.related ?? []).map(({ message, data = {}, at, range }): FindingPlace => {
    const row = rowOf(at);
    const { start, end } = row.entry.content.map.toSource(range ?? row.fact.range);
    return { message, data, row, start, end };
  });
  const defaults = { rule: rule.name, severity: lowerSeverity(severity, report.atMost), authority: rule.authority };
  const escapeText = escapeOf({ entry, owner });
  const finding = toFinding(report, defaults, report.range ?? fact.range, entry.content, escapeText, related);
  return { owner, entry, finding };
}

/** The documents that findings are in or point to. */
export function ownersOf(findings: readonly PlacedFinding[]): ReadonlySet<FactOwner> {
  const owners = new Set<FactOwner>();
  for (const { owner, finding } of findings) {
    owners.add(owner);
    for (const { row } of finding.related) owners.add(row.owner);
  }
  return owners;
}

/** The entries that reports are in, point to or would change. */
export function entriesOf(reports: readonly AnyReport[]): ReadonlySet<Entry> {
  const entries = new Set<Entry>();
  for (const { at, related = [], fixes = [] } of reports) {
    entries.add(rowOf(at).entry);
    for (const place of related) entries.add(rowOf(place.at).entry);
    for (const fix of fixes) for (const edit of fix.edits) if ("at" in edit) entries.add(rowOf(edit.at).entry);
  }
  return entries;
}
