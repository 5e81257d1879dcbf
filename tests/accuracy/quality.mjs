// `npm run quality`: runs the suites that measure and writes what they print to docs/quality.md. `--quick` runs their short
// forms, `--only NAME` one of them; what is not run keeps its last figures.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasCorpora, root } from "./corpora.mjs";

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true } },
});
const target = join(root, "docs/quality.md");
const node = (script, ...args) => [process.execPath, [join(root, script), ...args]];
const quick = values.quick ? ["--quick"] : [];

/** Name to what it answers, the npm script that repeats it, and its command. */
const suites = {
  accuracy: [
    "How often does each rule speak on real text, and how often is it right?",
    "accuracy",
    node("tests/accuracy/accuracy.mjs", ...quick),
  ],
  spelling: [
    "How many real spelling mistakes are found?",
    "accuracy:spelling",
    node("tests/accuracy/spelling.mjs", ...quick),
  ],
  sets: [
    "What is found of the lists of real document codes and Unicode faults?",
    "accuracy:sets",
    node("tests/accuracy/sets.mjs"),
  ],
  injected: [
    "How many known defects put into clean text are found?",
    "accuracy:injected",
    node("tests/accuracy/injected.mjs", ...quick),
  ],
  "injected-peers": [
    "What do other tools find of the same defects?",
    "accuracy:injected -- --peers",
    node("tests/accuracy/injected.mjs", "--peers", "--count", "20"),
  ],
  fuzz: [
    "What broke under random input?",
    "fuzz -- --seconds 600",
    node("tests/fuzz/fuzz.mjs", "--seconds", values.quick ? "20" : "600"),
  ],
  hostile: ["Do time and memory grow with the text only?", "hostile", node("tests/hostile/linear.mjs")],
  bench: ["How fast is it, against reference loops of the same run?", "bench", node("tests/bench/bench.mjs", ...quick)],
  server: ["How long does a writer wait in the editor?", "bench:server", node("tests/bench/server-figures.mjs")],
  peers: ["How fast are other tools on the same text?", "bench:peers", node("tests/bench/peers.mjs")],
};

const before = existsSync(target) ? readFileSync(target, "utf8") : "";
const sections = Object.entries(suites).map(([name, [question, script, command]]) =>
  values.only === undefined || values.only.includes(name)
    ? measure(name, question, script, command)
    : kept(name, question),
);
writeFileSync(target, `${head()}\n${sections.join("\n")}`);
console.log(`docs/quality.md is written`);

function head() {
  return `# Quality, as measured

Written by \`npm run quality\`; nothing here is typed by hand. Each section is the output of one command, which repeats it, with
the day, the commit and whether its bars were met. Where a bar was missed, the lines under the table say which and by how much.
Times are those of the machine of that run; only ratios carry over.
`;
}

function measure(name, question, script, [command, args]) {
  console.log(`${name}…`);
  const started = Date.now();
  const gc = name === "bench" ? ["--expose-gc"] : [];
  const { status, stdout, stderr } = spawnSync(command, [...gc, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).stdout.trim();
  const run = `${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${seconds} s, ${values.quick ? "short form" : "full"}, ${hasCorpora ? "real text beside the checkout" : "own samples only"}`;
  const bars = status === 0 ? "all bars of this suite met" : `NOT all bars met (exit code ${status})`;
  const output = `${stdout}${stderr}`.replaceAll(root, "").trimEnd();
  return `${mark(name)}\n## ${question}\n\n\`npm run ${script}\` — ${run}: **${bars}**\n\n\`\`\`text\n${output}\n\`\`\`\n`;
}

/** The section as it stood, or a line that says it was never measured. */
function kept(name, question) {
  const start = before.indexOf(mark(name));
  if (start < 0) return `${mark(name)}\n## ${question}\n\nNot measured yet.\n`;
  const end = before.indexOf("<!-- suite:", start + 1);
  return `${before.slice(start, end < 0 ? before.length : end).trimEnd()}\n`;
}

function mark(name) {
  return `<!-- suite: ${name} -->\n`;
}
