// What is fuzzed: for each part of the product, a function of a text that throws when a promise is broken.
import { createConfigurationLoader, formatConfigurationProblem } from "@soatvan/configuration";
import {
  allRules,
  applyEdits,
  createLinter,
  formatDocumentCode,
  formatMessage,
  parseDocumentCode,
  plainReader,
  presetNames,
} from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { markdownReader } from "@soatvan/reader-markdown";
import { normalize, normalizeText } from "@soatvan/unicode-normalize";

const everyRule = Object.fromEntries(allRules.map(({ name }) => [name, "on"]));
const linter = createLinter({ rules: everyRule }, { today: "2026-11-24" });

/** Fails with a sentence when a condition does not hold. */
function must(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

function checkNormaliser(text) {
  const { text: normal, map } = normalize(text);
  must(normal === normalizeText(text), "with and without the map the text differs");
  // Under more than thirty marks a letter stays as it is.
  must(normal === normal.normalize("NFC") || /\p{M}{16}/u.test(text), "the result is not in NFC");
  must(normalizeText(normal) === normal, "normalising twice changes the text");
  must(map !== undefined, "there is no map");
}

function checkCodes(text) {
  const found = parseDocumentCode(text);
  if (found?.code === undefined) return;
  const written = formatDocumentCode(found.code);
  const again = parseDocumentCode(written);
  must(
    again?.code !== undefined && formatDocumentCode(again.code) === written,
    `“${written}” is not read as it is written`,
  );
}

const checkReader = (reader) => (text) => {
  for (const { block, start } of reader.read(text).blocks) {
    const { map } = block.content;
    let last = 0;
    for (let index = 0; index < map.pieceCount; index++) {
      const piece = map.piece(index);
      const from = start + piece.source;
      must(from >= last, "pieces overlap");
      last = from + piece.sourceLength;
      must(last <= text.length, "a piece lies outside the source");
      if (piece.kind === "copy")
        must(
          block.content.text.slice(piece.text, piece.text + piece.length) === text.slice(from, last),
          "a copied piece is not what the source says",
        );
    }
  }
};

const checkLint = (reader) => (text) => {
  const { diagnostics, failures } = linter.lint(reader.read(text));
  must(failures.length === 0, `${failures[0]?.rule} threw: ${failures[0]?.reason}`);
  for (const found of diagnostics) {
    const { start, end } = found.range;
    must(start >= 0 && start <= end && end <= text.length, `${found.rule} marks ${start}-${end} of ${text.length}`);
    for (const locale of ["vi", "en"])
      must(
        !/\{\w+\}|undefined/u.test(formatMessage(found.rule, found, locale)) || /\{|undefined/u.test(text),
        "a message has a gap",
      );
    for (const { edits } of found.fixes) applyEdits(text, edits);
  }
};

async function checkConfiguration(text, name) {
  const loader = createConfigurationLoader({
    rules: allRules,
    presets: presetNames,
    files: {
      read: async (path) => (path === `/a/${name}` ? text : path.endsWith(".txt") ? text.slice(0, 50) : undefined),
      exists: async (path) => path === "/a" || path === `/a/${name}`,
    },
  });
  const { settings } = await loader.load("/a/bai.txt");
  for (const problem of settings.problems)
    must(formatConfigurationProblem(problem, "vi") !== "", "a problem without words");
  must(Object.keys(Object.prototype).length === 0, "the prototype of all objects was changed");
}

const configurations = [
  '{ "extends": ["state", "./b.json"], "rules": { "typography/spacing": "off", "duplicate": { "severity": "info", "options": { "minLength": 3 } } } }',
  '{ "root": true, "dictionaries": "tu.txt", "ignore": [{ "text": "x", "before": "y", "rules": ["spelling"] }, "a-[b]-c"], "overrides": [{ "files": ["*.md", "!x/**"], "rules": {} }] }',
];
const yamls = [
  "extends: state\nrules:\n  typography/spacing: off\nignore:\n  - text: x\n    before: y\n",
  "root: true\ndictionaries: [a.txt, 'b.csv']\n",
];
const markdown = [
  "# Đầu đề\n\n- một\n- **hai**\n\n| a | b |\n| - | - |\n| `c` | [d](/e) |\n\n> trích\n\n```js\nlet x\n```\n\n[^1]: chú\n",
];
const html = [
  "<!doctype html><h1>Đầu đề</h1><p>Công t&aacute;c <b>cán</b> bộ<br>mới</p><ul><li>a<li>b</ul><pre>x  y</pre><table><tr><td>1</table>",
];
const codes = [
  "30/2020/NĐ-CP",
  "18-NQ/TW",
  "72/2025/QH15",
  "21-LCT/HĐNN8",
  "05/2016/TTLT/BTP-BCA",
  "15/BNV-VP",
  "126-QĐ/TW",
];

/** Name of a target to its own seeds and its check; `weight` is its share of the time. */
export const targets = {
  normaliser: { seeds: [], weight: 3, run: checkNormaliser },
  "document-code parser": { seeds: codes, weight: 3, most: 40, own: true, run: checkCodes },
  "Markdown reader": { seeds: markdown, weight: 2, run: checkReader(markdownReader) },
  "HTML reader": { seeds: html, weight: 2, run: checkReader(htmlReader) },
  "all rules, plain": { seeds: codes, weight: 2, run: checkLint(plainReader) },
  "all rules, Markdown": { seeds: markdown, weight: 1, run: checkLint(markdownReader) },
  "all rules, HTML": { seeds: html, weight: 1, run: checkLint(htmlReader) },
  "configuration, JSON": {
    seeds: configurations,
    own: true,
    weight: 1,
    run: (text) => checkConfiguration(text, "soatvan.config.json"),
  },
  "configuration, YAML": {
    seeds: yamls,
    own: true,
    weight: 1,
    run: (text) => checkConfiguration(text, "soatvan.config.yaml"),
  },
};
