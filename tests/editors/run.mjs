// `npm run test:editors`: the built server under real editors, headless: neovim and Emacs with eglot, from Debian's
// packages. Installs what is missing where it may (root, apt-get); an editor that cannot be had is a failure, never a skip.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./", import.meta.url));
const server = fileURLToPath(new URL("../../server/bin/soatvan-language-server.js", import.meta.url));
const article = [
  "Căn cứ Nghị định số 30/2020/ND-CP  của Chính phủ .",
  "Theo Quy định số 126-QĐ/TW.",
  "Điều 1. Phạm vi điều chỉnh",
  "1. Áp dụng tại Điều 2.",
  "Điều 2. Hiệu lực",
  "😀 Ủy ban nhân dân  tỉnh; hòa\u0309 e\u0301.",
  "",
].join("\n");

const editors = [
  {
    name: "neovim",
    command: "nvim",
    packages: ["neovim"],
    args: ["--clean", "--headless", "-S", join(here, "check.lua")],
  },
  {
    name: "Emacs/eglot",
    command: "emacs",
    packages: ["emacs-nox", "elpa-eglot"],
    args: ["--batch", "-l", join(here, "check.el")],
  },
];

install(editors.filter(({ command }) => !isInstalled(command)).flatMap(({ packages }) => packages));
let passed = 0;
let failed = 0;
for (const editor of editors) {
  const { checks, output } = runEditor(editor);
  const good = checks.filter(([state]) => state === "ok").length;
  passed += good;
  // An editor that says nothing, or stops half way, has failed.
  const bad = checks.length - good + (checks.at(-1)?.[1] === "end" ? 0 : 1);
  failed += bad;
  for (const [state, what] of checks) if (state !== "ok") console.log(`FAIL ${editor.name}: ${what}`);
  if (bad > 0) console.log(output);
  console.log(`${bad === 0 ? "ok  " : "FAIL"} ${editor.name}: ${good} of ${checks.length} checks`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function runEditor({ command, args }) {
  const folder = mkdtempSync(join(tmpdir(), "soatvan-editor-"));
  const log = join(folder, "checks.tsv");
  writeFileSync(join(folder, "bai.txt"), article);
  const { stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    env: {
      ...process.env,
      HOME: folder,
      SOATVAN_SERVER: server,
      SOATVAN_LOG: log,
      SOATVAN_NODE: process.execPath,
      LC_ALL: "C.UTF-8",
    },
  });
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  rmSync(folder, { recursive: true, force: true });
  const checks = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return { checks, output: `${stdout ?? ""}${stderr ?? ""}${error ?? ""}` };
}

function isInstalled(command) {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

function install(packages) {
  if (packages.length === 0) return;
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-qy", "--no-install-recommends", ...packages], options);
}
