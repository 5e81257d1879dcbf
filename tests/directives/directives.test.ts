import { allRules, createLinter, createRuleLinter, type Diagnostic, formatMessage, LineIndex } from "@soatvan/core";
import { markdownReader } from "@soatvan/reader-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../setup/growth.ts";

/** Two rules, so that the texts below say what they say whatever other rules there are. */
const two = Object.fromEntries(
  allRules.map(({ name, scope }) => [
    name,
    scope === "directive" || name === "code/format" || name === "typography/spacing"
      ? ("on" as const)
      : ("off" as const),
  ]),
);
const linter = createLinter({ rules: two });

/** Rule and line of each diagnostic. Only a whole collection tells whether a directive silences a rule about collections. */
function found(source: string): readonly string[] {
  const lines = new LineIndex(source);
  return linter
    .lintAll([{ id: "", document: markdownReader.read(source) }])
    .flatMap(({ diagnostics }) => diagnostics)
    .map(({ rule, range }: Diagnostic) => `${lines.at(range.start).line} ${rule}`);
}

const spaced = "Công tác  cán bộ.";
const code = "Nghị quyết số 46/NQ-TW.";

describe("a directive", () => {
  it("silences a line, the next line of text, or all up to where it is switched on again", () => {
    expect(found(`${spaced} <!-- soatvan-disable-line -->\n\n${spaced}`)).toEqual(["3 typography/spacing"]);
    expect(found(`<!-- soatvan-disable-next-line -->\n${spaced}\n\n${spaced}`)).toEqual(["4 typography/spacing"]);
    expect(found(`<!-- soatvan-disable-next-line -->\n\n${spaced}\n`)).toEqual([]);
    expect(
      found(`${spaced}\n\n<!-- soatvan-disable -->\n\n${spaced}\n\n<!-- soatvan-enable -->\n\n${spaced}\n`),
    ).toEqual(["1 typography/spacing", "9 typography/spacing"]);
  });

  it("silences the rules and categories it names and no other", () => {
    const both = `${code}  Kết quả.`;
    expect(found(`<!-- soatvan-disable typography -->\n\n${both}`)).toEqual(["3 code/format"]);
    expect(found(`<!-- soatvan-disable code/format -- trích nguyên văn -->\n\n${both}`)).toEqual([
      "3 typography/spacing",
    ]);
    expect(found(`<!-- soatvan-disable code/format, typography/spacing -->\n\n${both}`)).toEqual([]);
  });

  it("switches on one rule of all that were switched off, and all of what one name switched off", () => {
    const both = `${code}  Kết quả.`;
    expect(found(`<!-- soatvan-disable -->\n\n${both}\n\n<!-- soatvan-enable code/format -->\n\n${both}\n`)).toEqual([
      "7 code/format",
    ]);
    expect(
      found(`<!-- soatvan-disable code/format -->\n\n${both}\n\n<!-- soatvan-enable code -->\n\n${both}\n`),
    ).toEqual(["3 typography/spacing", "7 typography/spacing", "7 code/format"].sort());
  });

  it("is only an example inside code, in a fence and in front matter", () => {
    const example = "<!-- soatvan-disable -->";
    for (const text of [`\`${example}\``, `\`\`\`\n${example}\n\`\`\``, `    ${example}`, `---\na: ${example}\n---`]) {
      expect(
        found(`${text}\n\n${spaced}`).map((line) => line.slice(2)),
        text,
      ).toEqual(["typography/spacing"]);
    }
  });

  it("works in a quotation, a list, a cell and behind text, with CRLF and a byte-order mark", () => {
    for (const text of [
      `> <!-- soatvan-disable -->\n\n${spaced}`,
      `- <!-- soatvan-disable -->\n\n${spaced}`,
      `| a |\n| - |\n| <!-- soatvan-disable --> |\n\n${spaced}`,
      `Đoạn.<!--soatvan-disable-->\n\n${spaced}`,
      `\ufeff<!--\nsoatvan-disable\n-->\r\n\r\n${spaced}`,
    ]) {
      expect(found(text), text).toEqual([]);
    }
  });

  it("is honoured by fixing: what is silent is not changed", () => {
    const source = `<!-- soatvan-disable-next-line typography/spacing -->\n${spaced}\n\n${spaced}\n`;
    const { file, result } = linter.fix(markdownReader, source);
    expect(file).toBe(`<!-- soatvan-disable-next-line typography/spacing -->\n${spaced}\n\nCông tác cán bộ.\n`);
    expect(result.suppressed).toBe(1);
    expect(result.diagnostics).toEqual([]);
  });
});

describe("what is wrong with a directive", () => {
  it("is reported at the word that is wrong, in both languages", () => {
    const source = "<!-- soatvan-disable typography/spacin -->\n\nĐoạn văn.\n";
    const [only] = linter.lint(markdownReader.read(source)).diagnostics;
    expect(only?.rule).toBe("directive/unknown");
    expect(source.slice(only?.range.start, only?.range.end)).toBe("typography/spacin");
    expect(only === undefined ? "" : formatMessage(only.rule, only, "vi")).toBe(
      "Không có quy tắc “typography/spacin”; có phải ý bạn là “typography/spacing”?",
    );
  });

  it("is configured as any rule is, and is silenced by no directive", () => {
    const source = `<!-- soatvan-disable -->\n\nĐoạn văn.\n`;
    expect(found(source)).toEqual(["1 directive/unused"]);
    const quiet = createLinter({ rules: { ...two, "directive/unused": "off" } });
    expect(quiet.lint(markdownReader.read(source)).diagnostics).toEqual([]);
    const strict = createLinter({ rules: { ...two, "directive/unused": "error" } });
    expect(strict.lintAll([{ id: "", document: markdownReader.read(source) }])[0]?.diagnostics[0]?.severity).toBe(
      "error",
    );
  });

  it("is not that it silences nothing when another linter runs rules it covers", () => {
    const source = "<!-- soatvan-disable -->\n\nĐoạn văn.\n\n<!-- soatvan-disable duplicate -->\n";
    const alone = createRuleLinter(linter.rules, { elsewhere: ["duplicate/across"] });
    expect(alone.lint(markdownReader.read(source)).diagnostics).toEqual([]);
  });

  it("is each name that silences nothing, and a second directive that the first makes idle", () => {
    expect(found(`<!-- soatvan-disable typography/spacing code/format -->\n\n${spaced}`)).toEqual([
      "1 directive/unused",
    ]);
    expect(found(`<!-- soatvan-disable typography -->\n\n<!-- soatvan-disable typography -->\n\n${spaced}`)).toEqual([
      "3 directive/unused",
    ]);
    expect(found(`Đoạn.\n\n<!-- soatvan-enable code -->`)).toEqual(["3 directive/unused"]);
  });
});

const pieces = [
  spaced,
  code,
  "\n",
  "\n\n",
  "<!-- soatvan-disable -->",
  "<!-- soatvan-enable -->",
  "<!-- soatvan-disable typography -->",
  "<!-- soatvan-enable typography/spacing -->",
  "<!-- soatvan-disable-line code/format -->",
  "<!-- soatvan-disable-next-line -->\n",
  "<!-- soatvan-disabel x -->",
  "`",
  "- ",
  "> ",
  "<!--",
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));

describe("directives under edit", () => {
  it("silence and are unused exactly as in a fresh lint", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), text), { maxLength: 4 }), (start, changes) => {
        const session = linter.open(markdownReader, start);
        for (const [at, length, inserted] of changes) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          session.update([{ part: 0, start: from, end: to, text: inserted }]);
          expect(session.result()).toEqual(linter.lint(markdownReader.read(session.source)));
        }
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });

  it("cost no more than their number: forty thousand take at most thirty times as long as four thousand", {
    retry: 2,
  }, () => {
    const make = (count: number): string =>
      `<!-- soatvan-disable typography -->\n\n${spaced}\n\n<!-- soatvan-enable code -->\n\n`.repeat(count / 2);
    const prepare = (count: number) => {
      const document = markdownReader.read(make(count));
      return () => linter.lint(document);
    };
    expect(growth(prepare, { small: 4000, large: 40_000 })).toBeLessThan(30);
  });
});
