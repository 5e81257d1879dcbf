import { describe, expect, it } from "vitest";
import { plainReader } from "../document/plain-reader.ts";
import { defineMessages } from "../rule/messages.ts";
import { defineRule, type Rule, type Safety } from "../rule/rule.ts";
import { createRuleLinter } from "./linter.ts";

/** Replaces every occurrence of a word. */
function replace(name: `typography/${string}`, from: string, to: string, safety: Safety = "safe"): Rule {
  return defineRule({
    scope: "block",
    name,
    severity: "warning",
    presets: [],
    fixes: "always",
    since: "0.1.0",
    authority: { kind: "convention", note: { vi: "Để thử.", en: "For a test." } },
    description: { vi: "Để thử.", en: "For a test." },
    messages: defineMessages({ found: "Có “{from}”.", write: "Viết khác" }, { found: "“{from}”.", write: "Write" }),
    check(block, { report }) {
      for (let at = block.text.indexOf(from); at >= 0; at = block.text.indexOf(from, at + from.length)) {
        const range = { start: at, end: at + from.length } as Parameters<typeof report>[0]["range"];
        report({
          message: "found",
          data: { from },
          range,
          fixes: [{ message: "write", safety, edits: [{ range, text: to }] }],
        });
      }
    },
  });
}

const linterOf = (...rules: readonly Rule[]) =>
  createRuleLinter(rules.map((rule) => ({ rule, severity: "warning", options: {} })));

describe("fixing", () => {
  it("keeps to what the caller picks in each round, and tells it what the round before applied", () => {
    const linter = linterOf(replace("typography/a", "một", "hai"), replace("typography/b", "hai", "ba"));
    const rounds: (readonly string[])[] = [];
    const { file, fixed, result } = linter.fix(plainReader, "một\nmột", {
      only(found, before) {
        rounds.push([...before.values()].flatMap(({ edits }) => edits.map(({ range }) => `${range.start}`)));
        return found.filter(({ range }) => range.start === 0);
      },
    });
    expect(file).toBe("ba\nmột");
    expect(fixed).toBe(2);
    expect(rounds).toEqual([[], ["0"], ["0"]]);
    expect(result.diagnostics).toHaveLength(1);
  });

  it("applies safe fixes only, unless asked for more; manual ones never", () => {
    const linter = linterOf(
      replace("typography/a", "một", "1"),
      replace("typography/b", "hai", "2", "unsafe"),
      replace("typography/c", "ba", "3", "manual"),
    );
    expect(linter.fix(plainReader, "một hai ba").file).toBe("1 hai ba");
    expect(linter.fix(plainReader, "một hai ba", { safety: "unsafe" }).file).toBe("1 2 ba");
  });

  it("leaves a fix that overlaps another for the next round", () => {
    const linter = linterOf(replace("typography/a", "abc", "x"), replace("typography/b", "cd", "y"));
    const { file, fixed, result } = linter.fix(plainReader, "abcd");
    expect({ file, fixed, left: result.diagnostics.length }).toEqual({ file: "xd", fixed: 1, left: 0 });
  });

  it("gives back the very same text when there is nothing to fix", () => {
    const source = "một dòng\r\n";
    expect(linterOf(replace("typography/a", "hai", "2")).fix(plainReader, source).file).toBe(source);
  });

  it("stops and names the rules that undo each other", () => {
    const linter = linterOf(replace("typography/a", "kỹ", "kĩ"), replace("typography/b", "kĩ", "kỹ"));
    expect(() => linter.fix(plainReader, "kỹ thuật")).toThrow(/typography\/[ab]/u);
  });
});

describe("a rule that throws", () => {
  const bad: Rule = {
    ...replace("typography/bad", "x", "y"),
    scope: "block",
    check() {
      throw new Error("hỏng");
    },
  };

  it("is reported once with a count, and the other rules go on", () => {
    const { diagnostics, failures } = linterOf(bad, replace("typography/a", "một", "1")).lint(
      plainReader.read("một\n\nhai\n\nmột"),
    );
    expect(failures).toEqual([{ rule: "typography/bad", reason: "hỏng", count: 3 }]);
    expect(diagnostics).toHaveLength(2);
  });
});
