import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { CheckCache } from "./cache.ts";
import type { Job, Stop } from "./check-all.ts";
import { type CheckedFile, type CheckOptions, failed, readText } from "./check-file.ts";
import { today } from "./linters.ts";
import type { FileSettings } from "./settings-choice.ts";

/** What a worker is started with. */
export interface WorkerStart {
  readonly options: CheckOptions;
  readonly today: string;
  /** Send the text of files nothing is said of, too. */
  readonly keepText: boolean;
}

/** Work for a worker: files by their number, and settings it has not seen yet. */
export interface WorkerTask {
  readonly settings: readonly (readonly [id: number, settings: FileSettings])[];
  readonly files: readonly (readonly [index: number, path: string, settings: number])[];
}

/** What a worker sends back. */
export type WorkerAnswer = readonly (readonly [index: number, checked: CheckedFile])[];

interface PoolSettings {
  readonly threads: number;
  readonly options: CheckOptions;
  readonly cache: CheckCache | undefined;
  readonly keepText: boolean;
}

/** Files handed to a worker at once: enough that messages cost little, few enough that all workers end together. */
const BATCH = 8;
/** Batches that a fast worker may be ahead of the slowest, so that results waiting for their turn stay few. */
const MOST_AHEAD = 64;

/** Checks files on worker threads; results come in the order of the jobs, and are what one thread would give. */
export async function checkOnThreads(
  jobs: readonly Job[],
  settings: PoolSettings,
  done: (checked: CheckedFile, job: Job) => Promise<void>,
  stop: Stop,
): Promise<void> {
  const pool = new Pool(jobs, settings, stop);
  try {
    for (let index = 0; index < jobs.length && !stop.stopped; index++) {
      const job = jobs[index];
      if (job !== undefined) await done(await pool.result(index), job);
    }
  } finally {
    await pool.close();
  }
}

class Pool {
  readonly #jobs: readonly Job[];
  readonly #settings: PoolSettings;
  readonly #stop: Stop;
  readonly #ids = new Map<FileSettings, number>();
  readonly #results = new Map<number, CheckedFile>();
  readonly #workers = new Set<Worker>();
  #waiting: { readonly index: number; resolve(file: CheckedFile): void } | undefined;
  #next = 0;
  #taken = 0;
  #idle: (() => void)[] = [];
  #running = 0;
  #rested: (() => void) | undefined;

  constructor(jobs: readonly Job[], settings: PoolSettings, stop: Stop) {
    this.#jobs = jobs;
    this.#settings = settings;
    this.#stop = stop;
    for (const job of jobs) if (!this.#ids.has(job.settings)) this.#ids.set(job.settings, this.#ids.size);
    for (let count = 0; count < settings.threads; count++) this.#start();
  }

  /** The result of a job; asked for in order. */
  result(index: number): Promise<CheckedFile> {
    this.#taken = index;
    const known = this.#results.get(index);
    if (known !== undefined) {
      this.#results.delete(index);
      this.#wake();
      return Promise.resolve(known);
    }
    return new Promise((resolve) => {
      this.#waiting = { index, resolve };
      this.#wake();
    });
  }

  /** Ends the threads, none of them in the middle of writing a file. */
  async close(): Promise<void> {
    if (this.#running > 0)
      await new Promise<void>((resolve) => {
        this.#rested = resolve;
      });
    const workers = [...this.#workers];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #start(): void {
    const workerData: WorkerStart = {
      options: this.#settings.options,
      today: today(),
      keepText: this.#settings.keepText,
    };
    const worker = new Worker(fileURLToPath(new URL("../../bin/worker.js", import.meta.url)), { workerData });
    this.#workers.add(worker);
    const seen = new Set<number>();
    let busy: readonly number[] = [];
    const give = (): void => {
      if (!this.#workers.has(worker)) return;
      const task = this.#take(seen);
      if (task === undefined) return;
      busy = task.files.map(([index]) => index);
      this.#running++;
      worker.postMessage(task);
    };
    worker.on("message", (answer: WorkerAnswer) => {
      busy = [];
      for (const [index, checked] of answer) this.#settle(index, checked);
      give();
      this.#end();
    });
    worker.on("error", (error) => {
      // A mistake of ours: the files it held are named, the others go on in a new worker.
      const reason = error instanceof Error ? error.message : String(error);
      for (const index of busy) {
        const path = this.#jobs[index]?.path ?? "";
        this.#settle(index, failed(path, { kind: "rule-failed", rule: "", reason }));
      }
      if (busy.length > 0) this.#end();
      busy = [];
      if (this.#workers.delete(worker) && this.#next < this.#jobs.length) this.#start();
    });
    give();
    this.#idle.push(() => {
      if (busy.length === 0) give();
    });
  }

  #end(): void {
    if (--this.#running === 0) this.#rested?.();
  }

  #wake(): void {
    for (const give of this.#idle) give();
  }

  /** The next files nobody has; those that the cache knows are settled on the way. */
  #take(seen: Set<number>): WorkerTask | undefined {
    const files: [number, string, number][] = [];
    const settings: [number, FileSettings][] = [];
    const { cache, options } = this.#settings;
    while (files.length < BATCH && this.#next < this.#jobs.length && !this.#stop.stopped) {
      if (this.#next > this.#taken + BATCH * MOST_AHEAD) break;
      const index = this.#next++;
      const job = this.#jobs[index];
      if (job === undefined) break;
      const known = cache === undefined ? undefined : findCached(cache, job, options);
      if (known !== undefined) {
        this.#settle(index, known);
        continue;
      }
      const id = this.#ids.get(job.settings) ?? 0;
      if (!seen.has(id)) settings.push([id, job.settings]);
      seen.add(id);
      files.push([index, job.path, id]);
    }
    return files.length === 0 ? undefined : { settings, files };
  }

  #settle(index: number, checked: CheckedFile): void {
    const job = this.#jobs[index];
    if (job !== undefined && checked.text !== "") this.#settings.cache?.add(checked.text, job.settings, checked);
    if (this.#waiting?.index === index) {
      const { resolve } = this.#waiting;
      this.#waiting = undefined;
      resolve(checked);
    } else this.#results.set(index, checked);
  }
}

function findCached(cache: CheckCache, job: Job, options: CheckOptions): CheckedFile | undefined {
  const decoded = readText(job.path, options.encoding);
  return "kind" in decoded ? undefined : cache.find(job.path, decoded.text, job.settings);
}
