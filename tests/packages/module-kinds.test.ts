import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";

/** A file beside the tests, so that packages are found by their names as they are built. */
function write(name: string, text: string): string {
  const folder = mkdtempSync(fileURLToPath(new URL(".kinds-", import.meta.url)));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const names = ["@soatvan/core", "@soatvan/unicode-normalize", "@soatvan/reader-markdown", "@soatvan/reader-html"];

it("loads from CommonJS as it does from a module", () => {
  const lines = names.map((name) => `console.log(Object.keys(require("${name}")).length > 0);`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [write("load.cjs", lines.join("\n"))], {
    encoding: "utf8",
  });
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "true\n".repeat(names.length) });
});

it("runs, bundled for a browser, in a scope that has nothing but the language", async () => {
  const entry = write(
    "page.mjs",
    `import { createLinter, explainDocumentCode, formatMessage, plainReader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";
import { normalizeText } from "@soatvan/unicode-normalize";
const linter = createLinter({}, { today: "2026-11-25" });
const [found] = linter.lint(plainReader.read("Nghị quyết số 46/NQ-TW.")).diagnostics;
globalThis.said = [
  formatMessage(found.rule, found, "en"),
  linter.fix(htmlReader, "<p>Một  <b>hai</b></p>").file,
  linter.fix(createMarkdownReader(htmlReader), "Một  **hai**").file,
  explainDocumentCode("126-QĐ/TW", "en").lines.length > 5,
  normalizeText("e\\u0301\\u0302"),
];`,
  );
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    metafile: true,
    logLevel: "silent",
  });
  expect(Object.keys(metafile.inputs).filter((name) => name.startsWith("node:"))).toEqual([]);
  const scope: { readonly said?: unknown } = {};
  runInNewContext(outputFiles[0]?.text ?? "", scope);
  expect(JSON.parse(JSON.stringify(scope.said))).toEqual([
    expect.stringContaining("it must be “46-NQ/TW”"),
    "<p>Một <b>hai</b></p>",
    "Một **hai**",
    true,
    "ế",
  ]);
});

it("leaves out of a bundle what is not used", async () => {
  const size = async (text: string) => {
    const { outputFiles } = await build({
      entryPoints: [write("part.mjs", text)],
      bundle: true,
      minify: true,
      write: false,
      logLevel: "silent",
      format: "esm",
    });
    return outputFiles[0]?.contents.length ?? 0;
  };
  const all = await size('export * from "@soatvan/core";');
  expect(await size('export { parseDocumentCode } from "@soatvan/core";')).toBeLessThan(all / 4);
  expect(await size('import "@soatvan/core"; import "@soatvan/unicode-normalize";')).toBe(0);
});
