// Compiling the bundles takes a third of a run over one page, so what V8 made of them is kept for the next run, in the
// user's own cache folder. Newer Node does this by itself. Whatever goes wrong here, the bundle is compiled as usual.
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const Module = require("node:module");
const { homedir } = require("node:os");
const { basename, dirname, join, sep } = require("node:path");

/** Runs that add to what is kept: the first may have been `--version`, and compiled nothing of the rules. */
const RUNS_THAT_ADD = 4;
/** Before what V8 made stands how many runs have added to it; eight bytes, so that V8 reads the rest where it lies. */
const HEAD = 8;

const folder = join(__dirname, `..${sep}dist${sep}bundle`);

/** Switches the cache on for the bundles. `SOATVAN_COMPILE_CACHE=0` and `NODE_DISABLE_COMPILE_CACHE=1` leave it off. */
exports.useCompileCache = () => {
  const { SOATVAN_COMPILE_CACHE: own, NODE_DISABLE_COMPILE_CACHE: node } = process.env;
  if (own === "0" || node === "1") return;
  try {
    if (Module.enableCompileCache === undefined) keepCompiled(cacheFolder());
    else if (process.env.NODE_COMPILE_CACHE === undefined) Module.enableCompileCache(join(cacheFolder(), "node"));
  } catch {
    // Without a home there is nowhere to keep anything.
  }
};

function cacheFolder() {
  if (process.platform === "win32")
    return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "soatvan", "Cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "soatvan");
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "soatvan");
}

/** Node 20: compiles the bundles itself, with what was kept of them, and keeps what was new when the process ends. */
function keepCompiled(cache) {
  const { Script } = require("node:vm");
  const compile = Module.prototype._compile;
  const growing = [];
  Module.prototype._compile = function (content, filename, ...rest) {
    if (dirname(filename) !== folder) return compile.call(this, content, filename, ...rest);
    const kept = join(cache, nameFor(filename));
    const known = readKept(kept);
    const script = new Script(Module.wrap(content), { filename, cachedData: known?.subarray(HEAD) });
    const runs = known === undefined || script.cachedDataRejected ? 0 : known[0];
    if (runs < RUNS_THAT_ADD) growing.push({ kept, script, runs: runs + 1 });
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, Module.createRequire(filename), this, filename, folder);
  };
  process.once("exit", () => {
    for (const { kept, script, runs } of growing) keep(kept, script, runs);
  });
}

/** V8 checks its own version and the length of the source; size and time of the file tell one build from another. */
function nameFor(filename) {
  const { size, mtimeMs } = statSync(filename);
  return `${basename(filename)}-${process.versions.v8}-${process.arch}-${size}-${Math.floor(mtimeMs)}.bin`;
}

/** What another user kept is their code, not ours: root may run with the home of somebody else. */
function readKept(path) {
  try {
    if (process.getuid !== undefined && statSync(path).uid !== process.getuid()) return undefined;
    const kept = readFileSync(path);
    return kept.length > HEAD ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Two levels at most: Node's own recursion never ends where a file system has no such parent (`/proc`). */
function makeFolder(path) {
  for (const one of [dirname(path), path]) if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
}

/** Beside it first and renamed, so that another run never reads half of it. */
function keep(path, script, runs) {
  try {
    makeFolder(dirname(path));
    const half = `${path}.${process.pid}`;
    const head = Buffer.alloc(HEAD);
    head[0] = runs;
    writeFileSync(half, Buffer.concat([head, script.createCachedData()]), { mode: 0o600 });
    renameSync(half, path);
    const bundle = basename(path).split("-", 1)[0];
    for (const name of readdirSync(dirname(path)))
      if (name.startsWith(`${bundle}-`) && name !== basename(path)) rmSync(join(dirname(path), name), { force: true });
  } catch {
    // A full or read-only disk: the next run compiles again.
  }
}
