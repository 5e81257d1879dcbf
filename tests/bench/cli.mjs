// The command line as a whole: many files, a large file, a warm cache. Each figure is a ratio within one run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { verdict } from "./measure.mjs";
import { makeText } from "./text.mjs";

const binary = fileURLToPath(new URL("../../packages/cli/bin/soatvan.js", import.meta.url));

/** Rows of the result table: cold start, a thousand files beside autocorrect, a warm cache, memory. */
export function measureCli(quick) {
  const folder = mkdtempSync(join(tmpdir(), "soatvan-bench-"));
  try {
    return [coldStart(folder, quick), ...manyFiles(folder, quick), memory(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function coldStart(folder, quick) {
  const page = join(folder, "trang.txt");
  writeFileSync(page, makeText(16e3));
  const [cold, bare] = alternate(
    [
      [binary, page],
      ["-e", "0"],
    ],
    quick ? 7 : 15,
  );
  return verdict("G7  CLI on 16 KB ÷ node -e 0", cold / bare, 1.3, 1.15);
}

function manyFiles(folder, quick) {
  const count = quick ? 300 : 1000;
  const many = join(folder, "nhieu");
  mkdirSync(many);
  for (let index = 0; index < count; index++) writeFileSync(join(many, `${index}.txt`), makeText(16e3, index));
  const manifest = createRequire(import.meta.url).resolve("autocorrect-node/package.json");
  const peer = join(dirname(manifest), "cli.js");
  const cache = join(folder, "cache.json");
  const rounds = quick ? 3 : 5;
  const [own, other] = alternate(
    [
      [binary, many],
      [peer, "--lint", many],
    ],
    rounds,
  );
  const cached = [binary, many, "--cache-location", cache];
  const cold = medianOf(rounds, () => {
    rmSync(cache, { force: true });
    return timeOf(cached);
  });
  const warm = medianOf(rounds, () => timeOf(cached));
  return [
    verdict(`G8  CLI over ${count} files of 16 KB ÷ autocorrect CLI`, own / other, 0.6, 0.35),
    verdict("    warm cache ÷ cold run with a cache", warm / cold, 0.3, 0.2),
  ];
}

function memory(folder) {
  const size = 1e7;
  const large = join(folder, "lon.txt");
  writeFileSync(large, makeText(size));
  const report = join(folder, "rss.cjs");
  // Not `resourceUsage().maxRSS`: a child begins with what its parent holds, and this one holds much.
  writeFileSync(
    report,
    'process.on("exit", () => process.stderr.write("\\nrss " + /VmHWM:\\s+(\\d+)/u.exec(require("node:fs").readFileSync("/proc/self/status", "utf8"))[1]));',
  );
  const rss = (args) => {
    const { stderr } = spawnSync(process.execPath, ["--require", report, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    return Number(/rss (\d+)$/u.exec(stderr.toString())?.[1]) * 1024;
  };
  const extra = rss([binary, large, "--quiet"]) - rss(["-e", "0"]);
  return verdict(`G11 memory over bare node ÷ bytes of a ${size / 1e6} MB file`, extra / size, 12, 8);
}

/** Median times of several commands, run in turn so that a busy moment hits all of them. */
function alternate(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round++)
    commands.forEach((command, index) => {
      const time = timeOf(command);
      if (round > 0) times[index].push(time);
    });
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

function medianOf(rounds, run) {
  return Array.from({ length: rounds }, run).sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

function timeOf(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return Number(process.hrtime.bigint() - start) / 1e6;
}
