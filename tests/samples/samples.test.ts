import { readFileSync } from "node:fs";
import { createLinter, plainReader, presetNames } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { readPages, today } from "./pages.ts";

const clean = readPages("clean");
const expected = readFileSync(new URL("faulty/expected.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

/** What a linter marks in a text: the rule and the words of each diagnostic, in order. */
function marksOf(text: string, preset: (typeof presetNames)[number]): string[] {
  const { diagnostics } = createLinter({ preset }, { today }).lint(plainReader.read(text));
  return diagnostics.map(
    ({ rule, range }) => `${rule}\t${JSON.stringify(text.slice(range.start, range.end).slice(0, 40))}`,
  );
}

describe("the sample pages", () => {
  it("are thirty and more, of ten thousand words and more", () => {
    const words = clean.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
    expect(clean.length).toBeGreaterThanOrEqual(30);
    expect(words).toBeGreaterThan(10_000);
  });

  it.each(presetNames)("written without a fault are left alone by the rules of the preset %s", (preset) => {
    const marks = clean.flatMap(({ name, text }) => marksOf(text, preset).map((mark) => `${name}: ${mark}`));
    expect(marks).toEqual([]);
  });

  it.each(clean)("$name in NFD, with a byte-order mark and CRLF, is told of its Unicode form only", ({ text }) => {
    const marks = marksOf(`\ufeff${text.normalize("NFD").replaceAll("\n", "\r\n")}`, "recommended");
    expect([...new Set(marks.map((mark) => mark.split("\t")[0]))]).toEqual(["unicode/normal-form"]);
  });

  it.each(readPages("faulty"))(
    "$name, written with faults, is marked where it is at fault and nowhere else",
    (page) => {
      const own = expected.filter(([file]) => file === page.name).map(([, rule, words]) => `${rule}\t${words}`);
      expect(own.length).toBeGreaterThan(2);
      expect(marksOf(page.text, "recommended")).toEqual(own);
    },
  );
});
