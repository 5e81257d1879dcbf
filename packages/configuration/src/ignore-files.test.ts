import { describe, expect, it } from "vitest";
import { IgnoreFiles } from "./ignore-files.ts";

function over(files: Readonly<Record<string, string>>) {
  const ignore = new IgnoreFiles({
    read: async (path) => files[path],
    exists: async (path) => Object.keys(files).some((known) => known === path || known.startsWith(`${path}/`)),
  });
  return async (path: string) => (await ignore.ignoredBy(path, path.endsWith("/") ? "folder" : "file"))?.file;
}

describe("ignore files", () => {
  it("read .soatvanignore anywhere and .gitignore only inside a repository", async () => {
    const ignoredBy = over({
      "/.gitignore": "*.txt\n",
      "/du-an/.git/HEAD": "",
      "/du-an/.gitignore": "nhap/\n",
      "/du-an/bai/.soatvanignore": "*.bak.txt\n!giu.bak.txt\n",
    });
    expect(await ignoredBy("/ngoai/a.txt")).toBeUndefined();
    expect(await ignoredBy("/du-an/a.txt")).toBeUndefined();
    expect(await ignoredBy("/du-an/nhap/sau/a.txt")).toBe("/du-an/.gitignore");
    expect(await ignoredBy("/du-an/bai/a.bak.txt")).toBe("/du-an/bai/.soatvanignore");
    expect(await ignoredBy("/du-an/bai/giu.bak.txt")).toBeUndefined();
    expect(await ignoredBy("/du-an/a.bak.txt")).toBeUndefined();
  });

  it("let a nearer file take a pattern back, but nothing back out of an ignored folder", async () => {
    const ignoredBy = over({
      "/a/.soatvanignore": "*.txt\nluu/\n",
      "/a/b/.soatvanignore": "!can.txt\n",
      "/a/luu/.soatvanignore": "!*.txt\n",
    });
    expect(await ignoredBy("/a/b/can.txt")).toBeUndefined();
    expect(await ignoredBy("/a/b/khac.txt")).toBe("/a/.soatvanignore");
    expect(await ignoredBy("/a/luu/x.txt")).toBe("/a/.soatvanignore");
    expect(await ignoredBy("/a/luu")).toBeUndefined();
  });

  it("do not let .soatvanignore bring back what git leaves out", async () => {
    const ignoredBy = over({ "/a/.git": "gitdir: x", "/a/.gitignore": "*.txt\n", "/a/.soatvanignore": "!*.txt\n" });
    expect(await ignoredBy("/a/x.txt")).toBe("/a/.gitignore");
  });
});
