import { watch } from "chokidar";
import type { Arguments } from "./arguments.ts";
import { INTERRUPTED } from "./tally.ts";

/** Changes that come together, as when an editor saves several files, are one run. */
const SETTLE = 100;

/** Checks, and checks again whenever one of the files, or a configuration beside them, changes. Ends with Ctrl-C. */
export async function watchFiles(args: Arguments, check: () => Promise<number>): Promise<number> {
  await check();
  const watcher = watch(args.files.length > 0 ? [...args.files] : ["."], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/u,
  });
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await check();
    } while (again);
    running = false;
  };
  watcher.on("all", () => {
    // A file that is written again and again must not put the check off for ever.
    timer ??= setTimeout(() => {
      timer = undefined;
      void run();
    }, SETTLE);
  });
  return new Promise((resolve) => {
    process.on("SIGINT", () => {
      clearTimeout(timer);
      void watcher.close().then(() => resolve(INTERRUPTED));
    });
  });
}
