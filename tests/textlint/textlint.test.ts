import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { allRules, createLinter, plainReader } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { root, temporaryFolder } from "../cli/soatvan.ts";

const article = readFileSync(join(root, "examples/articles/bai-viet.txt"), "utf8");
const usual = createLinter().lint(plainReader.read(article)).diagnostics;

const runner = join(root, "tests/node_modules/textlint/bin/textlint.js");
const textPlugin = dirname(createRequire(realpathSync(runner)).resolve("@textlint/textlint-plugin-text/package.json"));

interface Message {
  readonly ruleId: string;
  readonly severity: number;
  readonly range: readonly [number, number];
  readonly loc: { readonly start: { readonly line: number } };
}

/** Textlint 15 as its users run it: its command line, a configuration that names the preset, an installed package. */
function textlint(preset: unknown, name: string, text: string, ...args: readonly string[]) {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, text);
  // As other formats come to textlint, by a plugin; this one takes any ending.
  const plugins = { any: { extensions: [".html", ".tex"] } };
  writeFileSync(join(folder, ".textlintrc.json"), JSON.stringify({ plugins, rules: { "preset-soatvan": preset } }));
  const installed = join(folder, "node_modules");
  mkdirSync(installed);
  for (const [wanted, from] of [
    ["textlint-rule-preset-soatvan", join(root, "tests/node_modules/textlint-rule-preset-soatvan")],
    ["textlint-plugin-any", textPlugin],
  ] as const)
    symlinkSync(from, join(installed, wanted));
  const command = [runner, "--rules-base-directory", installed, ...args, path];
  const run = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { ...run, fixed: readFileSync(path, "utf8") };
}

function messagesOf(preset: unknown, name: string, text: string): readonly Message[] {
  const { stdout } = textlint(preset, name, text, "--format", "json");
  return JSON.parse(stdout)[0].messages;
}

describe("the preset under textlint's own runner", () => {
  it("says what the library says, at the same places, as severe as the rule is", () => {
    // textlint knows one severity for a rule; a diagnostic that is only an `info` cannot be told apart there.
    const levels = { info: 3, warning: 1, error: 2 };
    const severityOf = new Map(allRules.map(({ name, severity }) => [name, levels[severity]]));
    expect(
      messagesOf(true, "bai.txt", article)
        .map(({ ruleId, severity, range }) => [ruleId, severity, ...range])
        .sort(),
    ).toEqual(usual.map(({ rule, range }) => [`soatvan/${rule}`, severityOf.get(rule), range.start, range.end]).sort());
    expect(usual.length).toBeGreaterThan(3);
  });

  it("fixes what is safe and nothing else", () => {
    const { fixed } = textlint(true, "bai.txt", article, "--fix");
    expect(fixed).toBe(createLinter().fix(plainReader, article).file);
    expect(fixed).not.toBe(article);
  });

  it("reads Markdown as Markdown", () => {
    const messages = messagesOf(true, "bai.md", "# Đề  mục\n\n```\nmã  nguồn\n```\n");
    expect(messages.map(({ ruleId, loc }) => [ruleId, loc.start.line])).toEqual([["soatvan/typography/spacing", 1]]);
  });

  it("reads HTML as HTML, and changes no markup it does not know", () => {
    const html = textlint(true, "bai.html", '<p class="a  b">Đề  mục cuả bài.</p>\n', "--fix");
    expect(html.fixed).toBe('<p class="a  b">Đề mục của bài.</p>\n');
    const latex = "\\section{Đề  mục} cuả bài.\n";
    expect(textlint(true, "bai.tex", latex, "--fix").fixed).toBe(latex);
    expect(messagesOf(true, "bai.tex", latex).map(({ ruleId }) => ruleId)).toContain("soatvan/spelling/tone-placement");
  });

  it("takes severities, options and rules switched off", () => {
    const preset = {
      "typography/spacing": { severity: "info" },
      "duplicate/paragraph": { minimumWords: 500 },
      "consistency/slogan": false,
    };
    const messages = messagesOf(preset, "bai.txt", article);
    const of = (rule: string) => messages.filter(({ ruleId }) => ruleId === `soatvan/${rule}`);
    expect(new Set(of("typography/spacing").map(({ severity }) => severity))).toEqual(new Set([3]));
    expect(of("consistency/slogan")).toEqual([]);
    expect(of("duplicate/paragraph").length).toBeLessThan(
      usual.filter(({ rule }) => rule === "duplicate/paragraph").length,
    );
  });
});
