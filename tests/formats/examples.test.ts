import {
  type Document,
  exampleName,
  type InvalidExample,
  type Linter,
  type LintResult,
  plainReader,
  type Rule,
  readExample,
  type ValidExample,
} from "@soatvan/core";
import { normalize } from "@soatvan/unicode-normalize";
import { describe, expect, it } from "vitest";
import { loadRule, ruleFolders } from "../generated/rule-folders.ts";
import { exampleLinter } from "../rules/lint-example.ts";
import { type TextFormat, textFormats } from "./wrapped-text.ts";

const rules = await Promise.all(ruleFolders().map(loadRule));

/** Rules about directives speak of comments, which only some formats have; their examples are in those formats. */
const aboutText = rules.filter(({ rule }) => rule.scope !== "directive");

const ways = ["NFC, LF", "NFC, CRLF", "NFD, LF", "NFD, CRLF"].map((name) => ({
  name,
  form: name.startsWith("NFC") ? ("NFC" as const) : ("NFD" as const),
  lineBreak: name.endsWith("CRLF") ? "\r\n" : "\n",
}));

/** A rule about the characters themselves has examples for one form only. */
function inForm(rule: Rule, text: string, form: "NFC" | "NFD"): string {
  return form === "NFC" || rule.reads === "raw" ? text : text.normalize("NFD");
}

function waysOf(rule: Rule) {
  return ways.filter(({ form }) => form === "NFC" || rule.reads !== "raw");
}

/** Checks a source, together with the documents beside the example when it has any, all in one format. */
function lintBeside(
  linter: Linter,
  format: TextFormat,
  example: ValidExample | InvalidExample,
  source: string,
  lineBreak: string,
): LintResult {
  const others = Object.entries(example.beside ?? {}).map(
    ([id, text]) => [id, format.wrap(text, lineBreak).source] as const,
  );
  if (others.length === 0) return linter.lint(format.reader.read(source));
  const documents = [[exampleName, source] as const, ...others].map(([id, text]) => ({
    id,
    document: format.reader.read(text),
  }));
  const [own] = linter.lintAll(documents);
  if (own === undefined) throw new Error("No result for the example's own document");
  return own;
}

/** What a document says, whatever its format. */
function blocksOf(document: Document): readonly string[] {
  return document.blocks.map(({ block }) => `${block.kind}: ${normalize(block.content.text).text}`);
}

function markedRange(rule: Rule, example: InvalidExample, form: "NFC" | "NFD") {
  const { text, start, end } = readExample(example.text);
  const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) =>
    inForm(rule, part, form),
  );
  return {
    text: `${before}${marked}${after}`,
    start: before?.length ?? 0,
    end: (before?.length ?? 0) + (marked?.length ?? 0),
  };
}

describe.each(textFormats)("in $name", (format: TextFormat) => {
  describe.each(aboutText)("$rule.name", ({ rule, examples }) => {
    it.each(examples.valid)("is silent: $text", (example) => {
      const { text } = example;
      for (const { name, form, lineBreak } of waysOf(rule)) {
        const { source } = format.wrap(inForm(rule, text, form), lineBreak);
        expect(blocksOf(format.reader.read(source)), name).toEqual(blocksOf(plainReader.read(text)));
        const linter = exampleLinter(rule, example);
        expect(lintBeside(linter, format, example, source, lineBreak).diagnostics, name).toEqual([]);
      }
    });

    it.each(examples.invalid)("reports at the marked place, and fixes only what it must: $text", (example) => {
      for (const { name, form, lineBreak } of waysOf(rule)) {
        const marked = markedRange(rule, example, form);
        const { source, starts, ends } = format.wrap(marked.text, lineBreak);
        const linter = exampleLinter(rule, example);
        const { diagnostics, failures } = lintBeside(linter, format, example, source, lineBreak);
        expect(failures, name).toEqual([]);
        expect(
          diagnostics.map(({ message, range }) => [message, range.start, range.end]),
          `${name}: ${source}`,
        ).toEqual([
          [example.message, marked.end > marked.start ? starts[marked.start] : ends[marked.end], ends[marked.end]],
        ]);
        if (example.fixed === undefined || example.beside !== undefined) continue;
        const { file, result } = linter.fix(format.reader, source, { safety: "unsafe" });
        expect(result.diagnostics, name).toEqual([]);
        expect(blocksOf(format.reader.read(file)), name).toEqual(blocksOf(plainReader.read(example.fixed)));
      }
    });
  });
});
