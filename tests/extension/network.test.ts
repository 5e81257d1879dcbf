import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

/** Modules that a bundle loads by name at run time. */
function modulesOf(code: string): readonly string[] {
  const names = [...code.matchAll(/\b(?:require|import)\(["'`](?:node:)?([\w@/.-]+)["'`]\)/gu)].map(
    ([, name]) => name ?? "",
  );
  return [...new Set(names)];
}

const networkModules = ["http", "https", "http2", "tls", "dns", "dns/promises", "dgram", "undici", "ws"];
const networkCalls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/u;
const node = ["extension/dist/extension.cjs", "extension/dist/server.cjs"];
const browser = ["extension/dist/extension.browser.js", "extension/dist/server.browser.js"];

describe("the bundles of the extension", () => {
  it.each(node)("%s loads nothing that reaches the network", (path) => {
    const modules = modulesOf(read(path));
    expect(modules.length).toBeGreaterThan(3);
    expect(modules.filter((name) => networkModules.includes(name))).toEqual([]);
  });

  it.each([...node, ...browser])("%s calls nothing that reaches the network", (path) => {
    expect(networkCalls.exec(read(path))?.[0]).toBeUndefined();
  });

  it.each(browser)("%s loads no module but the editor's", (path) => {
    expect(modulesOf(read(path)).filter((name) => name !== "vscode")).toEqual([]);
  });

  it("the check sees what it looks for", () => {
    expect(modulesOf('const a=require("node:https"),b=require("net")')).toEqual(["https", "net"]);
    expect(networkCalls.test("await fetch(address)")).toBe(true);
  });
});
