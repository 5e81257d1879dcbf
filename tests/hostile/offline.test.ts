import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { root, soatvan, temporaryFolder } from "../cli/soatvan.ts";
import { startServer } from "../lsp/client.ts";

const preload = fileURLToPath(new URL("deny-network.cjs", import.meta.url));
const pages = ["tests/samples/faulty", "examples/articles"];
const page = readFileSync(join(root, "examples/articles/bai-viet.txt"), "utf8");

/** An environment in which every way to the network throws, and what was tried in spite of that. */
function withoutNetwork() {
  const log = join(temporaryFolder(), "network.log");
  return {
    env: { NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, SOATVAN_NETWORK_LOG: log },
    tried: () => (existsSync(log) ? readFileSync(log, "utf8") : ""),
  };
}

/** Runs a few lines that use the library as a program of its own. */
function runLibrary(env: Readonly<Record<string, string>>) {
  const program = `
    import { createLinter, plainReader } from "@soatvan/core";
    import { readFileSync } from "node:fs";
    const text = readFileSync(${JSON.stringify(join(root, "examples/articles/bai-viet.txt"))}, "utf8");
    const linter = createLinter({ preset: "press" }, { today: "2026-11-24" });
    console.log(JSON.stringify([linter.lint(plainReader.read(text)), linter.fix(plainReader, text)]));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: join(root, "tests"),
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

async function serverDiagnostics(env: Readonly<Record<string, string>>): Promise<unknown> {
  const server = startServer(["--stdio"], { ...env });
  await server.request("initialize", { processId: null, rootUri: null, capabilities: {} });
  server.notify("initialized", {});
  const uri = "untitled:bai-viet";
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text: page } });
  return (await server.waitFor(({ method }) => method === "textDocument/publishDiagnostics")).params;
}

describe("without a network", () => {
  it("whoever asks for it is refused and seen", () => {
    const { env, tried } = withoutNetwork();
    const run = spawnSync(process.execPath, ["-e", "fetch('http://127.0.0.1:1').catch(() => {})"], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    expect(run.stderr).toContain("network access denied");
    expect(tried()).toBe("globalThis.fetch\n");
  });

  it("an editor that may speak with this machine alone is refused every other, and so are its programs", () => {
    const log = join(temporaryFolder(), "network.log");
    const preload = fileURLToPath(new URL("only-this-machine.cjs", import.meta.url));
    const program = `
      const net = require("node:net");
      const { spawn } = require("node:child_process");
      const ways = {
        name: () => net.connect(443, "example.vn"),
        address: () => net.connect({ host: "10.0.0.1", port: 80 }),
        http: () => require("node:http").get("http://example.vn/"),
        dns: () => require("node:dns").lookup("example.vn", () => {}),
        datagram: () => require("node:dgram").createSocket("udp4"),
        fetch: () => fetch("https://example.vn"),
      };
      for (const [name, run] of Object.entries(ways)) {
        try { run(); console.log(name); } catch (error) { if (!error.message.includes("denied")) console.log(name, error); }
      }
      const server = net.createServer((socket) => socket.end()).listen(0, "127.0.0.1", () => {
        net.connect(server.address().port, "127.0.0.1").on("close", () => server.close()).resume();
      });
      spawn(process.execPath, ["-e", "fetch('https://example.vn')"], { env: {} });`;
    const run = spawnSync(process.execPath, ["--require", preload, "-e", program], {
      encoding: "utf8",
      env: { ...process.env, SOATVAN_NETWORK_LOG: log },
    });
    expect(run).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const asked = readFileSync(log, "utf8").match(/^(?!watching).*(?= from)/gmu);
    expect(asked).toEqual([
      "connect example.vn:443",
      "connect 10.0.0.1:80",
      "connect example.vn:80",
      "lookup example.vn",
      "datagram",
      "fetch https://example.vn",
      "fetch https://example.vn",
    ]);
  });

  it.each([
    ["text", []],
    ["json", ["--format", "json"]],
    ["sarif", ["--format", "sarif"]],
    ["fixes as a diff", ["--diff"]],
  ])("the command line says the same and never asks for one: %s", (_, options) => {
    const { env, tried } = withoutNetwork();
    const [offline, online] = [soatvan([...options, ...pages], { env }), soatvan([...options, ...pages])];
    expect(online.stdout).not.toBe("");
    expect(offline).toEqual(online);
    expect(tried()).toBe("");
  });

  it("the library says the same and never asks for one", () => {
    const { env, tried } = withoutNetwork();
    const [offline, online] = [runLibrary(env), runLibrary({})];
    expect(online).toMatchObject({ status: 0, stderr: "" });
    expect(online.stdout.length).toBeGreaterThan(1000);
    expect(offline).toEqual(online);
    expect(tried()).toBe("");
  });

  it("the language server says the same and never asks for one", async () => {
    const { env, tried } = withoutNetwork();
    const [offline, online] = [await serverDiagnostics(env), await serverDiagnostics({})];
    expect(JSON.stringify(online).length).toBeGreaterThan(1000);
    expect(offline).toEqual(online);
    expect(tried()).toBe("");
  });
});
