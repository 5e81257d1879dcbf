// Bundles the extension for both hosts, and takes the server's bundles and what else goes into the package along.
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf, writeNotices } from "../.ci/notices.mjs";

const root = fileURLToPath(new URL("./", import.meta.url));
const outdir = `${root}dist`;
rmSync(outdir, { recursive: true, force: true });
mkdirSync(`${root}schemas`, { recursive: true });

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  external: ["vscode"],
  format: "cjs",
  target: "es2022",
  metafile: true,
};
const desktop = await build({
  ...shared,
  entryPoints: [`${root}src/desktop.ts`],
  outfile: `${outdir}/extension.cjs`,
  platform: "node",
});
const web = await build({
  ...shared,
  entryPoints: [`${root}src/web.ts`],
  outfile: `${outdir}/extension.browser.js`,
  platform: "browser",
});
const node = Object.values(web.metafile.inputs).flatMap(({ imports }) =>
  imports.map(({ path }) => path).filter((path) => path.startsWith("node:")),
);
if (node.length > 0) throw new Error(`The browser bundle asks for ${node.join(", ")}`);

cpSync(`${root}../server/dist/bundle/server.cjs`, `${outdir}/server.cjs`);
cpSync(`${root}../server/dist/worker/server.js`, `${outdir}/server.browser.js`);
cpSync(`${root}../examples/articles/bai-viet.txt`, `${outdir}/bai-viet.txt`);
cpSync(`${root}../packages/configuration/soatvan.schema.json`, `${root}schemas/soatvan.schema.json`);
const server = JSON.parse(readFileSync(`${root}../server/dist/notices.json`, "utf8"));
writeNotices(`${outdir}/THIRD-PARTY-NOTICES.txt`, [...noticesOf([desktop.metafile, web.metafile]), ...server]);
