// The tools nearest to this one on the same texts with one defect each. A tool finds a defect when it marks its place and
// did not mark the same words there in the clean text; what it marks in the clean text is its false alarms.
import { spawnSync } from "node:child_process";
import { installPeers, peersFolder } from "../bench/peer-install.mjs";
import { tools } from "../bench/peer-tools.mjs";
import { countWords } from "./corpora.mjs";

/** Texts of a kind that each tool is given: some take a second for ten pages. */
const MOST = 20;

/** Prints what each tool finds, by kind of defect, and how often it speaks on the clean pages. */
export async function comparePeers(injected, pages, ownMarks) {
  installPeers();
  const peers = {
    soatvan: async () => ownMarks,
    "cspell + vi": async () => marksOfCspell(await tools["cspell + vi"].load(peersFolder)),
    "hunspell + vi": async () => marksOfHunspell(),
    "textlint, Unicode rules": async () => marksOfTextlint(await tools["textlint, 3 rules"].load(peersFolder)),
    "autocorrect-node": async () => marksOfAutocorrect(await tools["autocorrect-node lintFor()"].load()),
    zhlint: async () => marksOfZhlint(await tools.zhlint.load(peersFolder)),
  };
  const table = Object.fromEntries(injected.map(({ name }) => [name, {}]));
  const alarms = {};
  for (const [peer, load] of Object.entries(peers)) {
    let [marks, failures] = [undefined, 0];
    try {
      const run = await load();
      // A text on which a tool throws is one in which it finds nothing.
      marks = async (text) => {
        try {
          return await run(text);
        } catch {
          failures++;
          return [];
        }
      };
    } catch (error) {
      alarms[peer] = { "marks in 10,000 words of clean text": `not run: ${String(error.message).slice(0, 60)}` };
      continue;
    }
    for (const { name, cases } of injected) {
      const some = cases.slice(0, MOST);
      let found = 0;
      for (const one of some) if (await finds(marks, one)) found++;
      table[name][peer] = some.length === 0 ? "–" : `${found}/${some.length}`;
    }
    let [spoken, words] = [0, 0];
    for (const { text } of pages) {
      spoken += (await marks(text)).length;
      words += countWords(text);
    }
    alarms[peer] = {
      "marks in 10,000 words of clean text": ((spoken * 1e4) / words).toFixed(1),
      "texts on which it threw": failures,
    };
  }
  console.log("found, of the same texts with one defect each (our own samples):");
  console.table(table);
  console.log("said of the same pages without a defect, all of it false alarms:");
  console.table(alarms);
}

async function finds(marks, { text, clean, start, end }) {
  const before = new Map();
  for (const { words } of await marks(clean)) before.set(words, (before.get(words) ?? 0) + 1);
  for (const mark of await marks(text)) {
    const left = before.get(mark.words) ?? 0;
    before.set(mark.words, left - 1);
    if (left <= 0 && mark.start < end && start < mark.end) return true;
  }
  return false;
}

function marksOfCspell(check) {
  return async (text) =>
    (await check(text)).issues.map(({ text: words, offset }) => ({ words, start: offset, end: offset + words.length }));
}

/** hunspell judges the words of a text; the command line tool is the one that is kept up to date. */
function marksOfHunspell() {
  const known = new Map();
  const judge = (words) => {
    const fresh = [...new Set(words)].filter((word) => !known.has(word));
    if (fresh.length === 0) return;
    const done = spawnSync("hunspell", ["-l", "-d", "vi_VN", "-i", "utf-8"], {
      input: `${fresh.join("\n")}\n`,
      encoding: "utf8",
    });
    if (done.status !== 0) throw new Error("hunspell with hunspell-vi is not installed");
    const wrong = new Set(done.stdout.split("\n"));
    for (const word of fresh) known.set(word, wrong.has(word));
  };
  judge(["và"]);
  return async (text) => {
    const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
    judge(words.map(([word]) => word));
    return words
      .filter(([word]) => known.get(word))
      .map(({ 0: word, index }) => ({ words: word, start: index, end: index + word.length }));
  };
}

function marksOfTextlint(check) {
  return async (text) =>
    (await check(text)).messages
      // Its third rule is a list that the comparison of speed gives it.
      .filter(({ ruleId }) => ruleId !== "prh")
      .map(({ range: [start, end], ruleId }) => ({ words: `${ruleId} ${text.slice(start, end)}`, start, end }));
}

/** It says which lines it would write otherwise; where they differ is what it marks. */
function marksOfAutocorrect(check) {
  return async (text) => {
    const lines = text.split("\n");
    const starts = [0];
    for (const line of lines) starts.push(starts.at(-1) + line.length + 1);
    return check(text).lines.map(({ l, new: fresh, old }) => {
      let [head, tail] = [0, 0];
      while (head < old.length && old[head] === fresh[head]) head++;
      while (tail < old.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
      const at = starts[l - 1] + Math.max(0, lines[l - 1].indexOf(old));
      return { words: `${old} → ${fresh}`, start: at + head, end: at + Math.max(head + 1, old.length - tail) };
    });
  };
}

function marksOfZhlint(check) {
  return async (text) =>
    (check(text).validations ?? []).map(({ index, length, message }) => ({
      words: `${message} ${text.slice(index, index + length)}`,
      start: index,
      end: index + Math.max(1, length),
    }));
}
