import type { MappedText, TextRange } from "@soatvan/unicode-normalize";
import type { Block, EscapeText } from "../document/document.ts";
import type { Authority } from "../rule/authority.ts";
import type { MessageData } from "../rule/messages.ts";
import type { AnyReport, Fact, Safety, Severity } from "../rule/rule.ts";
import type { SourceEdit } from "./diagnostic.ts";
import { toSourceEdits } from "./edit.ts";
import type { Failure } from "./failures.ts";
import type { Withheld } from "./finding-sink.ts";
import { escapeOf, type Row, rowOf } from "./placed-fact.ts";

/**
 * A block at its place, with what the rules said about it. `start` and `index` move with edits; everything else is a
 * function of the block alone, but for how many findings are kept.
 */
export interface Entry {
  readonly block: Block;
  readonly part: number;
  readonly start: number;
  readonly index: number;
  /** The text rules read, mapped to offsets relative to the block. */
  readonly content: MappedText;
  findings: readonly Finding[];
  /** How many more were found; see `Ledger`. */
  withheld: readonly Withheld[];
  /** Facts by position of the fact rule in the list of enabled fact rules; none of a document that is checked once, see `LedgerUse`. */
  facts: readonly (readonly Fact<unknown>[])[];
  /** Rules that threw on the block. */
  readonly failures: readonly Failure[];
}

/** An edit relative to the start of its block: that of `row`, or the finding's own. */
export interface FindingEdit extends SourceEdit {
  readonly row?: Row;
}

/** A fix; edits are relative to the starts of their blocks. */
export interface FindingFix {
  readonly message: string;
  readonly data: MessageData;
  readonly safety: Safety;
  readonly edits: readonly FindingEdit[];
  readonly removeBlock: boolean;
}

/** A diagnostic before it has a place in the file: offsets are relative to its block. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: MessageData;
  readonly authority: Authority;
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly FindingFix[];
  readonly related: readonly FindingPlace[];
}

/** Another place a finding points to. */
export interface FindingPlace {
  readonly message: string;
  readonly data: MessageData;
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

/** What stays the same for all reports of a rule. */
export interface ReportDefaults {
  readonly rule: string;
  readonly severity: Severity;
  readonly authority: Authority;
}

/** What a report becomes: a finding. Fixes that cannot be carried over to the source are left out. */
export function toFinding(
  report: AnyReport,
  defaults: ReportDefaults,
  range: TextRange,
  content: MappedText,
  escapeText: EscapeText,
  related: readonly FindingPlace[],
): Finding {
  const place = content.map.toSource(range);
  return {
    rule: defaults.rule,
    severity: defaults.severity,
    message: report.message,
    data: report.data ?? {},
    authority: report.authority ?? defaults.authority,
    start: place.start,
    end: place.end,
    fixes:
      report.fixes === undefined
        ? noFixes
        : report.fixes.flatMap((fix) => toFindingFix(fix, report, content, escapeText)),
    related,
  };
}

const noFixes: readonly FindingFix[] = [];

function toFindingFix(
  fix: NonNullable<AnyReport["fixes"]>[number],
  report: AnyReport,
  content: MappedText,
  escapeText: EscapeText,
): readonly FindingFix[] {
  const edits: FindingEdit[] = [];
  let removeBlock = false;
  for (const edit of fix.edits) {
    if ("removeBlock" in edit) {
      removeBlock = true;
      continue;
    }
    const row = "at" in edit ? rowOf(edit.at) : undefined;
    if (row !== undefined && !isBeside(row, rowOf(report.at))) return [];
    const there = row === undefined ? escapeText : escapeOf(row);
    const carried = toSourceEdits(row?.entry.content ?? content, edit, there);
    if (carried === undefined) return [];
    for (const change of carried) edits.push(row === undefined ? change : { ...change, row });
  }
  return [{ message: fix.message, data: fix.data ?? {}, safety: fix.safety, edits, removeBlock }];
}

/** A fix changes one part of one document. */
function isBeside(row: Row, home: Row): boolean {
  return row.owner === home.owner && row.entry.part === home.entry.part;
}
