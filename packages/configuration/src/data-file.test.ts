import { describe, expect, it } from "vitest";
import { readDataFile } from "./data-file.ts";
import { formatConfigurationProblem } from "./problem.ts";
import { TextFile } from "./text-file.ts";

async function read(name: string, text: string, kind: "dictionaries" | "registries" | "slogans") {
  const file = new TextFile(name, text);
  const rows = await readDataFile(file, kind);
  const problems = file.problems.map(
    (problem) => `${problem.place.line} ${problem.severity} ${formatConfigurationProblem(problem, "vi")}`,
  );
  return { rows, problems };
}

describe("a word list", () => {
  it("holds one word or phrase a line, without comments, in NFC", async () => {
    const text = "\ufeff# tên riêng\r\nHoà Bình   # tỉnh cũ\r\n\r\nĐăk Lăk\r\nC#\r\n";
    const { rows, problems } = await read("tu.txt", text.normalize("NFD"), "dictionaries");
    expect(rows.words).toEqual(["Hoà Bình", "Đăk Lăk", "C#"]);
    expect(problems).toEqual([]);
  });

  it("warns of a word that is there twice, in whatever Unicode form", async () => {
    const { rows, problems } = await read("tu.txt", `Thủy\nThuỷ\n${"Thủy".normalize("NFD")}\n`, "dictionaries");
    expect(rows.words).toEqual(["Thủy", "Thuỷ"]);
    expect(problems).toEqual(["3 warning Từ “Thủy” đã có trong danh sách."]);
  });
});

describe("a word list of somebody who meant something else", () => {
  it("names the lines that are no words, and keeps the others", async () => {
    const text = `Hòa Bình\n---\n12345\nĐăk Lăk\ttỉnh\n${"dài ".repeat(60)}\nC#\n`;
    const { rows, problems } = await read("tu.txt", text, "dictionaries");
    expect(rows.words).toEqual(["Hòa Bình", "C#"]);
    expect(problems.map((said) => said.slice(0, 40))).toEqual([
      "2 error Dòng “---” không phải một từ hay",
      "3 error Dòng “12345” không phải một từ h",
      "4 error Dòng “Đăk Lăk\ttỉnh” không phải m",
      "5 error Dòng “dài dài dài dài dài dài dà",
    ]);
  });
});

describe("a list of slogans", () => {
  it("names the rows that nothing could match or that contradict themselves, and keeps the others", async () => {
    const text = [
      "canonical,accepted,validFrom,validTo,source",
      '"Đoàn kết, kỷ cương, phát triển","đoàn kết, kỷ cương",2025-01-01,2030-12-31,Nghị quyết đại hội',
      '"Đoàn kết, kỷ cương, phát triển","nhà sạch, vườn đẹp",,,Nghị quyết đại hội',
      "Thi đua,,,,Nghị quyết đại hội",
      '"Nhà sạch, vườn đẹp",,2025-13-40,,Nghị quyết đại hội',
      '"Nhà sạch, vườn đẹp",,2026-01-01,2025-01-01,Nghị quyết đại hội',
      '"Nhà sạch, vườn đẹp",,2026-01-01,2026-12-31,',
      '"Nhà sạch, vườn đẹp, ngõ xanh","sạch nhà, đẹp vườn",2026-01-01,2026-01-01,Nghị quyết đại hội',
    ].join("\n");
    const { rows, problems } = await read("khau-hieu.csv", text, "slogans");
    expect(rows.slogans.map(({ canonical }) => canonical)).toEqual([
      "Đoàn kết, kỷ cương, phát triển",
      "Nhà sạch, vườn đẹp, ngõ xanh",
    ]);
    expect(problems).toEqual([
      "3 error “nhà sạch, vườn đẹp” không phải cách viết khác của “Đoàn kết, kỷ cương, phát triển”. Hãy để nó thành một dòng riêng.",
      "4 error Khẩu hiệu “Thi đua” phải có các vế ngăn nhau bằng dấu phẩy hoặc gạch ngang, từ hai vế trở lên.",
      '5 error Ô “validFrom”: "2025-13-40" không dùng được. Hãy dùng: YYYY-MM-DD.',
      "6 error Ngày hết hiệu lực 2025-01-01 sớm hơn ngày bắt đầu 2026-01-01.",
      "7 error Dòng này thiếu “source”.",
    ]);
  });
});

describe("a registry of documents", () => {
  it("names the line of a code that no citation would ever match, and how it is written", async () => {
    const text = [
      "code,date,replacedBy,validTo,source",
      "126/QĐ-TW,2018-02-28,,,Sổ văn bản",
      "Quy định về nêu gương,,,,Sổ văn bản",
      "12-QĐ/TU,2024-01-05,15/QĐ-TU | 12-QĐ/TU,2023-12-31,Sổ văn bản",
      "07/KH-THPTNK,2024-01-05,,,Sổ văn bản",
    ].join("\n");
    const { rows, problems } = await read("so.csv", text, "registries");
    expect(rows.documents.map(({ code }) => code)).toEqual(["07/KH-THPTNK"]);
    expect(problems).toEqual([
      '2 error Ô “code”: "126/QĐ-TW" không dùng được. Hãy dùng: 126-QĐ/TW.',
      '3 error Ô “code”: "Quy định về nêu gương" không dùng được. Hãy dùng: 126-QĐ/TW, 30/2020/NĐ-CP.',
      '4 error Ô “replacedBy”: "15/QĐ-TU" không dùng được. Hãy dùng: 15-QĐ/TU.',
      '4 error Ô “replacedBy”: "12-QĐ/TU" không dùng được.',
      '4 error Ô “validTo”: "2023-12-31" không dùng được. Hãy dùng: ≥ 2024-01-05.',
    ]);
  });

  const wanted = [
    {
      code: "12-QĐ/TU",
      date: "2024-02-29",
      title: "về việc phân công, phân cấp",
      replacedBy: ["15-QĐ/TU", "16-QĐ/TU"],
      source: "Sổ văn bản đi",
      verified: true,
    },
  ];

  it.each([
    [
      "CSV",
      "so.csv",
      'code,date,title,replacedBy,source,verified\n12-QĐ/TU,2024-02-29,"về việc phân công, phân cấp",15-QĐ/TU | 16-QĐ/TU,Sổ văn bản đi,true\n',
    ],
    [
      "CSV as Excel writes it",
      "so.csv",
      "\ufeffcode;date;title;replacedBy;source;verified\r\n# năm 2024;;;;;\r\n12-QĐ/TU;2024-02-29;về việc phân công, phân cấp;15-QĐ/TU|16-QĐ/TU;Sổ văn bản đi;true\r\n",
    ],
    [
      "JSON",
      "so.json",
      '[{"code":"12-QĐ/TU","date":"2024-02-29","title":"về việc phân công, phân cấp","replacedBy":["15-QĐ/TU","16-QĐ/TU"],"source":"Sổ văn bản đi","verified":true}]',
    ],
    [
      "YAML",
      "so.yaml",
      "- code: 12-QĐ/TU\n  date: 2024-02-29\n  title: về việc phân công, phân cấp\n  replacedBy: [15-QĐ/TU, 16-QĐ/TU]\n  source: Sổ văn bản đi\n  verified: true\n",
    ],
  ])("is read from %s", async (_, name, text) => {
    const { rows, problems } = await read(name, text, "registries");
    expect(problems).toEqual([]);
    expect(rows.documents).toEqual(wanted);
  });

  it.each([
    ["a row without a source", "code,source\n01-QĐ/TU,Sổ\n2-QĐ/TU,\n", "3 error Dòng này thiếu “source”."],
    [
      "a day that the calendar has not",
      "code,date,source\n01-QĐ/TU,2023-02-29,Sổ\n",
      '2 error Ô “date”: "2023-02-29" không dùng được. Hãy dùng: YYYY-MM-DD.',
    ],
    ["an unknown column", "code,datee,source\n01-QĐ/TU,,Sổ\n", "1 error Không có khóa “datee”. Có phải ý bạn là date?"],
    ["a cell too many", "code,source\n01-QĐ/TU,Sổ,x\n", '2 error Ô "x" không dùng được.'],
    [
      "a line after a cell of two lines",
      'code,title,source\n01-QĐ/TU,"về\nhai dòng",Sổ\n2-QĐ/TU,,\n',
      "4 error Dòng này thiếu “source”.",
    ],
    ["the same row twice", "code,source\n01-QĐ/TU,Sổ\n01-QĐ/TU,Sổ\n", "3 warning Dòng này lặp lại “01-QĐ/TU”."],
  ])("names the line of %s and keeps the other rows", async (_, text, problem) => {
    expect((await read("so.csv", text, "registries")).problems).toEqual([problem]);
  });

  it("is refused when it is no list or of no known type", async () => {
    expect((await read("so.json", "{}", "registries")).problems).toEqual([
      "1 error Giá trị {} không dùng được ở đây. Hãy dùng: […].",
    ]);
    expect((await read("so.json", "[1]", "registries")).problems).toEqual([
      "1 error Giá trị 1 không dùng được ở đây. Hãy dùng: {…}.",
    ]);
    expect((await read("so.docx", "", "registries")).problems[0]).toContain("Không biết đọc tệp");
  });
});

describe("a list of slogans", () => {
  it("takes accepted wordings and days, and is unverified unless it says otherwise", async () => {
    const text =
      '- canonical: Kỷ cương, tận tụy\n  accepted: ["Tận tụy, kỷ cương"]\n  source: Kế hoạch 5\n  validFrom: 2025-01-01\n';
    const { rows, problems } = await read("khau-hieu.yml", text, "slogans");
    expect(problems).toEqual([]);
    expect(rows.slogans).toEqual([
      {
        canonical: "Kỷ cương, tận tụy",
        accepted: ["Tận tụy, kỷ cương"],
        source: "Kế hoạch 5",
        validFrom: "2025-01-01",
        verified: false,
      },
    ]);
  });
});
