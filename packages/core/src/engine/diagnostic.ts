import type { SourceRange } from "@soatvan/unicode-normalize";
import type { Authority } from "../rule/authority.ts";
import type { MessageData } from "../rule/messages.ts";
import type { Safety, Severity } from "../rule/rule.ts";

/** A message id with its data; `formatMessage` words it in the reader's language. */
export interface MessageRef {
  readonly message: string;
  readonly data: MessageData;
}

/** Replaces a range of the source. Offsets are UTF-16 code units, half-open. */
export interface SourceEdit {
  readonly range: SourceRange;
  readonly text: string;
}

/** One way to put a diagnostic right. All its edits are in the part of the diagnostic. */
export interface Fix extends MessageRef {
  readonly safety: Safety;
  readonly edits: readonly SourceEdit[];
}

/** Another place that a diagnostic talks about. */
export interface RelatedPlace extends MessageRef {
  /** The document it is in; absent when it is in the same document. */
  readonly document?: string;
  readonly part: string;
  readonly range: SourceRange;
}

/** What a rule says about a place in the source: plain data, safe for JSON and `postMessage`. */
export interface Diagnostic extends MessageRef {
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the part of the file; empty for text formats. */
  readonly part: string;
  /** `source.slice(start, end)` is the text it talks about. */
  readonly range: SourceRange;
  readonly related: readonly RelatedPlace[];
  /** Best first. */
  readonly fixes: readonly Fix[];
  readonly authority: Authority;
}

/** A rule that threw. The other rules went on. */
export interface RuleFailure {
  readonly rule: string;
  /** Message of the first error it threw. */
  readonly reason: string;
  /** How many blocks or groups of facts it failed on. */
  readonly count: number;
}

/** A rule that found more in one document than is reported: the first `shown` of `found` diagnostics are. */
export interface CappedRule {
  readonly rule: string;
  readonly shown: number;
  readonly found: number;
}

/** What checking one document gave. */
export interface LintResult {
  /** In order of part and start. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rules of which only the first diagnostics are listed, in order of names; nearly always empty. */
  readonly capped: readonly CappedRule[];
  /** How many diagnostics a suppression silenced. */
  readonly suppressed: number;
  readonly failures: readonly RuleFailure[];
}
