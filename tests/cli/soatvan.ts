import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The root of the checkout. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

const binary = join(root, "packages/cli/bin/soatvan.js");

/** What a run of the real binary gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real binary as a person would. */
export function soatvan(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; uid?: number; env?: Record<string, string> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? "",
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  return { status, stdout, stderr };
}

/** A JSON report, as far as the tests look at it. */
export interface Report {
  readonly schemaVersion: number;
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly diagnostics: readonly {
      readonly rule: string;
      readonly message: string;
      readonly data: Readonly<Record<string, string | number>>;
      readonly range: { readonly start: Place; readonly end: Place };
      readonly related: readonly { readonly range: { readonly start: Place } }[];
      readonly fixes: readonly { readonly safety: string; readonly edits: readonly { readonly text: string }[] }[];
    }[];
    readonly errors: readonly { readonly kind: string; readonly message: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Runs the real binary and reads its JSON report. */
export function soatvanJson(
  args: readonly string[],
  options: Parameters<typeof soatvan>[1] = {},
): { readonly run: Run; readonly report: Report } {
  const run = soatvan([...args, "--format", "json"], options);
  return { run, report: JSON.parse(run.stdout) as Report };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "soatvan-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
