import { createRuleLinter, type LintResult, plainReader, type Session } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupRule } from "./group-rule.ts";

const ids = ["a.txt", "b.txt", "c.txt", "d.txt"];
const lines = ["một", "một hai", "hai ba", "ba", "hỏng", "", "bốn năm sáu"];
const text = fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map((parts) => parts.join("\n"));
const id = fc.constantFrom(...ids);

/** What somebody does to a live collection. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("open" as const), id, text }),
  fc.record({ kind: fc.constant("set" as const), id, text }),
  fc.record({ kind: fc.constant("close" as const), id }),
  fc.record({
    kind: fc.constant("edit" as const),
    id,
    at: fc.nat(),
    length: fc.nat({ max: 12 }),
    text: fc.oneof(fc.constantFrom("x", " ", "\n", "một\n", "\nhai", ""), text),
  }),
);

const linter = createRuleLinter([groupRule("document"), groupRule("collection")]);

function lintAll(sources: ReadonlyMap<string, string>): ReadonlyMap<string, LintResult> {
  const documents = [...sources].map(([name, source]) => ({ id: name, document: plainReader.read(source) }));
  const results = linter.lintAll(documents);
  return new Map(documents.map((document, index) => [document.id, results[index] as LintResult]));
}

describe("a live collection", () => {
  it("says of every document what a fresh check of all documents says, after anything that is done to it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.boolean(), (steps, wholeFiles) => {
        const { rereader: _, ...whole } = plainReader;
        const reader = wholeFiles ? whole : plainReader;
        const collection = linter.openCollection();
        const sources = new Map<string, string>();
        const sessions = new Map<string, Session>();
        const published = new Map<string, LintResult>();
        for (const done of steps) {
          if (done.kind === "open") sessions.set(done.id, collection.open(done.id, reader, done.text));
          if (done.kind === "set") {
            collection.set(done.id, reader.read(done.text));
            sessions.delete(done.id);
          }
          if (done.kind === "close") {
            collection.close(done.id);
            sessions.delete(done.id);
            sources.delete(done.id);
          } else if (done.kind !== "edit") {
            sources.set(done.id, done.text);
          } else {
            const session = sessions.get(done.id);
            if (session === undefined) continue;
            const start = done.at % (session.source.length + 1);
            const end = Math.min(session.source.length, start + done.length);
            session.update([{ part: 0, start, end, text: done.text }]);
            sources.set(done.id, session.source);
          }
          published.delete(done.id);
          for (const changed of collection.takeChanged()) published.set(changed, collection.result(changed));
          const fresh = lintAll(sources);
          expect(collection.ids).toEqual([...sources.keys()].sort());
          for (const [name, result] of fresh) {
            expect(collection.result(name)).toEqual(result);
            // Who publishes only what `takeChanged` names is never out of date.
            expect(published.get(name)).toEqual(result);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("says the same whatever the order in which documents came", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, text), { selector: ([name]) => name }), fc.nat(), (entries, seed) => {
        const other = [...entries].sort(
          ([a], [b]) => ((a.charCodeAt(0) * (seed + 7)) % 5) - ((b.charCodeAt(0) * (seed + 7)) % 5),
        );
        const once = lintAll(new Map(entries));
        const again = lintAll(new Map(other));
        for (const [name, result] of once) expect(again.get(name)).toEqual(result);
        const run = linter.startAll();
        for (const [name, source] of other) run.add(name, plainReader.read(source));
        const results = run.results();
        expect(results).toHaveLength(other.length);
        other.forEach(([name], place) => {
          expect(results[place]).toEqual(once.get(name));
        });
      }),
    );
  });

  it("takes no document twice, and none once the results were given", () => {
    const run = linter.startAll();
    run.add("a", plainReader.read("một"));
    expect(() => run.add("a", plainReader.read("hai"))).toThrow(RangeError);
    const results = run.results();
    expect(results).toHaveLength(1);
    expect(() => run.add("b", plainReader.read("một"))).toThrow(RangeError);
    expect(run.results()).toBe(results);
  });

  it("leaves a session alone with its document once that is closed or replaced", () => {
    const collection = linter.openCollection();
    const session = collection.open("a.txt", plainReader, "một");
    collection.set("b.txt", plainReader.read("một"));
    expect(collection.result("b.txt").diagnostics).toHaveLength(1);
    collection.close("a.txt");
    session.update([{ part: 0, start: 0, end: 3, text: "một\nmột" }]);
    expect(session.result().diagnostics.map(({ rule }) => rule)).toEqual(["duplicate/test-document"]);
    expect(collection.result("b.txt").diagnostics).toEqual([]);
    expect(() => collection.result("a.txt")).toThrow(RangeError);
  });

  it("refuses two documents of one id", () => {
    const document = plainReader.read("một");
    expect(() =>
      linter.lintAll([
        { id: "a", document },
        { id: "a", document },
      ]),
    ).toThrow(RangeError);
  });

  it("reports a rule that fails on facts of several documents in each of them, and the rest all the same", () => {
    const results = linter.lintAll([
      { id: "a", document: plainReader.read("hỏng\nmột") },
      { id: "b", document: plainReader.read("hỏng\nmột") },
      { id: "c", document: plainReader.read("hai") },
    ]);
    const failed = results.map(({ failures }) => failures.map(({ rule, count }) => `${rule} ${count}`));
    const both = ["duplicate/test-collection 1", "duplicate/test-document 1"];
    expect(failed).toEqual([both, both, []]);
    expect(results[1]?.diagnostics).toHaveLength(1);
  });
});

describe("many diagnostics of one rule", () => {
  const repeated = plainReader.read("một\n".repeat(50));

  it("are cut after the first of the document, and the result says how many there are", () => {
    const capped = createRuleLinter([groupRule("document")], { mostPerRule: 20 }).lint(repeated);
    const whole = createRuleLinter([groupRule("document")], { mostPerRule: Number.POSITIVE_INFINITY }).lint(repeated);
    expect(whole.diagnostics).toHaveLength(49);
    expect(whole.capped).toEqual([]);
    expect(capped.diagnostics).toEqual(whole.diagnostics.slice(0, 20));
    expect(capped.capped).toEqual([{ rule: "duplicate/test-document", shown: 20, found: 49 }]);
  });

  it("are cut in a session and in a collection as in a lint", () => {
    const limited = createRuleLinter([groupRule("document")], { mostPerRule: 20 });
    const expected = limited.lint(repeated);
    const source = repeated.parts[0]?.source ?? "";
    expect(limited.open(plainReader, source).result()).toEqual(expected);
    expect(limited.lintAll([{ id: "", document: repeated }])).toEqual([expected]);
  });
});
