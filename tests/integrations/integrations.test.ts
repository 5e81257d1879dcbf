import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root, temporaryFolder } from "../cli/soatvan.ts";

const faulty = "Công tác  cán bộ.\n";
const binary = join(root, "packages/cli/bin/soatvan.js");

/** A repository with a faulty and a clean text, and the command line installed in it. */
function repository(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), faulty);
  writeFileSync(join(folder, "b.txt"), "Sạch.\n");
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "dependencies": { "soatvan": "0.1.0" } }');
  symlinkSync(join(root, "packages/cli"), join(folder, "node_modules/soatvan"));
  symlinkSync(binary, join(folder, "node_modules/.bin/soatvan"));
  return folder;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));

/** Runs the action's step as the runner would: bash, inputs by the environment, files for output and summary. */
function runAction(folder: string, inputs: Readonly<Record<string, string>>) {
  const [step] = action.runs.steps;
  const out = (name: string) => join(folder, ".runner", name);
  mkdirSync(join(folder, ".runner"), { recursive: true });
  const values = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([variable, expression]) => {
      if (!expression.includes("${{")) return [variable, expression];
      const name = /inputs\.([a-z-]+)/u.exec(expression)?.[1] ?? "";
      return [variable, inputs[name] ?? action.inputs[name]?.default ?? ""];
    }),
  );
  const run = spawnSync("bash", ["-e", "-c", step?.run ?? "exit 99"], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ...values,
      RUNNER_TEMP: join(folder, ".runner"),
      GITHUB_OUTPUT: out("output"),
      GITHUB_STEP_SUMMARY: out("summary"),
    },
    timeout: 50_000,
  });
  const read = (name: string) => readFileSync(out(name), "utf8");
  return { ...run, output: read("output"), summary: read("summary") };
}

describe("the GitHub Action", () => {
  it("is a composite action whose every input is described and used", () => {
    expect(action.runs.using).toBe("composite");
    const used = Object.values(action.runs.steps[0]?.env ?? {}).join(" ");
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(description.length).toBeGreaterThan(10);
      expect(used).toContain(`inputs.${name} }}`);
    }
    // What a pull request may say must never become part of the script.
    expect(action.runs.steps[0]?.run).not.toContain("${{");
  });

  it("annotates, writes the summary and SARIF, and passes the exit code on", () => {
    const folder = repository();
    const run = runAction(folder, { version: "local", "sarif-file": "bao-cao.sarif" });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(1);
    expect(run.output).toBe("exit-code=1\n");
    expect(run.stdout).toContain("::warning title=typography/spacing,file=a.txt,line=1");
    expect(run.summary).toContain("| a.txt:1:9 |");
    expect(JSON.parse(readFileSync(join(folder, "bao-cao.sarif"), "utf8")).version).toBe("2.1.0");
  });

  it("passes options, and reads nothing in its inputs as a script", () => {
    const folder = repository();
    expect(runAction(folder, { version: "local", files: "b.txt" }).status).toBe(0);
    expect(runAction(folder, { version: "local", args: "--fail-on error", files: "a.txt\nb.txt" }).status).toBe(0);
    const hostile = runAction(folder, { version: "local", files: "b.txt $(touch hỏng) ;touch hỏng" });
    expect(hostile.status).toBe(2);
    expect(() => readFileSync(join(folder, "hỏng"))).toThrow();
  });

  it("looks at changed lines only when asked", () => {
    const folder = repository();
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.vn", ...args], { cwd: folder });
    git("init", "-q");
    git("add", "a.txt", "b.txt");
    git("commit", "-qm", "đầu");
    writeFileSync(join(folder, "a.txt"), `${faulty}Thêm.\n`);
    expect(runAction(folder, { version: "local", "changed-only": "true" }).status).toBe(0);
    writeFileSync(join(folder, "a.txt"), `${faulty}Thêm  nữa.\n`);
    expect(runAction(folder, { version: "local", "changed-only": "true" }).status).toBe(1);
  });
});

describe("pre-commit, GitLab and GitHub examples", () => {
  const read = (path: string) => parse(readFileSync(join(root, path), "utf8"));
  const options = [
    ...readFileSync(join(root, "packages/cli/src/option-table.ts"), "utf8").matchAll(/^ {2}"?([a-z-]+)"?: \{ type/gmu),
  ].map(([, name]) => `--${name}`);

  it("the hooks are what pre-commit asks for, and run the command line over the files given", () => {
    const hooks: readonly Record<string, unknown>[] = read(".pre-commit-hooks.yaml");
    expect(hooks.map(({ id }) => id)).toEqual(["soatvan", "soatvan-fix"]);
    for (const { entry, language, types_or } of hooks) {
      expect(language).toBe("system");
      expect(types_or).toEqual(["plain-text", "markdown", "html"]);
      const folder = repository();
      const words = String(entry).replace("npx --yes -- soatvan", "npx --no -- soatvan");
      const { status } = spawnSync("bash", ["-c", `${words} a.txt b.txt`], { cwd: folder, encoding: "utf8" });
      expect(status).toBe(String(entry).includes("--fix") ? 0 : 1);
      expect(readFileSync(join(folder, "a.txt"), "utf8") === faulty).toBe(!String(entry).includes("--fix"));
    }
  });

  it.each(["examples/ci/gitlab.yml", "examples/ci/pre-commit.yml", "examples/ci/github.yml"])(
    "%s parses and names only options there are",
    (path) => {
      const text = JSON.stringify(read(path));
      for (const [option] of text.matchAll(/--[a-z][a-z-]*/gu))
        if (option !== "--yes") expect(options).toContain(option);
    },
  );

  it("the GitHub example gives the action only inputs it has", () => {
    const { jobs } = read("examples/ci/github.yml");
    const step = jobs.soatvan.steps.find((one: { uses?: string }) => one.uses?.startsWith("soatvan/"));
    for (const name of Object.keys(step.with)) expect(Object.keys(action.inputs)).toContain(name);
  });

  it("the GitLab job writes the reports it hands on", () => {
    const { soatvan } = read("examples/ci/gitlab.yml");
    const folder = repository();
    const script = soatvan.script[0].replace("npx --yes -- soatvan van-ban", "npx --no -- soatvan .");
    expect(spawnSync("bash", ["-c", script], { cwd: folder }).status).toBe(1);
    for (const path of Object.values(soatvan.artifacts.reports))
      expect(readFileSync(join(folder, String(path)), "utf8")).toContain("typography/spacing");
  });
});
