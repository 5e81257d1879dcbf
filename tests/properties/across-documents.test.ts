import { createLinter, type LintResult, plainReader, type Session } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const words =
  "hội đồng thẩm định của tỉnh đã họp xét hồ sơ của bốn xã đề nghị công nhận đạt chuẩn nông thôn mới nâng cao và thống nhất trình cấp trên quyết định trong quý này".split(
    " ",
  );

/** A paragraph like the others: a few words of it changed. */
const paragraph = fc
  .array(fc.tuple(fc.nat({ max: words.length - 1 }), fc.constantFrom("mới", "và", "", "rất tốt")), { maxLength: 2 })
  .map((changes) => {
    const changed = [...words];
    for (const [at, word] of changes) changed[at] = word;
    return `Tin: ${changed.join(" ")}.`;
  });
const text = fc.array(fc.oneof({ weight: 2, arbitrary: paragraph }, fc.constantFrom("", "Tin khác.")), {
  maxLength: 4,
});
const id = fc.constantFrom("a", "b", "c", "d");
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("open" as const), id, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const), id, text }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("edit" as const), id, text, at: fc.nat(), length: fc.nat({ max: 30 }) }),
  },
);

const linter = createLinter({ preset: "press" });

describe("paragraphs that several documents share", () => {
  it("are at every moment what a fresh check of all documents finds", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const collection = linter.openCollection();
        const sessions = new Map<string, Session>();
        for (const done of steps) {
          const source = done.text.join("\n");
          const session = sessions.get(done.id);
          if (done.kind === "open") sessions.set(done.id, collection.open(done.id, plainReader, source));
          else if (done.kind === "close") {
            collection.close(done.id);
            sessions.delete(done.id);
          } else if (session !== undefined) {
            const start = done.at % (session.source.length + 1);
            const end = Math.min(session.source.length, start + done.length);
            session.update([{ part: 0, start, end, text: source.slice(0, 40) }]);
          }
          const documents = [...sessions].map(([name, open]) => ({
            id: name,
            document: plainReader.read(open.source),
          }));
          linter.lintAll(documents).forEach((expected: LintResult, index) => {
            expect(collection.result(documents[index]?.id ?? "")).toEqual(expected);
            found += expected.diagnostics.filter(({ rule }) => rule === "duplicate/across-documents").length;
          });
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(30);
  });

  it("give one diagnostic for the set, with a link to every document, in whatever order these come", () => {
    const copy = `Tin: ${words.join(" ")}.`;
    const near = copy.replace("bốn xã", "cả bốn xã");
    const sources = { "1.txt": "Mở đầu.", "2.txt": `${copy}\n`, "3.txt": `Một.\n${near}`, "4.txt": copy };
    const documents = Object.entries(sources).map(([name, source]) => ({
      id: name,
      document: plainReader.read(source),
    }));
    for (const ordered of [documents, [...documents].reverse()]) {
      const found = linter
        .lintAll(ordered)
        .flatMap((result, index) => result.diagnostics.map((each) => ({ ...each, document: ordered[index]?.id })))
        .filter(({ rule }) => rule === "duplicate/across-documents");
      expect(found).toHaveLength(1);
      expect(found[0]?.document).toBe("2.txt");
      expect(found[0]?.data.count).toBe(2);
      const links = found[0]?.related.map(({ document, message, data, range }) => ({ document, message, data, range }));
      expect(links).toEqual([
        { document: "3.txt", message: "similar", data: { percent: 98 }, range: { start: 5, end: 5 + near.length } },
        { document: "4.txt", message: "copy", data: {}, range: { start: 0, end: copy.length } },
      ]);
    }
  });
});
