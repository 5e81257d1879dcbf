// Installs and builds what is missing, and nothing else: a checkout that is ready costs a few file look-ups.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
const stampFile = join(root, "node_modules/.soatvan-prepared.json");
const built = ["packages/cli/dist/bundle/soatvan.cjs", "packages/core/dist/index.js", "server/dist/bundle/server.cjs"];
const sourceFolders = ["packages", "server", "extension"];
const skipped = new Set(["node_modules", "dist", ".git"]);

/** Makes the checkout ready to run: dependencies as the lockfile says, everything built. */
export function prepare() {
  checkNode();
  const before = readStamp();
  const dependencies = hashOf(manifests(), (path) => readFileSync(path));
  if (before.dependencies !== dependencies || !existsSync(join(root, "node_modules/.pnpm"))) {
    say("Đang cài các gói cần thiết (một lần)… / Installing dependencies (once)…");
    pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"]);
  }
  const sources = hashOf(sourceFiles(), (path) => {
    const { size, mtimeMs } = statSync(path);
    return `${size}:${mtimeMs}`;
  });
  if (
    before.sources !== sources ||
    before.dependencies !== dependencies ||
    !built.every((path) => existsSync(join(root, path)))
  ) {
    say("Đang dựng… / Building…");
    pnpm(["run", "--silent", "build"]);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ dependencies, sources }));
}

/** The command that is the pinned pnpm, with its first arguments: the one on the machine when it is that version, else npm's copy. */
export function pnpmCommand() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = packageManager.split("@").at(-1);
  const own = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  return own.status === 0 && own.stdout.trim() === version
    ? ["pnpm"]
    : ["npm", "exec", "--yes", `pnpm@${version}`, "--"];
}

/** Runs the pinned pnpm at the root. Exits when it fails. */
export function pnpm(args) {
  const [command, ...first] = pnpmCommand();
  // What the installer says must not stand between a report and the program that reads it.
  const done = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status === 0) return;
  say(`Không thực hiện được “pnpm ${args.join(" ")}”. / “pnpm ${args.join(" ")}” failed.`);
  process.exit(2);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Cần Node.js từ 20.19 trở lên; máy này có ${process.versions.node}. / Node.js 20.19 or newer is needed.`);
  process.exit(2);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

function manifests() {
  const workspaces = ["", "tests", "server", "extension", ...foldersIn("packages"), ...foldersIn("examples")];
  const files = workspaces.map((folder) => join(root, folder, "package.json")).filter((path) => existsSync(path));
  return [...files, join(root, "pnpm-lock.yaml"), join(root, "pnpm-workspace.yaml")];
}

function foldersIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function sourceFiles() {
  const files = ["tsconfig.base.json", "tsconfig.json"].map((name) => join(root, name));
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (skipped.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  for (const folder of sourceFolders) walk(join(root, folder));
  return files.sort();
}

function hashOf(files, contentOf) {
  const hash = createHash("sha256");
  for (const path of files) hash.update(relative(root, path)).update("\0").update(contentOf(path)).update("\0");
  return hash.digest("hex");
}
