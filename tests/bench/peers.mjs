// `npm run bench:peers`: this library and the tools nearest to it on the same text in one run, each in a process of its own.
// Their packages are installed by npm into a folder outside the checkout. Only ratios carry over.
import { spawnSync } from "node:child_process";
import { timesFaster } from "./measure.mjs";
import { installPeers, peersFolder } from "./peer-install.mjs";
import { tools } from "./peer-tools.mjs";
import { reasonsFor } from "./reasons.mjs";
import { makeText } from "./text.mjs";

const [, self, child, size] = process.argv;

if (child === undefined) compare();
else await measureOne(child, Number(size));

function compare() {
  installPeers();
  const own = (length, name = "soatvan, all default rules") => runChild(name, length);
  const measured = Object.keys(tools).map((name) => {
    const length = Math.min(tools[name].most ?? 1e6, 1e6);
    return { name, length, ...runChild(name, length), reference: own(length) };
  });
  console.table(
    measured.map(({ name, length, time, megabytes, error, reference }) => ({
      tool: name,
      text: `${length / 1e3} kB`,
      ms: time?.toFixed(1) ?? "–",
      "MB/s": megabytes?.toFixed(2) ?? `fails: ${error}`,
      "× slower than soatvan": time === undefined ? "–" : (time / reference.time).toFixed(1),
    })),
  );
  const faster = (name, reference = (row) => row.reference) => {
    const row = measured.find((one) => one.name === name);
    return row.time / reference(row).time;
  };
  const rows = [
    timesFaster("G1  1 MB beside autocorrect-node format()", faster("autocorrect-node format()"), 2, 3),
    timesFaster("G2  100 KB beside autocorrect-node lintFor()", faster("autocorrect-node lintFor()"), 10, 15),
    timesFaster("G4  100 KB beside textlint", faster("textlint, 3 rules"), 300, 600),
    timesFaster("G4  1 MB beside cspell", faster("cspell + vi"), 15, 30),
    timesFaster(
      "G4  syllables alone beside nspell",
      faster("nspell + dictionary-vi", ({ length }) => own(length, "soatvan, syllables alone")),
      5,
      10,
    ),
  ];
  console.table(rows);
  console.log(
    reasonsFor(rows)
      .map((line) => `under its target, ${line}`)
      .join("\n"),
  );
  process.exitCode = rows.some(({ state }) => state === "MISSED") ? 1 : 0;
}

function runChild(name, length) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [self, name, String(length)], {
    encoding: "utf8",
    timeout: 180_000,
  });
  if (status !== 0)
    return {
      error:
        status === null
          ? "no end in 180 s"
          : stderr
              .trim()
              .split("\n")
              .find((line) => /Error/u.test(line))
              ?.slice(0, 60),
    };
  const last = stdout.trim().split("\n").at(-1) ?? "";
  return JSON.parse(last);
}

/**
 * Prints the median time of seven texts the tool has not seen, after it has run warm on others for two seconds. The process
 * has a second core for its own threads, so this is what a caller waits.
 */
async function measureOne(name, length) {
  const run = await tools[name].load(peersFolder);
  const warm = process.hrtime.bigint();
  for (let round = 0; Number(process.hrtime.bigint() - warm) < 2e9 && round < 60; round++)
    await run(makeText(length, 100 + round));
  const times = [];
  for (let round = 0; round < 7; round++) {
    const text = makeText(length, 200 + round);
    // A string that was just joined is a rope; nobody else pays for flattening it.
    text.charCodeAt(0);
    const before = process.hrtime.bigint();
    await run(text);
    times.push(Number(process.hrtime.bigint() - before) / 1e6);
  }
  const time = times.sort((a, b) => a - b)[3];
  console.log(JSON.stringify({ time, megabytes: length / 1e3 / time }));
  process.exit(0);
}
