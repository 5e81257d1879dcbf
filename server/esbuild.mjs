// Bundles the server: one CommonJS file for Node and one script for a browser's worker. Each holds all it
// needs.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf, writeNotices } from "../.ci/notices.mjs";

const root = new URL("./", import.meta.url);
const output = (path) => fileURLToPath(new URL(`dist/${path}`, root));
const source = (name) => fileURLToPath(new URL(`src/${name}.ts`, root));
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
for (const folder of ["bundle", "worker"]) rmSync(output(folder), { recursive: true, force: true });

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  define: { "process.env.SOATVAN_VERSION": JSON.stringify(version) },
};
const node = await build({
  ...shared,
  entryPoints: [source("start")],
  outfile: output("bundle/server.cjs"),
  format: "cjs",
  platform: "node",
  target: "node20.19",
  mainFields: ["module", "main"],
  conditions: ["@soatvan/source", "module"],
});
const browser = await build({
  ...shared,
  entryPoints: [source("start-worker")],
  outfile: output("worker/server.js"),
  format: "iife",
  platform: "browser",
  target: "es2022",
  // Without `worker`, libraries choose code that needs a page.
  conditions: ["@soatvan/source", "worker", "browser", "module"],
});
// A worker's script is no module, whatever the package around it is.
writeFileSync(output("worker/package.json"), '{ "type": "commonjs" }\n');
const foreign = Object.keys(browser.metafile.inputs).filter((path) => path.startsWith("node:"));
if (foreign.length > 0) throw new Error(`Modules of Node in the browser's bundle: ${foreign.join(", ")}`);
const notices = noticesOf([node.metafile, browser.metafile]);
writeNotices(output("bundle/THIRD-PARTY-NOTICES.txt"), notices);
// The extension takes these bundles along, and their notices with its own.
writeFileSync(output("notices.json"), JSON.stringify(notices));
