import { basename, dirname, join, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
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
  const places = args.files.length > 0 ? args.files : ["."];
  const watcher = watch([...places], { ignoreInitial: true, ignored: isOurs(args) });
  // The folders, not the files: a file that is not there yet cannot be watched from the first moment on.
  const folders = settingFolders(places);
  const settings = watch([...folders], {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => !folders.has(path) && !decisive.includes(basename(path)),
  });
  // Before the first check: what changes after it was read would be missed.
  await Promise.all([watcher, settings].map(isUp));
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
  const changed = (): void => {
    // A file that is written again and again must not put the check off for ever.
    timer ??= setTimeout(() => {
      timer = undefined;
      void run();
    }, SETTLE);
  };
  for (const each of [watcher, settings]) each.on("all", changed);
  await run();
  return new Promise((resolveCode) => {
    process.on("SIGINT", () => {
      clearTimeout(timer);
      void Promise.all([watcher.close(), settings.close()]).then(() => resolveCode(INTERRUPTED));
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

function isUp(watcher: FSWatcher): Promise<void> {
  return new Promise((resolveUp) => {
    watcher.once("ready", () => resolveUp());
  });
}

/**
 * Where a configuration or a list of ignored files may come to stand: the folders of the files and those above. Not the root of the
 * file system: with it among its folders the watcher takes all others for deleted.
 */
function settingFolders(places: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const place of places) {
    let folder = fileStat(place)?.isDirectory() === true ? resolve(place) : dirname(resolve(place));
    while (!folders.has(folder) && dirname(folder) !== folder) {
      folders.add(folder);
      folder = dirname(folder);
    }
  }
  return folders;
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
