import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, temporaryFolder } from "./soatvan.ts";

describe("soatvan code", () => {
  it("explains a code in words, with the documents known under it", () => {
    const { status, stdout } = soatvan(["code", "126-QĐ/TW"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Tên loại          quyết định hoặc quy định\n");
    expect(stdout).toContain("ngày 28/02/2018 (khóa XII); Bộ Chính trị");
    expect(stdout).toContain("được thay thế bằng 58-QĐ/TW (chưa kiểm chứng)");
  });

  it("says how a code is written, and exits with 1", () => {
    const { status, stdout } = soatvan(["code", "46/NQ-TW", "--locale", "en"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^“46\/NQ-TW” is not well written; it must be “46-NQ\/TW”\.\nCode +46-NQ\/TW\n/u);
  });

  it("explains the codes it knows and exits with 2 when something else is among them", () => {
    const { status, stdout, stderr } = soatvan(["code", "15/BNV-VP", "đoàn kết", "--json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("“đoàn kết” không phải số, ký hiệu văn bản");
    expect(JSON.parse(stdout)).toMatchObject([{ written: "15/BNV-VP", system: "state", issuer: "BNV", unit: "VP" }]);
  });

  it("knows the registry of the team whose configuration holds in the folder", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "soatvan.config.json"), '{ "registries": "so.csv" }');
    writeFileSync(join(folder, "so.csv"), "code,date,title,source\n12-QĐ/TU,2024-02-29,về việc thử,Sổ văn bản\n");
    const title = "về việc thử";
    expect(soatvan(["code", "12-QĐ/TU"], { cwd: folder }).stdout).toContain(title);
    expect(soatvan(["code", "12-QĐ/TU", "--no-config"], { cwd: folder }).stdout).not.toContain(title);
    const config = join(folder, "soatvan.config.json");
    expect(soatvan(["code", "12-QĐ/TU", "--config", config]).stdout).toContain(title);
    expect(soatvan(["code", "--extract", "a.txt", "--config", config]).status).toBe(2);
    writeFileSync(config, "{");
    const broken = soatvan(["code", "12-QĐ/TU"], { cwd: folder });
    expect(broken).toMatchObject({ status: 2, stdout: "" });
    expect(broken.stderr).toContain("soatvan.config.json:1:2  Tệp viết chưa đúng cú pháp: thiếu dấu “}”.");
  });

  it("wants something to do", () => {
    expect(soatvan(["code"]).status).toBe(2);
    expect(soatvan(["code", "--help"]).stdout).toContain("soatvan code --extract");
  });
});

describe("soatvan code --extract", () => {
  const folder = temporaryFolder;

  it("lists every code with its place in the file, as CSV or JSON, in any Unicode form", () => {
    const path = join(folder(), "bai.md");
    const text = "# Tiêu đề\n\nTheo **Nghị định** số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 và 46/NQ-TW.\n";
    writeFileSync(path, text.normalize("NFD"));
    const csv = soatvan(["code", "--extract", path]);
    expect(csv.status).toBe(0);
    const [header, first, second, ...more] = csv.stdout.split("\n");
    expect(header).toBe("file,line,column,written,code,system,number,type,issuer,unit,year,date");
    expect(first).toMatch(/,3,\d+,30\/2020\/NĐ-CP,30\/2020\/NĐ-CP,state,30,NĐ,CP,,2020,2020-03-05$/u);
    expect(second).toMatch(/,3,\d+,46\/NQ-TW,46-NQ\/TW,party,46,NQ,TW,,,$/u);
    expect(more).toEqual([""]);
    const rows = JSON.parse(soatvan(["code", "--extract", "--json", path]).stdout) as { line: number; code: string }[];
    expect(rows.map(({ line, code }) => `${line} ${code}`)).toEqual(["3 30/2020/NĐ-CP", "3 46-NQ/TW"]);
  });

  it("reads standard input, and goes on when a file is missing", () => {
    const { status, stdout, stderr } = soatvan(["code", "--extract", "--json", "khong-co.txt", "-"], {
      input: "Kế hoạch số 160-KH/TU.\n",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("khong-co.txt");
    expect(JSON.parse(stdout)).toMatchObject([{ line: 1, code: "160-KH/TU" }]);
  });
});
