import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { root, soatvan, soatvanJson, temporaryFolder } from "../cli/soatvan.ts";

const binary = join(root, "packages/cli/bin/soatvan.js");
const fault = "Công tác  cán bộ, đoàn thể được quan tâm .\n";
/** A text of some size whose lines all differ, so that only the spaces are at fault. */
const manyFaults = Array.from({ length: 4000 }, (_, index) => `Xã số ${index}: ${fault}`).join("");

describe("writing a fix", () => {
  it("leaves the old file or the new one when the process is killed at any moment", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "bai.txt");
    const before = manyFaults;
    writeFileSync(path, before);
    soatvan(["--fix", path]);
    const after = readFileSync(path, "utf8");
    expect(after).not.toBe(before);
    let [old, fresh] = [0, 0];
    for (let round = 0; round < 24; round++) {
      writeFileSync(path, before);
      const child = spawn(process.execPath, [binary, "--fix", path], { stdio: "ignore", detached: true });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await wait(40 + round * 12);
      child.kill("SIGKILL");
      await ended;
      const found = readFileSync(path, "utf8");
      if (found === before) old++;
      else if (found === after) fresh++;
    }
    expect(old + fresh).toBe(24);
  });

  it("says so and keeps the old file when there is no room to write", () => {
    const path = join(temporaryFolder(), "bai.txt");
    const before = manyFaults;
    writeFileSync(path, before);
    // The shell's limit on the size of a file (64 blocks) stands for a full disk: the write fails half-way.
    const run = spawnSync(
      "bash",
      ["-c", `trap '' XFSZ; ulimit -f 64; exec "${process.execPath}" "${binary}" --fix "${path}"`],
      {
        encoding: "utf8",
      },
    );
    expect(run.status).toBe(2);
    expect(run.stdout + run.stderr).toContain("bai.txt");
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(readdirSync(join(path, ".."))).toEqual(["bai.txt"]);
  });

  it("does not wait for a folder that cannot be made", () => {
    const path = join(temporaryFolder(), "bai.txt");
    writeFileSync(path, fault);
    expect(soatvan([path, "--format", "json:/proc/khong-co/bao-cao/a.json"]).status).toBe(2);
    expect(soatvan([path, "--cache-location", "/proc/khong-co/nho/a.json"]).status).toBeLessThan(3);
  });

  it("follows a link to the file it names, and the link stays a link", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "that.txt"), fault);
    symlinkSync("that.txt", join(folder, "lien-ket.txt"));
    expect(soatvan(["--fix", join(folder, "lien-ket.txt")]).status).toBe(0);
    expect(readFileSync(join(folder, "that.txt"), "utf8")).toBe("Công tác cán bộ, đoàn thể được quan tâm.\n");
    expect(execFileSync("readlink", [join(folder, "lien-ket.txt")], { encoding: "utf8" }).trim()).toBe("that.txt");
  });
});

describe("a file", () => {
  it("that vanishes after it was found is told, and those after it are checked", () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder, "a.txt")]);
    for (const name of ["b.txt", "c.txt"]) writeFileSync(join(folder, name), fault);
    // Opening the pipe for writing waits for its reader: by then all files were found.
    const script = `"${process.execPath}" "${binary}" --format json a.txt b.txt c.txt & exec 3>a.txt; rm b.txt; printf 'Xã.\\n' >&3; exec 3>&-; wait $!`;
    const run = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8", timeout: 20_000 });
    expect(run.status).toBe(2);
    const { files } = JSON.parse(run.stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(files[1].errors[0].kind).toBe("unreadable");
    expect(files[2].diagnostics.length).toBeGreaterThan(0);
  });
});

describe("a folder", () => {
  it("that links to itself is read once", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a"));
    symlinkSync("..", join(folder, "a", "vong"));
    writeFileSync(join(folder, "a", "bai.txt"), fault);
    const { report } = soatvanJson([folder]);
    expect(report.files.map((file) => file.path)).toEqual([join(folder, "a", "bai.txt")]);
  });

  it("with a pipe and a device in it is read without waiting for them", () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder, "ong-dan.txt")]);
    symlinkSync("/dev/zero", join(folder, "vo-tan.txt"));
    writeFileSync(join(folder, "bai.txt"), fault);
    const run = spawnSync(process.execPath, [binary, "--format", "json", folder], {
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(run.signal).toBeNull();
    expect(run.stdout).toContain("bai.txt");
  });

  it("four hundred levels deep is read to the end", () => {
    const folder = temporaryFolder();
    let at = folder;
    for (let depth = 0; depth < 400; depth++) at = join(at, "a");
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, "bai.txt"), fault);
    expect(soatvanJson([folder]).report.files).toHaveLength(1);
  });
});
