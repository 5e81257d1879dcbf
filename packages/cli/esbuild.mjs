// Bundles the command line: one file that every run loads, and one for each thing that few runs need. Reading a hundred
// small modules would cost more than checking a page.
import { readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("./", import.meta.url);
const outdir = fileURLToPath(new URL("dist/bundle/", root));
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** What is loaded by `import()` is a file of its own. */
const loadedWhenNeeded = {
  name: "loaded-when-needed",
  setup(context) {
    context.onResolve({ filter: /^[.]/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".ts")}.cjs`, external: true } : undefined,
    );
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["soatvan", "glob", "wide-width"].map((name) => fileURLToPath(new URL(`src/${name}.ts`, root))),
  outdir,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  conditions: ["@soatvan/source", "module"],
  define: { "process.env.SOATVAN_VERSION": JSON.stringify(version), "import.meta.url": "moduleUrl" },
  // A bundled ES module asks for its own address to load what the platform has.
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  plugins: [loadedWhenNeeded],
  supported: { "dynamic-import": false },
  minify: true,
  keepNames: false,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
