import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const rules = ["--rule", "typography/spacing", "--rule", "code/format"];
const source = `<!doctype html>
<html lang="vi">
<head><title>Tin  tức</title><script>if (a  < b) {}</script></head>
<body>
<p class="a  b">Công tác  <b>cán bộ</b>,
   theo <code>a  b</code> &amp; Nghị quyết số <i>46/NQ</i>-TW.</p>
</body>
</html>
`;

describe("an HTML file", () => {
  it("is checked as HTML: words in titles and paragraphs; nothing in scripts, code or attributes that nobody reads", () => {
    const path = join(temporaryFolder(), "trang.html");
    writeFileSync(path, source);
    const [file] = soatvanJson([...rules, path]).report.files;
    expect(file?.format).toBe("html");
    expect(file?.diagnostics.map(({ rule, range }) => [rule, range.start.line, range.start.column])).toEqual([
      ["typography/spacing", 3, 17],
      ["typography/spacing", 5, 25],
      ["code/format", 6, 50],
    ]);
  });

  it("keeps every tag and byte but what a fix changes, across tags too", () => {
    const path = join(temporaryFolder(), "trang.htm");
    writeFileSync(path, source.replaceAll("\n", "\r\n"));
    expect(soatvan(["--fix", ...rules, path]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(
      source
        .replace("Tin  tức", "Tin tức")
        .replace("tác  <b>", "tác <b>")
        .replace("<i>46/NQ</i>-TW", "<i>46-NQ</i>/TW")
        .replaceAll("\n", "\r\n"),
    );
  });
});
