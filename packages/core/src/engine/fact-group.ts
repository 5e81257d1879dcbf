import type { Entry } from "./entry.ts";
import type { LinkedGroup } from "./fact-band.ts";
import type { Failure } from "./failures.ts";
import { FormCounts } from "./form-counts.ts";
import type { FactOwner, FactView, Row } from "./placed-fact.ts";
import type { PlacedFinding } from "./placed-finding.ts";

/** What a rule said of a group of facts. */
export interface Verdict {
  /** How the rule looked at the group. */
  readonly view: FactView;
  readonly findings: readonly PlacedFinding[];
  /** The entries that reports named, those of a fix that was left out among them; kept where nothing is linked. */
  readonly named: ReadonlySet<Entry> | undefined;
  readonly failure: Failure | undefined;
  /** The documents that its findings are in or point to, or whose facts it failed on. */
  readonly owners: ReadonlySet<FactOwner>;
}

/** The facts of one key. */
export interface Group extends LinkedGroup {
  /** The first of the groups it was last checked together with, which holds what the rule said of them. */
  root: Group | undefined;
  /** What the rule said when the group was last checked; nearly always it is not asked. */
  verdict: Verdict | undefined;
  /** How it looked at the group when it looked for the one it is like. */
  tie: FactView | undefined;
  /** The rule threw when it compared the group. */
  broken: Failure | undefined;
  /** How many of its facts hold each form. */
  readonly forms: FormCounts | undefined;
}

/** Nothing was said. */
export const noFindings: readonly PlacedFinding[] = [];
/** No document is concerned. */
export const noOwners: ReadonlySet<FactOwner> = new Set();
const noBands: readonly number[] = [];

/** A group of these facts; `countsForms` for a rule that asks for several forms. */
export function newGroup(key: string, rows: Row[], countsForms: boolean): Group {
  return {
    key,
    rows,
    bands: noBands,
    number: -1,
    ties: undefined,
    changed: false,
    root: undefined,
    verdict: undefined,
    tie: undefined,
    broken: undefined,
    forms: countsForms ? new FormCounts() : undefined,
  };
}
