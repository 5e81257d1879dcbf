import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Report, type Run, soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@t.vn", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
}

/** The files of a JSON report, each with the lines of its diagnostics. */
export function lines(folder: string, ...args: readonly string[]): readonly (readonly (string | number)[])[] {
  return soatvanJson(args, { cwd: folder }).report.files.map(({ path, diagnostics }) => [
    path,
    ...diagnostics.map(({ range }) => range.start.line),
  ]);
}

/** Text that every format must escape: markup, quotes, percent, colon, comma, emoji, a control character. */
export const hostile = 'Công tác  cán bộ <b>"&amp;" 100%: một,\thai\u0008 😀  ba ]]> ::error:: | `x` ;\n';

/** A folder with a hostile text under a hostile name, a clean one, and one that cannot be read. */
export function hostileFolder(): string {
  return folderWith({
    "văn bản, số 1%.txt": hostile,
    "sạch.txt": "Sạch sẽ.\n",
    "hỏng.txt": Buffer.from([0x43, 0xf4, 0x6e]),
  });
}

/** A run in a format, beside the JSON report of the same run. */
export function report(
  format: string,
  args: readonly string[] = ["."],
  cwd: string = hostileFolder(),
): Run & { readonly json: Report } {
  const run = soatvan([...args, "--format", format], { cwd });
  return { ...run, json: soatvanJson(args, { cwd }).report };
}
