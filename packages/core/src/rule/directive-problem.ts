import type { SourceRange } from "@soatvan/unicode-normalize";

/** Something that is wrong with a directive of a document, as rules of directive scope see it. */
export interface DirectiveProblem {
  /**
   * - `unknown-directive`: its word is none there is;
   * - `unknown-rule`: it names a rule or category that does not exist;
   * - `unused`: it silenced nothing;
   * - `nothing-disabled`: it switches on again what was never switched off.
   */
  readonly kind: "unknown-directive" | "unknown-rule" | "unused" | "nothing-disabled";
  readonly part: number;
  /** The word or name that is wrong; the whole comment when it is about all rules. */
  readonly range: SourceRange;
  /** The word or name as written; empty when it is about all rules. */
  readonly name: string;
  /** What may have been meant, nearest first. */
  readonly nearest: readonly string[];
}
