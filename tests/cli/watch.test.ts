import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folders.ts";
import { root } from "./soatvan.ts";

const binary = join(root, "packages/cli/bin/soatvan.js");
const faulty = "Công tác  cán bộ.\n";
const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A run of `--watch`, with what it has printed since it was last asked. */
function watching(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [binary, "--watch", "--no-color", ...args], { cwd });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return {
    /** Changes something, once, and waits for the answer. */
    async until(wanted: string, change: () => void = () => undefined): Promise<void> {
      change();
      for (let round = 0; round < 400 && !output.includes(wanted); round++) await after(50);
      expect(output).toContain(wanted);
      output = "";
    },
    summaries: () => output.split("Đã kiểm tra").length - 1,
    async stop(): Promise<unknown> {
      const code = new Promise((resolve) => child.on("exit", resolve));
      child.kill("SIGINT");
      return code;
    },
  };
}

describe("--watch", () => {
  it("checks again when a file changes, and ends with Ctrl-C", async () => {
    const folder = folderWith({ "a.txt": faulty });
    const run = watching(folder, "a.txt");
    await run.until("1 cảnh báo");
    await run.until("0 cảnh báo", () => writeFileSync(join(folder, "a.txt"), "Sạch.\n"));
    expect(await run.stop()).toBe(130);
  });

  it("checks again when a configuration comes to stand in a folder above, and when a file that it names changes", async () => {
    const folder = folderWith({ "con/a.txt": "Việc sử lý.\n", "tu.txt": "# chưa có từ nào\n" });
    const run = watching(join(folder, "con"), "a.txt");
    await run.until("1 cảnh báo");
    const settings = '{ "rules": { "spelling": "error" }, "dictionaries": "tu.txt" }';
    await run.until("1 lỗi", () => writeFileSync(join(folder, "soatvan.config.json"), settings));
    await run.until("0 lỗi", () => writeFileSync(join(folder, "tu.txt"), "sử lý\n"));
    expect(await run.stop()).toBe(130);
  });

  it("is not started again by what it writes itself", async () => {
    const folder = folderWith({ "a.txt": faulty });
    const run = watching(folder, ".", "--format", "text", "--format", "html:kq.html", "--cache");
    await run.until("1 cảnh báo");
    await run.until("0 cảnh báo", () => writeFileSync(join(folder, "a.txt"), "Sạch.\n"));
    await after(700);
    const settled = run.summaries();
    await after(700);
    expect(run.summaries()).toBe(settled);
    expect(await run.stop()).toBe(130);
  });
});
