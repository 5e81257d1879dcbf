import { type Diagnostic, fillTemplate, type Rule, readExample } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { loadRule, readPage, ruleFolders } from "../generated/rule-folders.ts";
import { exampleLinter, lintExample, readerOf } from "./lint-example.ts";
import { textVariants } from "./variants.ts";

const folders = await Promise.all(ruleFolders().map(async (folder) => ({ folder, ...(await loadRule(folder)) })));

function words(rule: Rule, diagnostic: Diagnostic): readonly string[] {
  const refs = [diagnostic, ...diagnostic.related, ...diagnostic.fixes];
  return refs.flatMap(({ message, data }) =>
    (["vi", "en"] as const).map((locale) => fillTemplate(rule.messages[locale][message] ?? "{missing}", data)),
  );
}

describe.each(folders)("$folder.name", ({ folder, rule, examples }) => {
  it("has the name of its folder and is described in both languages", () => {
    expect(rule.name).toBe(folder.name);
    for (const text of [rule.description.vi, rule.description.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    for (const locale of ["vi", "en"] as const) expect(readPage(folder, locale).length).toBeGreaterThan(100);
  });

  it("has examples that differ, and one for every message that a diagnostic can carry", () => {
    const texts = [...examples.valid, ...examples.invalid].map(
      (example) => `${example.text}${JSON.stringify(example.options)}`,
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(examples.valid.length).toBeGreaterThan(0);
    const used = new Set(examples.invalid.map((example) => example.message));
    for (const example of examples.invalid) {
      const { own } = lintExample(exampleLinter(rule, example), example, readExample(example.text).text);
      for (const diagnostic of own.diagnostics) {
        for (const ref of [...diagnostic.related, ...diagnostic.fixes]) used.add(ref.message);
      }
    }
    expect([...used].sort()).toEqual(Object.keys(rule.messages.vi).sort());
  });

  it.each(examples.valid)("is silent: $text", (example) => {
    for (const variant of textVariants) {
      if (rule.name === "unicode/normal-form" && variant.name === "NFD") continue;
      const { own, beside } = lintExample(exampleLinter(rule, example), example, example.text, variant);
      expect(own.diagnostics, variant.name).toEqual([]);
      expect(
        beside.flatMap((other) => other.diagnostics),
        variant.name,
      ).toEqual([]);
    }
  });

  it.each(examples.invalid)("reports once, at the marked place: $text", (example) => {
    const marked = readExample(example.text);
    for (const variant of textVariants) {
      if (rule.name === "unicode/normal-form" && variant.name === "NFD") continue;
      const source = variant.write(marked.text);
      const { own, beside } = lintExample(exampleLinter(rule, example), example, marked.text, variant);
      const { diagnostics, failures } = own;
      expect(failures).toEqual([]);
      expect(beside.flatMap((other) => [...other.diagnostics, ...other.failures])).toEqual([]);
      expect(
        diagnostics.map((found) => found.message),
        variant.name,
      ).toEqual([example.message]);
      const [found] = diagnostics;
      if (found === undefined) continue;
      const expected = marked.text.slice(marked.start, marked.end);
      expect(variant.read(source.slice(found.range.start, found.range.end)), variant.name).toBe(
        variant.read(variant.write(expected)),
      );
      expect(variant.read(source.slice(0, found.range.start)).length, variant.name).toBe(marked.start);
      if (example.data !== undefined) expect(found.data, variant.name).toEqual(expect.objectContaining(example.data));
      for (const text of words(rule, found)) expect(text).not.toMatch(/[{}]/u);
    }
  });

  it("fixes what it promises, keeps the rest, and finds nothing more after it", () => {
    let withFix = 0;
    for (const example of examples.invalid) {
      const marked = readExample(example.text);
      for (const variant of textVariants) {
        const source = variant.write(marked.text);
        const linter = exampleLinter(rule, example);
        const fixed = linter.fix(readerOf(example), source, { safety: "unsafe" });
        if (variant.name === "NFC, LF" && fixed.fixed > 0) withFix++;
        if (rule.name === "unicode/normal-form" && variant.name === "NFD") continue;
        if (example.fixed === undefined) continue;
        expect(example.fixed).not.toBe(marked.text);
        expect(variant.read(fixed.file), variant.name).toBe(example.fixed);
        expect(fixed.result.diagnostics, variant.name).toEqual([]);
        expect(linter.fix(readerOf(example), fixed.file, { safety: "unsafe" }).file).toBe(fixed.file);
      }
    }
    const proposed = examples.invalid.filter((example) => {
      const { own } = lintExample(exampleLinter(rule, example), example, readExample(example.text).text);
      return (own.diagnostics[0]?.fixes.length ?? 0) > 0;
    }).length;
    if (rule.fixes === "always") expect(proposed).toBe(examples.invalid.length);
    if (rule.fixes === "never") expect(proposed + withFix).toBe(0);
    if (rule.fixes === "sometimes") expect(proposed).toBeGreaterThan(0);
  });
});
