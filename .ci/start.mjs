// `npm start`: makes the checkout ready and checks the sample article; `npm start -- FILE…` checks the files named.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";

prepare();
const args = process.argv.slice(2);
const sample = join("examples", "articles", "bai-viet.txt");
const asked = args.length > 0;
const { status, signal } = spawnSync(
  process.execPath,
  [join(root, "packages/cli/bin/soatvan.js"), ...(asked ? args : [sample])],
  // The files named are relative to where npm was called, and npm moves to the package.
  { cwd: asked ? (process.env.INIT_CWD ?? process.cwd()) : root, stdio: "inherit" },
);
process.exitCode = status ?? (signal === null ? 2 : 130);
