import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { nodeFiles } from "./node-files.ts";

it("reads files, and neither waits for a pipe nor reads a device without end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "soatvan-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const read = async (name: string) => await nodeFiles.read(pathToFileURL(join(folder, name)).href);
  writeFileSync(join(folder, "a.txt"), "Xã.");
  execFileSync("mkfifo", [join(folder, "ong-dan")]);
  symlinkSync("/dev/zero", join(folder, "vo-tan"));
  expect(Buffer.from((await read("a.txt")) ?? []).toString()).toBe("Xã.");
  expect(await read("ong-dan")).toBeUndefined();
  expect(await read("vo-tan")).toBeUndefined();
  expect(await read("khong-co")).toBeUndefined();
});
