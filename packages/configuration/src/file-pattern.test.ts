import * as fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { compileGlob } from "./file-pattern.ts";

describe("a pattern of file names", () => {
  it.each([
    ["*.md", "bai.md", true],
    ["*.md", "tin/bai.md", false],
    ["**/*.md", "bai.md", true],
    ["**/*.md", "tin/2026/bai.md", true],
    ["tin/**", "tin/2026/bai.md", true],
    ["tin/**/bai.md", "tin/bai.md", true],
    ["tin/*/bai.md", "tin/2026/01/bai.md", false],
    ["bai-?.txt", "bai-1.txt", true],
    ["bai-?.txt", "bai-10.txt", false],
    ["bai-[0-9].txt", "bai-7.txt", true],
    ["bai-[!0-9].txt", "bai-7.txt", false],
    ["{tin,bai}/*.{md,txt}", "bai/a.txt", true],
    ["{tin,bai}/*.{md,txt}", "anh/a.txt", false],
    ["{a,b{c,d}}.md", "bd.md", true],
    ["nghị quyết*.md", "nghị quyết 18.md", true],
    ["\\*.md", "*.md", true],
    ["\\*.md", "a.md", false],
    ["\\**", "*a", true],
    ["*", ".an", true],
    ["**/**/**", "a", true],
  ])("%s on %s: %s", (pattern, path, expected) => {
    expect(compileGlob(pattern)?.(path)).toBe(expected);
  });

  it.each([
    "[a",
    "{a,b",
    "+(a|a)",
    "!(a)",
    "{a,b}".repeat(9),
    `{${"{a,b}".repeat(9)},c}`,
    `${"{".repeat(1e5)}a${"}".repeat(1e5)}`,
  ])("refuses %s", (pattern) => {
    expect(compileGlob(pattern)).toBeUndefined();
  });

  it("takes no longer than pattern times path, whatever the pattern", () => {
    for (const pattern of [
      `${"*a".repeat(200)}b`,
      `${"**/a/".repeat(200)}b`,
      `${"?*".repeat(200)}b`,
      `${"[a-b]*".repeat(200)}c`,
    ]) {
      const started = process.cpuUsage();
      expect(compileGlob(pattern)?.("a".repeat(4000))).toBe(false);
      expect(compileGlob(pattern)?.("a/".repeat(2000))).toBe(false);
      const { user } = process.cpuUsage(started);
      expect(user).toBeLessThan(5e6);
    }
  });

  it("says what picomatch says", () => {
    const pattern = fc.array(fc.constantFrom("a", "b", "*", "?", "**", "/", "[ab]", "{a,b}"), {
      minLength: 1,
      maxLength: 8,
    });
    const path = fc.array(fc.constantFrom("a", "b", "c", "ab", "/"), { minLength: 1, maxLength: 6 });
    const joined = (parts: readonly string[]) => parts.join("");
    fc.assert(
      fc.property(
        // Both libraries have their own idea of `a**`, of a closing `/**` with nothing behind it, and of empty names.
        pattern.map(joined).filter((text) => !/^\/|\/\/|\/$|\*{3}|[^/]\*\*|\*\*[^/]|\/\*\*$/u.test(text)),
        path.map(joined).filter((text) => !/^\/|\/\/|\/$/u.test(text)),
        (glob, name) => compileGlob(glob)?.(name) === picomatch(glob, { dot: true })(name),
      ),
      { numRuns: 3000 },
    );
  });
});
