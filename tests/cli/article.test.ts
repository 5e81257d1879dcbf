import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { root, soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const article = "examples/articles/bai-viet.txt";
const text = readFileSync(join(root, article), "utf8");
const schema: object = JSON.parse(readFileSync(join(root, "packages/cli/report.schema.json"), "utf8"));

describe("soatvan on the sample article", () => {
  it("prints the expected report and exits with 1", async () => {
    const run = soatvan([article]);
    await expect(run.stdout).toMatchFileSnapshot("expected/bai-viet.vi.txt");
    expect(run.stderr).toBe("");
    expect(run.status).toBe(1);
  });

  it("prints the same in English when asked", async () => {
    await expect(soatvan([article, "--locale", "en"]).stdout).toMatchFileSnapshot("expected/bai-viet.en.txt");
  });

  it("gives a JSON report that its schema describes, with offsets into the file", () => {
    const { report } = soatvanJson([article]);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const found = report.files[0]?.diagnostics.find((diagnostic) => diagnostic.rule === "consistency/slogan");
    expect(text.slice(found?.range.start.offset, found?.range.end.offset)).toBe(
      "Gương mẫu, tận tụy, sáng tạo, gần dân",
    );
    expect(found?.range.start.line).toBe(21);
  });

  it.each([
    ["NFD", (source: string) => source.normalize("NFD")],
    ["CRLF", (source: string) => source.replaceAll("\n", "\r\n")],
    ["BOM", (source: string) => `\ufeff${source}`],
    ["NFD with CRLF and BOM", (source: string) => `\ufeff${source.normalize("NFD").replaceAll("\n", "\r\n")}`],
  ])("says the same of the article in %s, at the corresponding text", (_, write) => {
    const folder = temporaryFolder();
    const path = join(folder, "bai-viet.txt");
    const written = write(text);
    writeFileSync(path, written);
    const expected = soatvanJson([article]).report.files[0]?.diagnostics ?? [];
    const actual = (soatvanJson([path]).report.files[0]?.diagnostics ?? []).filter(
      (found) => found.rule !== "unicode/normal-form",
    );
    const view = (source: string, list: typeof expected) =>
      list.map((found) => ({
        rule: found.rule,
        message: found.message,
        line: found.range.start.line,
        text: source.slice(found.range.start.offset, found.range.end.offset).normalize("NFC").replaceAll("\r\n", "\n"),
      }));
    expect(view(written, actual)).toEqual(view(text, expected));
  });
});
