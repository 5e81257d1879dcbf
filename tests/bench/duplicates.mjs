// `node --expose-gc tests/bench/duplicates.mjs`: what near-duplicates add to a lint, how cost and memory grow in one document and
// in a collection, and what hostile repeats cost. Ratios within one run; the machine's own speed does not matter.
import { allRules, createLinter, plainReader } from "@soatvan/core";
import { makeText } from "./text.mjs";

const quick = process.argv.includes("--quick");
const settings = { today: "2026-11-24" };
const linter = createLinter({ preset: "press" }, settings);
const without = createLinter({ preset: "press", rules: { duplicate: "off" } }, settings);

/** CPU time of the quickest of some runs, in milliseconds, garbage collection included. */
function cost(run, rounds = 5) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Bytes of the heap that what a function returns holds on to. */
function held(make) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  globalThis.gc?.();
  const bytes = process.memoryUsage().heapUsed - before;
  return { bytes, kept };
}

const sentence = "Các cơ quan của huyện báo cáo kết quả rà soát thủ tục hành chính trước ngày làm việc cuối tháng";
const letters = (index) => [...String(index)].map((digit) => "bcdghklmnt"[Number(digit)]).join("a");
const shapes = {
  "diverse text": (bytes) => makeText(bytes),
  "one paragraph repeated": (bytes) => `${sentence}.\n`.repeat(bytes / 130),
  "paragraphs that differ in one syllable": (bytes) =>
    Array.from({ length: bytes / 142 }, (_, index) => `${sentence} ${letters(index)} này.\n`).join(""),
  "one endless paragraph": (bytes) => `${sentence}. `.repeat(bytes / 130),
};

const rows = [];
for (const [shape, make] of Object.entries(shapes)) {
  const sizes = quick ? [1e6, 4e6] : [1e6, 1e7];
  const [small, large] = sizes.map((bytes) => plainReader.read(make(bytes)));
  cost(() => linter.lint(small), 3);
  const [one, many] = [cost(() => linter.lint(small)), cost(() => linter.lint(large), 3)];
  const base = cost(() => without.lint(small));
  rows.push({
    shape,
    "1 MB, ms": one.toFixed(1),
    "added by duplicates ÷ rest of the lint": ((one - base) / base).toFixed(2),
    growth: `${(many / one).toFixed(1)} for ${sizes[1] / sizes[0]}`,
    exponent: (Math.log(many / one) / Math.log(sizes[1] / sizes[0])).toFixed(2),
  });
}
console.table(rows);

const counts = quick ? [100, 1000] : [1000, 10_000];
const collections = counts.map((count) => {
  const documents = Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(6, "0"),
    document: plainReader.read(makeText(1e4, index + 1)),
  }));
  let memory = 0;
  const ms = cost(() => {
    const { bytes, kept } = held(() => linter.lintAll(documents));
    memory = kept.length === count ? bytes : Number.NaN;
  }, 2);
  return { documents: count, "CPU ms": ms.toFixed(0), "results, MB": (memory / 1e6).toFixed(1) };
});
console.table(collections);
console.log(`${allRules.length} rules known, preset press`);
