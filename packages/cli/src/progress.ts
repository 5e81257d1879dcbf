import { SingleBar } from "cli-progress";

/** A bar on the terminal, shown only once the work has lasted a while. */
export interface Progress {
  step(): void;
  end(): void;
}

const SHOWN_AFTER = 800;

/** Opens a bar for so many files. */
export function openProgress(total: number): Progress {
  const started = Date.now();
  let done = 0;
  let bar: SingleBar | undefined;
  return {
    step() {
      done++;
      if (bar === undefined && Date.now() - started > SHOWN_AFTER) {
        bar = new SingleBar({ format: "{bar} {value}/{total}  {eta} s", clearOnComplete: true, hideCursor: true });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    end() {
      bar?.stop();
    },
  };
}
