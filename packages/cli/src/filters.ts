import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { type Diagnostic, isAtLeast, LineIndex } from "@soatvan/core";
import type { Arguments, Mistake } from "./arguments.ts";
import type { Baseline } from "./baseline.ts";
import { type CheckedFile, codeOf } from "./check-file.ts";
import { reasonText } from "./file-error-text.ts";
import type { Reported } from "./fix-reported.ts";
import type { ChangedLines, Changes } from "./git-changes.ts";
import { cliText } from "./texts.ts";

/** What of the diagnostics counts in this run. */
export interface Filters {
  apply(file: CheckedFile): CheckedFile;
  /** What fixes must keep to; undefined when that is everything. */
  readonly reported: Reported | undefined;
  /** Worth saying in the summary. */
  notes(): readonly string[];
  /** Writes the baseline when asked to; why it could not be written, worded. */
  end(): string | undefined;
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
  const touched = args.diffOnly ? changes : undefined;
  const linesOf = (path: string): ChangedLines | undefined =>
    touched === undefined ? undefined : (touched.get(real(path)) ?? []);
  const pick: Reported["pick"] = (file, lines) => byLines(bySeverity(file.diagnostics, args), file.text, lines);
  const known = args.updateBaseline ? undefined : baseline;
  const all = args.fix === "none" || (args.severity === "info" && touched === undefined && known === undefined);
  const text = cliText[args.locale];
  return {
    apply(file) {
      const picked = { ...file, diagnostics: pick(file, file.lines ?? linesOf(file.path)) };
      return baseline === undefined ? picked : baseline.apply(picked);
    },
    reported: all
      ? undefined
      : {
          linesOf,
          pick(file, lines) {
            const picked = pick(file, lines);
            return known === undefined ? picked : known.news({ ...file, diagnostics: picked });
          },
        },
    notes: () => (baseline !== undefined && baseline.gone > 0 ? [text.baselineGone(baseline.gone)] : []),
    end() {
      try {
        baseline?.save();
        return undefined;
      } catch (error) {
        return text.unwritable(args.baseline ?? "", reasonText(codeOf(error), args.locale));
      }
    },
  };
}

function bySeverity(found: readonly Diagnostic[], { severity }: Arguments): readonly Diagnostic[] {
  return severity === "info" ? found : found.filter((one) => isAtLeast(one.severity, severity));
}

/** A diagnostic counts when a line it covers was changed. */
function byLines(found: readonly Diagnostic[], text: string, changed: ChangedLines | undefined): readonly Diagnostic[] {
  if (changed === undefined || changed === "all" || found.length === 0) return found;
  const index = new LineIndex(text);
  return found.filter(({ range }) => {
    const first = index.at(range.start).line;
    const last = index.at(Math.max(range.start, range.end - 1)).line;
    return changed.some(({ from, to }) => from <= last && to >= first);
  });
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
