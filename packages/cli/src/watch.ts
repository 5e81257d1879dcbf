import { basename, dirname, join, resolve } from "node:path";
import { watch } from "chokidar";
import type { Arguments } from "./arguments.ts";
import { asPath, openLoader } from "./configured-settings.ts";
import { fileStat } from "./file-stat.ts";
import { INTERRUPTED } from "./tally.ts";

/** Changes that come together, as when an editor saves several files, are one run. */
const SETTLE = 100;

/** What decides on the files below the folder it stands in. */
const decisive = ["soatvan.config.json", "soatvan.config.yaml", "soatvan.config.yml", ".soatvanignore"];

/**
 * Checks, and checks again whenever one of the files changes, or a configuration that holds for them, or a file that it names.
 * Ends with Ctrl-C.
 */
export async function watchFiles(args: Arguments, check: () => Promise<number>): Promise<number> {
  await check();
  const places = args.files.length > 0 ? args.files : ["."];
  const watcher = watch([...places, ...settingPlaces(places)], {
    ignoreInitial: true,
    ignored: isOurs(args),
  });
  watcher.add([...(await settingFiles(places, args))]);
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
      watcher.add([...(await settingFiles(places, args))]);
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
  return new Promise((resolveCode) => {
    process.on("SIGINT", () => {
      clearTimeout(timer);
      void watcher.close().then(() => resolveCode(INTERRUPTED));
    });
  });
}

/** What a run writes itself, or what is no document: a report beside the documents must not start the next run. */
function isOurs({ outputs, baseline, cache }: Arguments): (path: string) => boolean {
  const written = [...outputs.map(({ file }) => file), baseline, cache].flatMap((file) =>
    file === undefined ? [] : [resolve(file)],
  );
  return (path) => {
    if (/(?:^|[\\/])(?:\.git|node_modules|\.soatvan-cache)(?:[\\/]|$)/u.test(path)) return true;
    const name = basename(path);
    return (name.startsWith(".") && name.endsWith(".soatvan")) || written.includes(resolve(path));
  };
}

/** Where a configuration or a list of ignored files may come to stand: in the folders of the files and above. */
function settingPlaces(places: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const place of places) {
    let folder = fileStat(place)?.isDirectory() === true ? resolve(place) : dirname(resolve(place));
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = dirname(folder);
    }
  }
  return [...folders].flatMap((folder) => decisive.map((name) => join(folder, name)));
}

/** The configurations that hold now, and the shared configurations, word lists and tables they name. */
async function settingFiles(places: readonly string[], args: Arguments): Promise<readonly string[]> {
  const loader = openLoader(args);
  const files = new Set<string>();
  for (const place of places) {
    const inside = fileStat(place)?.isDirectory() === true ? join(place, "_.md") : place;
    for (const file of (await loader.load(asPath(inside))).settings.files) files.add(file);
  }
  return [...files];
}
