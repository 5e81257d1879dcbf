import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Inside the project, so that packages are found by their names as they are built. */
const folder = mkdtempSync(join(root, "tests/packages/.readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = ["core", "unicode-normalize", "reader-markdown", "reader-html"].map(
  (name) => `packages/${name}/README.md`,
);

/** The JavaScript of a page, a block each, as programs of their own. */
function blocksOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gmu)].map((match) => match[1] ?? "");
}

/** `value; // expected` becomes a comparison, so that a page cannot promise what does not happen. */
function toProgram(block: string): string {
  const lines = block.split("\n").map((line) => {
    const [, value, expected] = /^(?!import |const |for |\/\/)(\S.*); \/\/ (.+)$/u.exec(line) ?? [];
    return value === undefined ? line : `assert.deepEqual(plain(${value}), plain(${expected}));`;
  });
  const plain = "const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));";
  return `import assert from "node:assert/strict";\n${plain}\n${lines.join("\n")}`;
}

describe.each(pages)("the examples of %s", (page) => {
  const blocks = blocksOf(page);

  it("are there", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((block, index) => [index + 1, block] as const))(
    "run and give what they say: %i",
    (index, block) => {
      const file = join(folder, `${page.replaceAll("/", "-")}-${index}.mjs`);
      writeFileSync(file, toProgram(block));
      const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      expect(stderr).toBe("");
      expect(status).toBe(0);
    },
  );
});
