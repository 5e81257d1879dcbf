// The tools nearest to this one, each as a function of a text: what a program that uses it as a library pays.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Packages that only this comparison needs; installed outside the checkout. */
export const packages = [
  "textlint@15",
  "textlint-rule-prh@6",
  "textlint-rule-no-nfd@2",
  "textlint-rule-no-zero-width-spaces@1",
  "cspell-lib@9",
  "@cspell/dict-vi-vn@3",
  "zhlint@0.8",
  "harper.js@2",
  "nspell@2",
  "dictionary-vi@3",
];

/** Each tool loads itself from the folder its packages are in and returns what to run on a text; `most` is the longest text it is given. */
export const tools = {
  "soatvan, all default rules": { own: true, load: () => loadOwn({}) },
  "soatvan, syllables alone": { own: true, load: async () => loadOwn({ rules: await onlyRule("spelling/syllable") }) },
  "autocorrect-node format()": {
    own: true,
    load: async () => (await import("autocorrect-node")).default.format,
  },
  "autocorrect-node lintFor()": {
    own: true,
    // It stops with “call limit reached” on longer texts.
    most: 1e5,
    load: async () => {
      const { lintFor } = (await import("autocorrect-node")).default;
      return (text) => lintFor(text, "a.txt");
    },
  },
  "nspell + dictionary-vi": { load: loadNspell },
  "cspell + vi": { load: loadCspell },
  zhlint: { most: 1e5, load: loadZhlint },
  "textlint, 3 rules": { most: 1e5, load: loadTextlint },
  "harper.js": { most: 3e4, load: loadHarper },
};

async function loadOwn(config) {
  const { createLinter, plainReader } = await import("@soatvan/core");
  const linter = createLinter(config, { today: "2026-11-24" });
  return (text) => linter.lint(plainReader.read(text));
}

/** A configuration that leaves one rule on. */
async function onlyRule(kept) {
  const { allRules } = await import("@soatvan/core");
  return Object.fromEntries(allRules.map(({ name }) => [name, name === kept ? "on" : "off"]));
}

async function loadNspell(folder) {
  const { default: nspell } = await importFrom(folder, "nspell");
  const { default: dictionary } = await importFrom(folder, "dictionary-vi");
  const loaded = typeof dictionary === "function" ? await readByCallback(dictionary) : dictionary;
  const speller = nspell(loaded);
  return (text) => {
    let wrong = 0;
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (!speller.correct(word)) wrong++;
    return wrong;
  };
}

async function loadCspell(folder) {
  const { spellCheckDocument } = await importFrom(folder, "cspell-lib");
  const require = createRequire(`${folder}/package.json`);
  const settings = {
    language: "vi",
    import: [require.resolve("@cspell/dict-vi-vn/cspell-ext.json")],
    ignorePaths: [],
  };
  return (text) =>
    spellCheckDocument(
      { uri: "a.txt", text, languageId: "plaintext", locale: "vi" },
      { noConfigSearch: true },
      settings,
    );
}

async function loadZhlint(folder) {
  const zhlint = await importFrom(folder, "zhlint");
  const run = zhlint.run ?? zhlint.default.run;
  return (text) => run(text, { rules: { preset: "default" } });
}

async function loadTextlint(folder) {
  const { createLinter } = await importFrom(folder, "textlint");
  const { TextlintKernelDescriptor } = await importFrom(folder, "@textlint/kernel");
  const plain = await importFrom(folder, "@textlint/textlint-plugin-text");
  const rule = async (name, options = true) => ({
    ruleId: name,
    rule: unwrap(await importFrom(folder, `textlint-rule-${name}`)),
    options,
  });
  const descriptor = new TextlintKernelDescriptor({
    rules: [
      await rule("no-nfd"),
      await rule("no-zero-width-spaces"),
      await rule("prh", { ruleContents: ["version: 1\nrules:\n  - expected: bổ sung\n    pattern: bổ xung\n"] }),
    ],
    plugins: [{ pluginId: "text", plugin: unwrap(plain), options: true }],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return (text) => linter.lintText(text, "a.txt");
}

async function loadHarper(folder) {
  const { LocalLinter } = await importFrom(folder, "harper.js");
  const { binaryInlined } = await importFrom(folder, "harper.js", "./binaryInlined");
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}

function unwrap(module) {
  let value = module;
  while (value.default !== undefined) value = value.default;
  return value;
}

function readByCallback(dictionary) {
  return new Promise((resolve, reject) => {
    dictionary((error, loaded) => (error ? reject(error) : resolve(loaded)));
  });
}

function importFrom(folder, name, entry = ".") {
  const require = createRequire(`${folder}/package.json`);
  return import(pathToFileURL(entryOf(require, name, entry, folder)).href);
}

/** A package without a CommonJS entry is imported by the file its manifest names. */
function entryOf(require, name, entry, folder) {
  try {
    return require.resolve(entry === "." ? name : `${name}${entry.slice(1)}`);
  } catch {
    const manifest = require(`${folder}/node_modules/${name}/package.json`);
    const target = manifest.exports?.[entry] ?? manifest.exports ?? manifest.module ?? manifest.main;
    const file = typeof target === "string" ? target : (target.import?.default ?? target.import ?? target.default);
    return `${folder}/node_modules/${name}/${file}`;
  }
}
