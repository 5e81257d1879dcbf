// `npm run hostile`: every hostile text at one size and at four times that size, each in a process of its own. Time and
// memory must grow with the text and not faster. `--full` goes on to 100 million units.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { allRules, createLinter, plainReader } from "@soatvan/core";
import { plainInputs } from "./inputs.mjs";

/** Four times the text may take this many times as long: an exponent of 1.3 (DESIGN.md §1.8; G6 for near-repeats). */
const MOST_GROWTH = 4 ** 1.3;
/** Below this many milliseconds a process measures its own start and collector. */
const TOO_SHORT = 40;
/** Bytes of memory for a UTF-16 unit of text, above what an empty run takes: findings of the worst text included. */
const MOST_BYTES = 400;

const self = fileURLToPath(import.meta.url);
const [, , name, size] = process.argv;
if (name === undefined || name.startsWith("--")) runAll(name === "--full");
else checkOne(name, Number(size));

function runAll(full) {
  const base = 1e6;
  const empty = runOne("one letter", 1).memory;
  const rows = [];
  let failed = 0;
  for (const input of Object.keys(plainInputs)) {
    const [small, large] = [runOne(input, base), runOne(input, 4 * base)];
    const growth = large.time / Math.max(small.time, TOO_SHORT);
    const bytes = (large.memory - empty) / (4 * base);
    const whole = full ? runOne(input, 100e6) : undefined;
    const bad = large.error ?? whole?.error ?? (growth > MOST_GROWTH ? "time" : bytes > MOST_BYTES ? "memory" : "");
    if (bad !== "") failed++;
    rows.push({
      text: input,
      "CPU ms, 1 M": small.time?.toFixed(0),
      "CPU ms, 4 M": large.time?.toFixed(0),
      growth: growth.toFixed(1),
      "bytes/unit": bytes.toFixed(0),
      diagnostics: large.diagnostics,
      ...(full ? { "CPU ms, 100 M": whole?.time?.toFixed(0) } : {}),
      bad,
    });
  }
  console.table(rows);
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function runOne(input, length) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=12000", self, input, String(length)],
    { encoding: "utf8", timeout: length > 1e7 ? 900_000 : 120_000 },
  );
  if (status === 0) return JSON.parse(stdout);
  return {
    error:
      signal ??
      stderr
        .trim()
        .split("\n")
        .find((line) => /Error/u.test(line)) ??
      `exit ${status}`,
  };
}

/** All rules there are, those without a preset too. */
function checkOne(input, length) {
  const rules = Object.fromEntries(allRules.map((rule) => [rule.name, "on"]));
  const linter = createLinter({ rules }, { today: "2026-11-24" });
  linter.lint(plainReader.read(plainInputs[input](2e4)));
  const text = plainInputs[input](length);
  // Time of the processor: what else the machine does must not decide.
  const before = process.cpuUsage();
  const { diagnostics, failures } = linter.lint(plainReader.read(text));
  const { user, system } = process.cpuUsage(before);
  const time = (user + system) / 1e3;
  if (failures.length > 0) throw new Error(`Error: ${failures[0].rule} threw: ${failures[0].reason}`);
  const memory = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ time, memory, diagnostics: diagnostics.length }));
}
