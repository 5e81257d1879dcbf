import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, soatvan, temporaryFolder } from "./soatvan.ts";

describe("soatvan lsp", () => {
  it("starts the language server of the project over standard input and output", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules/@soatvan"), { recursive: true });
    symlinkSync(join(root, "server"), join(folder, "node_modules/@soatvan/language-server"));
    const child = spawn(process.execPath, [join(root, "packages/cli/bin/soatvan.js"), "lsp", "--stdio"], {
      cwd: folder,
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    for (let round = 0; round < 200 && !output.includes('"id":1'); round++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(output).toContain('"capabilities"');
    send({ id: 2, method: "shutdown" });
    send({ method: "exit" });
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
  });

  it("says what to install where there is no server", () => {
    // The test runner may have been started with a path to every package of the workspace.
    const run = soatvan(["lsp", "--stdio"], { cwd: temporaryFolder(), env: { NODE_PATH: "" } });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("npm install @soatvan/language-server");
  });
});
