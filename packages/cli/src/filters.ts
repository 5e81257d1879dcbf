import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { isAtLeast, LineIndex } from "@soatvan/core";
import type { Arguments, Mistake } from "./arguments.ts";
import type { Baseline } from "./baseline.ts";
import type { CheckedFile } from "./check-file.ts";
import type { ChangedLines, Changes } from "./git-changes.ts";
import { cliText } from "./texts.ts";

/** What of the diagnostics counts in this run. */
export interface Filters {
  apply(file: CheckedFile): CheckedFile;
  /** Worth saying in the summary. */
  notes(): readonly string[];
  /** Writes the baseline when asked to. */
  end(): void;
}

/** Opens the filters asked for: severity, changed lines, baseline. */
export async function openFilters(args: Arguments, changes: Changes | undefined): Promise<Filters | Mistake> {
  let baseline: Baseline | undefined;
  if (args.baseline !== undefined) {
    const { Baseline } = await import("./baseline.ts");
    const opened = Baseline.open(args.baseline, args.updateBaseline, args.locale);
    if ("mistake" in opened) return opened;
    baseline = opened;
  }
  const lines = args.diffOnly ? changes : undefined;
  const text = cliText[args.locale];
  return {
    apply(file) {
      const severe = bySeverity(file, args);
      const touched = lines === undefined ? severe : byLines(severe, lines.get(real(file.path)) ?? []);
      return baseline === undefined ? touched : baseline.apply(touched);
    },
    notes: () => (baseline !== undefined && baseline.gone > 0 ? [text.baselineGone(baseline.gone)] : []),
    end: () => baseline?.save(),
  };
}

function bySeverity(file: CheckedFile, { severity }: Arguments): CheckedFile {
  if (severity === "info") return file;
  return { ...file, diagnostics: file.diagnostics.filter((found) => isAtLeast(found.severity, severity)) };
}

/** A diagnostic counts when a line it covers was changed. */
function byLines(file: CheckedFile, changed: ChangedLines): CheckedFile {
  if (changed === "all" || file.diagnostics.length === 0) return file;
  const index = new LineIndex(file.text);
  const diagnostics = file.diagnostics.filter(({ range }) => {
    const first = index.at(range.start).line;
    const last = index.at(Math.max(range.start, range.end - 1)).line;
    return changed.some(({ from, to }) => from <= last && to >= first);
  });
  return { ...file, diagnostics };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
