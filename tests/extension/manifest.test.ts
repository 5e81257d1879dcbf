import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../extension/", import.meta.url));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const manifest = JSON.parse(read("package.json"));
const both: Readonly<Record<string, string>> = JSON.parse(read("package.nls.json"));
const vietnamese: Readonly<Record<string, string>> = JSON.parse(read("package.nls.vi.json"));
const settings: readonly string[] = manifest.contributes.configuration.flatMap((group: { properties: object }) =>
  Object.keys(group.properties),
);

describe("the manifest", () => {
  it("says every text in both files, and defines every text it uses", () => {
    expect(Object.keys(vietnamese).sort()).toEqual(Object.keys(both).sort());
    const used = [...read("package.json").matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(both).sort());
  });

  it("gives every command a Vietnamese title with its English one behind it", () => {
    for (const { title } of manifest.contributes.commands) {
      expect(both[title.slice(1, -1)]).toMatch(/^\p{Lu}.+ \([\x20-\x7e]+\)$/u);
    }
  });

  it("titles commands with words that are found without marks", () => {
    // The palette of VS Code finds “Kiểm tra” by “kiem tra”, but no “đ” by “d”.
    for (const { title } of manifest.contributes.commands) expect(both[title.slice(1, -1)]).not.toMatch(/đ/iu);
  });

  it("keeps to 25 settings, each with a scope, a description and an order", () => {
    expect(settings.length).toBeLessThanOrEqual(25);
    for (const group of manifest.contributes.configuration) {
      for (const setting of Object.values<Record<string, unknown>>(group.properties)) {
        expect(setting).toMatchObject({ scope: expect.any(String), order: expect.any(Number) });
        expect(setting.markdownDescription).toMatch(/^%setting\./u);
      }
    }
  });

  it("names only files that are there", () => {
    const walkthroughs = manifest.contributes.walkthroughs.flatMap(
      ({ steps }: { steps: readonly { media: { markdown: string } }[] }) => steps.map(({ media }) => media.markdown),
    );
    const snippets = manifest.contributes.snippets.map(({ path }: { path: string }) => path);
    for (const path of [manifest.icon, ...walkthroughs, ...snippets])
      expect(existsSync(join(folder, path)), path).toBe(true);
  });

  it("stops the editor from boxing Vietnamese letters in the languages that are checked", () => {
    for (const language of ["plaintext", "markdown", "html"]) {
      expect(manifest.contributes.configurationDefaults[`[${language}]`]).toEqual({
        "editor.unicodeHighlight.nonBasicASCII": false,
      });
    }
  });

  it("types no API that is newer than the oldest editor it runs in", () => {
    const types: string = manifest.devDependencies["@types/vscode"];
    expect(manifest.engines.vscode).toBe(`^${types.split(".").slice(0, 2).join(".")}.0`);
  });
});

describe("the README of the extension", () => {
  // The formatter pads the cells of a table.
  const page = read("README.md").replace(/ +/gu, " ");

  it("lists every setting with its default", () => {
    for (const name of settings) {
      const setting = manifest.contributes.configuration
        .map((group: { properties: Readonly<Record<string, { default: unknown }>> }) => group.properties[name])
        .find(Boolean);
      expect(page).toContain(`| \`${name}\` | \`${JSON.stringify(setting.default)}\` |`);
    }
  });

  it("shows only pictures that are there", () => {
    const pictures = [...page.matchAll(/!\[[^\]]*\]\((images\/[^)]+)\)/gu)].map(([, path]) => path ?? "");
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(existsSync(join(folder, path)), path).toBe(true);
  });
});
