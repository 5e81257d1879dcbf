import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, temporaryFolder } from "../cli/soatvan.ts";

const extension = join(root, "extension");

/** Packs the extension as it would be published. A fixed time makes two packages of the same sources the same file. */
function packExtension(folder: string): string {
  const target = join(folder, "soatvan.vsix");
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1767225600" };
  execFileSync("npx", ["vsce", "package", "--no-dependencies", "-o", target], { cwd: extension, env, stdio: "pipe" });
  return target;
}

describe("the packed extension", () => {
  it("is the same file whenever it is packed, and small enough", () => {
    const [first, second] = [packExtension(temporaryFolder()), packExtension(temporaryFolder())];
    const sum = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
    expect(sum(second)).toBe(sum(first));
    expect(statSync(first).size).toBeLessThan(1.5e6);
  });

  it("holds what users need and nothing else", () => {
    const list = execFileSync("npx", ["vsce", "ls", "--no-dependencies"], { cwd: extension, encoding: "utf8" });
    expect(list.trim().split("\n").sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/bai-viet.txt",
      "dist/extension.browser.js",
      "dist/extension.cjs",
      "dist/server.browser.js",
      "dist/server.cjs",
      "images/icon.png",
      "package.json",
      "package.nls.json",
      "package.nls.vi.json",
      "schemas/soatvan.schema.json",
      "snippets/official.json",
      "walkthrough/configure.md",
      "walkthrough/example.md",
      "walkthrough/fix.md",
      "walkthrough/folder.md",
      "walkthrough/save.md",
    ]);
  });

  it("asks for nothing of Node where it runs in a browser", () => {
    for (const bundle of ["extension.browser.js", "server.browser.js"]) {
      const source = readFileSync(join(extension, "dist", bundle), "utf8");
      expect(source).not.toMatch(/require\(["'](?:node:|fs|path|os|child_process|worker_threads|net)/u);
    }
  });

  it("has pictures in its README that are there, and a repository to find them in", () => {
    const readme = readFileSync(join(extension, "README.md"), "utf8");
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) expect(existsSync(join(extension, picture)), picture).toBe(true);
    expect(JSON.parse(readFileSync(join(extension, "package.json"), "utf8")).repository.url).toMatch(
      /^https:\/\/github\.com\//u,
    );
  });
});
