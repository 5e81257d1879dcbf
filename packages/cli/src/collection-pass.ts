import { joinResults, type Linter } from "@soatvan/core";
import { type CheckedFile, ruleErrors, said } from "./check-file.ts";
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
      const own = { diagnostics: file.diagnostics, capped: [], suppressed: file.suppressed, failures: [] };
      found.set(file, {
        ...file,
        ...said(joinResults(own, result)),
        errors: [...file.errors, ...ruleErrors(result)],
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
