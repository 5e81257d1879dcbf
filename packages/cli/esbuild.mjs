// Bundles the command line into one start-up chunk: reading a hundred small modules costs more than checking a page.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("./", import.meta.url);
const outdir = fileURLToPath(new URL("dist/bundle/", root));
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { soatvan: fileURLToPath(new URL("src/soatvan.ts", root)) },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  conditions: ["@soatvan/source"],
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
