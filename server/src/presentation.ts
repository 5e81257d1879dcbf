import type { Diagnostic, Severity } from "@soatvan/core";

/** A diagnostic to show, with how many like it are not shown beside it. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  readonly others: number;
}

/** What of a document's diagnostics is shown. */
export interface Presented {
  readonly shown: readonly Shown[];
  /** How many were left out by the cap. */
  readonly hidden: number;
}

/**
 * A fault that a text has throughout (a file in decomposed letters, the other tone style from end to end) is one fact
 * and is put right at once; beyond this many of a kind it is told once with a count.
 */
const LONGEST_RUN = 100;

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Chooses what to show: long runs of one fault once, then the gravest and first up to the cap; in order of the text. */
export function present(diagnostics: readonly Diagnostic[], cap: number): Presented {
  if (diagnostics.length <= Math.min(cap, LONGEST_RUN)) {
    return { shown: diagnostics.map((diagnostic) => ({ diagnostic, others: 0 })), hidden: 0 };
  }
  const all = joinRuns(diagnostics);
  if (all.length <= cap) return { shown: all, hidden: 0 };
  const kept = all
    .map((shown, index) => ({ shown, index }))
    .sort((a, b) => rank[a.shown.diagnostic.severity] - rank[b.shown.diagnostic.severity] || a.index - b.index)
    .slice(0, cap)
    .sort((a, b) => a.index - b.index);
  return { shown: kept.map(({ shown }) => shown), hidden: all.length - kept.length };
}

/** Only what a safe fix puts right is told once: of the others a person has to see each. */
function joinRuns(diagnostics: readonly Diagnostic[]): readonly Shown[] {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = runKey(diagnostic);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const told = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const key = runKey(diagnostic);
    const count = key === undefined ? 0 : (counts.get(key) ?? 0);
    if (key === undefined || count <= LONGEST_RUN) return [{ diagnostic, others: 0 }];
    if (told.has(key)) return [];
    told.add(key);
    return [{ diagnostic, others: count - 1 }];
  });
}

function runKey({ rule, message, fixes }: Diagnostic): string | undefined {
  return fixes[0]?.safety === "safe" ? `${rule} ${message}` : undefined;
}
