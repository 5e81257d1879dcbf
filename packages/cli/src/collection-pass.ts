import type { Diagnostic, Linter } from "@soatvan/core";
import type { CheckedFile } from "./check-file.ts";
import type { Linters } from "./linters.ts";
import { readerFor } from "./readers.ts";
import type { FileSettings } from "./settings-choice.ts";

/** A checked file with the settings it was checked by. */
export interface SettledFile {
  readonly checked: CheckedFile;
  readonly settings: FileSettings;
}

/** Adds what rules about several files say of all files together. Files keep their order. */
export async function addCollectionFindings(
  files: readonly SettledFile[],
  linters: Linters,
): Promise<readonly CheckedFile[]> {
  const groups = new Map<Linter, CheckedFile[]>();
  for (const { checked, settings } of files) {
    const linter = linters.together(settings);
    if (linter.rules.length === 0 || (checked.text === "" && checked.errors.length > 0)) continue;
    const group = groups.get(linter);
    if (group === undefined) groups.set(linter, [checked]);
    else group.push(checked);
  }
  const found = new Map<CheckedFile, CheckedFile>();
  for (const [linter, group] of groups) {
    const documents = await Promise.all(
      group.map(async ({ path, text }) => ({ id: path, document: (await readerFor(path, text)).read(text) })),
    );
    linter.lintAll(documents).forEach((result, index) => {
      const file = group[index];
      if (file === undefined) return;
      found.set(file, {
        ...file,
        diagnostics: [...file.diagnostics, ...result.diagnostics].sort(inFileOrder),
        suppressed: file.suppressed + result.suppressed,
        errors: [
          ...file.errors,
          ...result.failures.map(({ rule, reason }) => ({ kind: "rule-failed" as const, rule, reason })),
        ],
      });
    });
  }
  return files.map(({ checked }) => found.get(checked) ?? checked);
}

/** True when some rule is about several files together. */
export function hasCollectionRules(settings: Iterable<FileSettings>, linters: Linters): boolean {
  for (const one of settings) if (linters.together(one).rules.length > 0) return true;
  return false;
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.part, b.part) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
