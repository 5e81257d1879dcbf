// Bundles the server: one CommonJS file for Node and one script for a browser's worker. Each holds all it needs.
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("./", import.meta.url);
const outdir = fileURLToPath(new URL("dist/bundle/", root));
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
rmSync(outdir, { recursive: true, force: true });

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  mainFields: ["module", "main"],
  define: { "process.env.SOATVAN_VERSION": JSON.stringify(version) },
};
await build({
  ...shared,
  entryPoints: [fileURLToPath(new URL("src/start.ts", root))],
  outfile: `${outdir}server.cjs`,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  conditions: ["@soatvan/source", "module"],
});
