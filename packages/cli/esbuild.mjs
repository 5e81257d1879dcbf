// Bundles the command line: one file that every run loads, and one for each thing that few runs need. Reading a hundred
// small modules would cost more than checking a page.
import { readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("./", import.meta.url);
const pathOf = (path) => fileURLToPath(new URL(path, root));
const outdir = pathOf("dist/bundle/");
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** What is loaded by `import()` is a file of its own. */
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

rmSync(outdir, { recursive: true, force: true });
const options = {
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  conditions: ["@soatvan/source", "module"],
  define: { "process.env.SOATVAN_VERSION": JSON.stringify(version), "import.meta.url": "moduleUrl" },
  // A bundled ES module asks for its own address to load what the platform has.
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  supported: { "dynamic-import": false },
  minify: true,
  keepNames: false,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};
await build({
  ...options,
  entryPoints: [
    ...["soatvan", "glob", "wide-width"].map((name) => ({ in: pathOf(`src/${name}.ts`), out: name })),
    ...["reader-markdown"].map((name) => ({ in: pathOf(`../${name}/src/index.ts`), out: name })),
  ],
  outdir,
  plugins: [loadedWhenNeeded, sharedCore],
});
await build({
  ...options,
  stdin: {
    contents: libraries.map((name) => `export * from "${name}";`).join("\n"),
    resolveDir: fileURLToPath(root),
  },
  outfile: `${outdir}library.cjs`,
});
