// What an editor says of itself while a suite runs: much, and none of it is wanted when the suite passes.
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Opens the log of a kind of run, in place of the one before. */
export function openRunLog(kind) {
  const path = join(tmpdir(), `soatvan-${kind}.log`);
  writeFileSync(path, "");
  return {
    add: (text) => appendFileSync(path, `${text}\n`),
    /** Removes the log of a run that passed; says where that of another lies. */
    close(failed) {
      if (failed) console.error(`What the editor said meanwhile: ${path}`);
      else rmSync(path, { force: true });
    },
  };
}
