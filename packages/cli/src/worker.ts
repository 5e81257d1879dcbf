import { parentPort, workerData } from "node:worker_threads";
import { type CheckedFile, checkFile } from "./check-file.ts";
import { Linters } from "./linters.ts";
import type { WorkerStart, WorkerTask } from "./pool.ts";
import type { FileSettings } from "./settings-choice.ts";

const { options, today, keepText } = workerData as WorkerStart;
const linters = new Linters(today);
const known = new Map<number, FileSettings>();

parentPort?.on("message", async ({ settings, files }: WorkerTask) => {
  for (const [id, value] of settings) known.set(id, value);
  const answer: (readonly [number, CheckedFile])[] = [];
  for (const [index, path, id] of files) {
    const value = known.get(id);
    if (value === undefined) throw new RangeError(`Settings ${id} were never sent`);
    const checked = await checkFile(path, linters.single(value), options);
    const dull = !keepText && checked.diagnostics.length === 0 && checked.before === undefined;
    answer.push([index, dull ? { ...checked, text: "" } : checked]);
  }
  parentPort?.postMessage(answer);
});
