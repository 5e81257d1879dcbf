// Bundles the command line: one file that every run loads, one with the library, and one for each thing that few runs need.
// Reading a hundred small modules would cost more than checking a page.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf, writeNotices } from "../../.ci/notices.mjs";

const root = fileURLToPath(new URL("./", import.meta.url));
const outdir = join(root, "dist/bundle");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What is loaded by `import()` is a file of its own; the library is one file that all of them share. */
const loadedWhenNeeded = {
  name: "loaded-when-needed",
  setup(context) {
    context.onResolve({ filter: /^[.]|^@soatvan[/]reader-/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".ts")}.cjs`, external: true } : undefined,
    );
  },
};

/** Every file of the command line speaks of the same core: its classes know each other's values. */
const libraries = ["@soatvan/core", "@soatvan/unicode-normalize"];
const sharedCore = {
  name: "shared-core",
  setup(context) {
    context.onResolve({ filter: /^@soatvan[/](core|unicode-normalize)$/ }, () => ({
      path: "./library.cjs",
      external: true,
    }));
  },
};

const settings = {
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  conditions: ["@soatvan/source", "module"],
  // Some libraries' Node build is one that no bundler can follow.
  mainFields: ["module", "main"],
  define: { "process.env.SOATVAN_VERSION": JSON.stringify(version), "import.meta.url": "moduleUrl" },
  // A bundled ES module asks for its own address to load what the platform has.
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  supported: { "dynamic-import": false },
  minify: true,
  keepNames: false,
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

rmSync(outdir, { recursive: true, force: true });
const library = await build({
  ...settings,
  stdin: { contents: libraries.map((name) => `export * from "${name}";`).join("\n"), resolveDir: root },
  outfile: join(outdir, "library.cjs"),
});
const commands = await build({
  ...settings,
  outdir,
  plugins: [loadedWhenNeeded, sharedCore],
  entryPoints: [
    ...[join(root, "src/soatvan.ts"), join(root, "src/worker.ts"), ...lazyModules()].map((path) => ({
      in: path,
      out: basename(path, ".ts"),
    })),
    ...readers().map((name) => ({ in: join(root, `../${name}/src/index.ts`), out: name })),
  ],
});
writeNotices(join(outdir, "THIRD-PARTY-NOTICES.txt"), noticesOf([library.metafile, commands.metafile]));

/** The readers that `readers.ts` loads by `import()`. */
function readers() {
  const source = readFileSync(join(root, "src/readers.ts"), "utf8");
  return [...source.matchAll(/\bimport\("@soatvan\/(reader-[a-z]+)"\)/g)].map(([, name]) => name);
}

/** The modules that some other module loads by `import()`. */
function lazyModules() {
  const sources = [join(root, "src"), join(root, "../configuration/src")].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => join(folder, name)),
  );
  const wanted = new Set(
    sources.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\bimport\("\.{1,2}\/([^"]+)\.ts"\)/g)].map(([, name]) => basename(name)),
    ),
  );
  return sources.filter((path) => wanted.has(basename(path, ".ts")));
}
