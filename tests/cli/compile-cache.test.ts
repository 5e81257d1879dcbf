import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, temporaryFolder } from "./soatvan.ts";

const page = "Văn bản của của xã.\n";

function run(env: Record<string, string>) {
  const { status, stdout, stderr } = soatvan(["--stdin-filename", "bai.txt", "-"], { input: page, env });
  return { status, stdout, stderr };
}

describe("what is kept of the compiled bundles", () => {
  it("goes to the user's cache folder, and the next run says the same with it", () => {
    const cache = temporaryFolder();
    const first = run({ XDG_CACHE_HOME: cache });
    expect(first.status).toBe(1);
    expect(readdirSync(join(cache, "soatvan")).length).toBeGreaterThan(0);
    expect(run({ XDG_CACHE_HOME: cache })).toEqual(first);
  });

  it("grows with what the first runs had no use for, and is left alone after that", () => {
    const cache = temporaryFolder();
    const env = { XDG_CACHE_HOME: cache };
    const size = (): number => {
      const kept = readdirSync(join(cache, "soatvan"), { recursive: true, withFileTypes: true });
      const files = kept.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      return files.reduce((sum, path) => sum + statSync(path).size, 0);
    };
    soatvan(["--version"], { env });
    const small = size();
    run(env);
    const checked = size();
    expect(checked).toBeGreaterThan(small);
    soatvan(["--stdin-filename", "bai.txt", "-"], {
      input: `${page}Căn cứ Nghị định số 30/2020/NĐ-CP ngày 06/3/2020.\n`,
      env,
    });
    expect(size()).toBeGreaterThan(checked);
    for (let times = 0; times < 4; times++) run(env);
    const grown = size();
    soatvan(["--rule", "consistency/enumeration", "-"], { input: "1. Một.\n2. Hai.\n4. Bốn.\n", env });
    expect(size()).toBe(grown);
  });

  it("is replaced when it is broken", () => {
    const cache = temporaryFolder();
    const first = run({ XDG_CACHE_HOME: cache });
    const kept = readdirSync(join(cache, "soatvan"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { parentPath, name } of kept) writeFileSync(join(parentPath, name), "hỏng");
    expect(run({ XDG_CACHE_HOME: cache })).toEqual(first);
    for (const { parentPath, name } of kept) expect(readFileSync(join(parentPath, name), "utf8")).not.toBe("hỏng");
  });

  it("is not written when it is switched off", () => {
    for (const off of [{ SOATVAN_COMPILE_CACHE: "0" }, { NODE_DISABLE_COMPILE_CACHE: "1" }]) {
      const cache = temporaryFolder();
      expect(run({ XDG_CACHE_HOME: cache, ...off }).status).toBe(1);
      expect(existsSync(join(cache, "soatvan"))).toBe(false);
    }
  });

  it.each<[string, () => string]>([
    [
      "is a file",
      () => {
        const path = join(temporaryFolder(), "tep");
        writeFileSync(path, "");
        return path;
      },
    ],
    [
      "cannot be written",
      () => {
        const folder = temporaryFolder();
        chmodSync(folder, 0o500);
        return folder;
      },
    ],
    ["is nowhere", () => "/proc/khong-co"],
  ])("is done without where the cache folder %s", (_, make) => {
    const { status, stderr } = run({ XDG_CACHE_HOME: make(), HOME: "" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });
});
