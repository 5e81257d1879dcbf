import type { Entry } from "./entry.ts";
import type { LinkedGroup } from "./fact-links.ts";
import type { Failure } from "./failures.ts";
import { FormCounts } from "./form-counts.ts";
import type { FactOwner, FactView } from "./placed-fact.ts";
import type { PlacedFinding } from "./placed-finding.ts";

/** The facts of one key, and what the rule said of them. */
export interface Group extends LinkedGroup {
  readonly key: string;
  leader: Group | undefined;
  followers: Set<Group> | undefined;
  /** The first of the groups it was last checked together with, which holds what the rule said of them. */
  root: Group | undefined;
  /** How the rule looked at the group when it was last checked. */
  view: FactView | undefined;
  /** How it looked at the group when it looked for the one it is like. */
  tie: FactView | undefined;
  /** The rule threw when it compared the group. */
  broken: Failure | undefined;
  findings: readonly PlacedFinding[];
  /** The entries that reports named, those of a fix that was left out among them; kept where nothing is linked. */
  named: ReadonlySet<Entry> | undefined;
  /** How many of its facts hold each form. */
  readonly forms: FormCounts | undefined;
  failure: Failure | undefined;
  /** The documents that its findings are in or point to, or whose facts it failed on. */
  owners: ReadonlySet<FactOwner>;
}

/** Nothing was said. */
export const noFindings: readonly PlacedFinding[] = [];
/** No document is concerned. */
export const noOwners: ReadonlySet<FactOwner> = new Set();
const noBands: readonly number[] = [];

/** A group without facts; `countsForms` for a rule that asks for several forms. */
export function newGroup(key: string, countsForms: boolean): Group {
  return {
    key,
    rows: [],
    bands: noBands,
    leader: undefined,
    link: undefined,
    followers: undefined,
    search: 0,
    root: undefined,
    view: undefined,
    tie: undefined,
    broken: undefined,
    findings: noFindings,
    named: undefined,
    forms: countsForms ? new FormCounts() : undefined,
    failure: undefined,
    owners: noOwners,
  };
}
