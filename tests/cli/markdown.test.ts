import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const rules = ["--rule", "typography/spacing", "--rule", "code/format"];
const source = `---
title: Công tác  cán bộ
---
# Công tác  **cán bộ**

> Đoàn kết , trung thành.

| Nội dung | Kết quả |
| --- | --- |
| Công tác  tổ chức | \`a  b\` |

\`\`\`
Mã  nguồn , ví dụ
\`\`\`

Xem [kế  hoạch](https://a.vn/b,c  "Tên  gọi").
`;

describe("a Markdown file", () => {
  it("is checked as Markdown: words in headings, quotations, cells and links; nothing in code, addresses or front matter", () => {
    const path = join(temporaryFolder(), "bai.md");
    writeFileSync(path, source.replaceAll("\n", "\r\n"));
    const [file] = soatvanJson([...rules, path]).report.files;
    expect(file?.format).toBe("markdown");
    expect(file?.diagnostics.map(({ range }) => [range.start.line, range.start.column])).toEqual([
      [4, 11],
      [6, 11],
      [10, 11],
      [16, 8],
    ]);
  });

  it("keeps everything but what a fix changes", () => {
    const path = join(temporaryFolder(), "bai.markdown");
    writeFileSync(path, `\ufeff${source}`);
    expect(soatvan(["--fix", ...rules, path]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(
      `\ufeff${source
        .replace("# Công tác  **", "# Công tác **")
        .replace("kết ,", "kết,")
        .replace("tác  tổ", "tác tổ")
        .replace("kế  hoạch", "kế hoạch")}`,
    );
  });

  it("is known by the name given for standard input", () => {
    const { report } = soatvanJson([...rules, "-", "--stdin-filename", "bai.MD"], { input: "Xem `a  b`.\n" });
    expect(report.files[0]?.format).toBe("markdown");
    expect(report.files[0]?.diagnostics).toEqual([]);
  });

  it("tells of a directive that names no rule, and of one that silences nothing", () => {
    const path = join(temporaryFolder(), "bai.md");
    writeFileSync(
      path,
      "<!-- soatvan-disable typografy/spacing -->\n\nĐoạn văn.\n\n<!-- soatvan-disable-next-line -->\n",
    );
    const [file] = soatvanJson(["--rule", "directive/unknown", "--rule", "directive/unused", path]).report.files;
    expect(file?.diagnostics.map(({ rule }) => rule)).toEqual(["directive/unknown", "directive/unused"]);
  });
});
