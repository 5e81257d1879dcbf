import fc from "fast-check";
import ignore from "ignore";
import { describe, expect, it } from "vitest";
import { compileIgnoreRules } from "./ignore-rules.ts";

/** Names and patterns of few letters, so that they often meet. */
const piece = fc.constantFrom("a", "b", "ab", ".a", "*", "?", "[ab]", "[!b]", "[a-b]", "\\*", "a*", "*b", "*a*b", "đ");
const segment = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join("")),
  fc.constant("**"),
);
const pattern = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join("/"))
  // Three stars in a row mean nothing that libraries agree on.
  .filter((text) => !/\*\*\*|[^/]\*\*|\*\*[^/]/u.test(text));
const name = fc.array(fc.constantFrom("a", "b", "*", ".", "đ"), { minLength: 1, maxLength: 4 });
const path = fc
  .array(
    name.map((units) => units.join("")).filter((text) => !/^\.+$/u.test(text)),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join("/"));

describe("the rules of an ignore file", () => {
  const line = fc.oneof(
    pattern,
    pattern.map((text) => `/${text}`),
    pattern.map((text) => `!${text}`),
    pattern.map((text) => `${text}/`),
    fc.constantFrom("# a", "", "a  ", "\\#a", "\\!a", "a\\ ", "  a"),
  );

  it("say what the ignore library says", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), path, fc.boolean(), (lines, file, isFolder) => {
        const text = lines.join("\n");
        const tested = isFolder ? `${file}/` : file;
        const theirs = ignore().add(text).test(tested);
        // To the library `a/**` is also the folder itself; git means what is in it.
        fc.pre(!lines.some((rule) => /\/\*\*\/?$/u.test(rule)));
        // Nothing comes back out of an ignored folder; that is asked elsewhere, folder by folder.
        fc.pre(
          !file.includes("/") ||
            !ignore()
              .add(text)
              .ignores(`${file.slice(0, file.lastIndexOf("/"))}/`),
        );
        const ours = compileIgnoreRules(text).test(tested);
        expect(ours, JSON.stringify([text, tested])).toEqual({ ignored: theirs.ignored, unignored: theirs.unignored });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["stars", `${"*a".repeat(40)}b`, "a".repeat(250)],
    ["folders", `${"**/a/".repeat(40)}b`, `${"a/".repeat(1000)}c`],
    ["all of it", `${"**/a*a*/".repeat(40)}b`, `${"aaaaaaaa/".repeat(200)}c`],
  ])("take time that grows with the path, whatever the pattern: %s", (_, text, file) => {
    const started = process.cpuUsage();
    expect(compileIgnoreRules(text).test(file)).toEqual({ ignored: false, unignored: false });
    expect(process.cpuUsage(started).user).toBeLessThan(2e6);
  });

  it("know the same name in both Unicode forms, and braces as letters", () => {
    const rules = compileIgnoreRules("Nháp*.txt\n{a,b}.md\n");
    expect(rules.test("Nháp 1.txt".normalize("NFD")).ignored).toBe(true);
    expect(rules.test("{a,b}.md").ignored).toBe(true);
    expect(rules.test("a.md").ignored).toBe(false);
  });
});
