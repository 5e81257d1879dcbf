import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { startEditor } from "./editor.ts";

it("completes slogans after an opening quotation mark: the team's first, then those the rules know", async () => {
  const path = mkdtempSync(join(tmpdir(), "soatvan-ws-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  writeFileSync(join(path, "soatvan.config.json"), '{ "slogans": "khẩu-hiệu.csv" }');
  const rows = [
    "Dân vận khéo - việc gì cũng thành công,Sổ tay,",
    "Dân là gốc - nước là nhà,Sổ tay,2020-12-31",
    "Độc lập - Tự do - Hạnh phúc,Sổ tay,",
  ];
  writeFileSync(join(path, "khẩu-hiệu.csv"), `canonical,source,validTo\n${rows.join("\n")}\n`);
  const uri = pathToFileURL(path).href;
  const editor = await startEditor({ folders: [uri] });
  const labels = async (line: string) => {
    const file = `${uri}/a.txt`;
    editor.open(file, line);
    const position = { line: 0, character: line.length };
    const answer = await editor.server.request("textDocument/completion", { textDocument: { uri: file }, position });
    return (answer?.items ?? []).map(({ label }: { label: string }) => label);
  };
  const offered = await labels("Phương châm “dan ");
  expect(offered[0]).toBe("Dân vận khéo - việc gì cũng thành công");
  expect(offered).toContain("dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng");
  expect(offered).not.toContain("Dân là gốc - nước là nhà");
  expect(await labels("Phương châm “doc lap")).toEqual(["Độc lập - Tự do - Hạnh phúc"]);
  expect(await labels("Phương châm “dân” và ")).toEqual([]);
});
