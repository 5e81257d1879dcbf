import { explainDocumentCode } from "@soatvan/core";
import { describe, expect, it } from "vitest";

/** What is said of a code, by label. */
function say(code: string, locale: "vi" | "en" = "vi"): Readonly<Record<string, string>> {
  const lines = explainDocumentCode(code, locale)?.lines ?? [];
  return Object.fromEntries(lines.map(({ label, text }) => [label, text]));
}

describe("the explanation of a document code", () => {
  it.each([
    ["30/2020/NĐ-CP", { "Tên loại": "nghị định", "Cơ quan ban hành": "Chính phủ", Năm: "2020" }],
    ["36-HD/VPTW", { "Tên loại": "hướng dẫn", "Cơ quan ban hành": "Văn phòng Trung ương Đảng" }],
    ["12-QĐ/BTCHU", { "Tên loại": "quyết định hoặc quy định", "Cơ quan ban hành": "ban tổ chức huyện ủy" }],
    ["15/BNV-VP", { "Tên loại": "công văn", "Cơ quan ban hành": "Bộ Nội vụ", "Đơn vị, lĩnh vực": "VP" }],
    ["91/2015/QH13", { "Tên loại": "luật hoặc bộ luật hoặc nghị quyết", "Khóa Quốc hội": "13" }],
    ["54/2018/TT-BLĐTBXH", { "Cơ quan ban hành": "Bộ Lao động - Thương binh và Xã hội" }],
  ])("spells out %s", (code, expected) => {
    expect(say(code)).toMatchObject(expected);
  });

  it("names the bodies of earlier times, and no body of the Party in a code of the state", () => {
    expect(say("15-NQ/TVQH")["Cơ quan ban hành"]).toBe("Ủy ban Thường vụ Quốc hội");
    expect(say("56-LCT/HĐNN8")["Cơ quan ban hành"]).toBe("Hội đồng Nhà nước");
    expect(say("06/CĐ-TW")["Cơ quan ban hành"]).toBe("TW (chưa rõ)");
  });

  it("tells where the type and the body are laid down", () => {
    expect(say("36-HD/VPTW")["Căn cứ"]).toBe("05-HD/VPTW, mục 3.1.2a; 05-HD/VPTW, mục 3.1.2b");
    expect(say("12-QĐ/BTCHU")["Căn cứ"]).toContain("05-HD/VPTW, mục 3.1.2b");
    expect(say("207/QĐ-MTTW-BTT", "en").Authority).toContain("30/2020/NĐ-CP, Phụ lục III");
  });

  it.each(["74/CP", "36-CP", "94-HĐBT", "25/HĐBT"])("takes the old number %s for no official letter", (code) => {
    expect(say(code)["Tên loại"]).toBe("không ghi trong ký hiệu; nghị định, quyết định… trước năm 1997 viết như vậy");
    expect(say(code, "en").Type).toMatch(/^not in the code/u);
  });

  it("takes CT before a unit nobody knows for a tax department's letter first", () => {
    expect(say("7690/CT-TTHT")["Tên loại"]).toBe("công văn của cục thuế, hoặc chỉ thị");
    expect(say("20/CT-TTg")["Tên loại"]).toBe("chỉ thị");
    expect(say("20/CT-BYT-BTC")["Tên loại"]).toBe("chỉ thị");
    expect(say("20/CT")["Tên loại"]).toBe("chỉ thị");
    expect(say("05-CT/TW")["Tên loại"]).toBe("chỉ thị");
  });

  it("takes SL of the first years for sắc lệnh, that of today for bản sao lục", () => {
    expect(say("102-SL/L")["Tên loại"]).toBe("sắc lệnh");
    expect(say("12/SL-BNV")["Tên loại"]).toBe("bản sao lục");
    expect(say("12/SL")["Tên loại"]).toBe("bản sao lục");
  });

  it.each([
    ["02-TTr/ĐLS", "viết theo cách của Đảng"],
    ["38/QĐ-KTTHSD", "viết theo cách của cơ quan nhà nước"],
    ["126/2018/QĐ-TW", "viết theo cách của cơ quan nhà nước"],
    ["02-TTr/TU", "văn bản của Đảng"],
    ["347/QĐ", "văn bản của cơ quan nhà nước"],
    ["06/CĐ-TW", "viết theo cách của cơ quan nhà nước"],
    ["15-NQ/TVQH", "văn bản của cơ quan nhà nước"],
    ["56-LCT/HĐNN8", "văn bản của cơ quan nhà nước"],
    ["43/2002/PL-UBTVQH10", "văn bản của Quốc hội, Ủy ban Thường vụ Quốc hội"],
  ])("says of %s only what is certain of its system: %s", (code, system) => {
    expect(say(code)["Hệ thống"]).toBe(system);
  });

  it.each([
    ["324/CV/HHLTVN", "324/CV-HHLTVN", "/", 6],
    [" 3518/2025/QD-CTUBND ", "3518/2025/QĐ-CTUBND", "QD", 11],
  ])(
    "knows a fault in %s though nobody knows the body, with its place in the text",
    (text, canonical, written, start) => {
      const explained = explainDocumentCode(text, "vi");
      expect(explained?.code.canonical).toBe(canonical);
      expect(explained?.problems).toMatchObject([{ start, end: start + written.length }]);
      expect(text.slice(start, start + written.length)).toBe(written);
    },
  );

  it.each(["", " ", "hello", "12/5", "số", "12/05/2020", "30/4-1/5"])("has nothing to say of “%s”", (text) => {
    expect(explainDocumentCode(text, "vi")).toBeUndefined();
  });
});

describe("the term of the National Assembly", () => {
  it("that is left out is the one of the year, where the year has only one", () => {
    expect(explainDocumentCode("954/2020/UBTVQH", "vi")).toMatchObject({
      code: { canonical: "954/2020/UBTVQH14", term: 14 },
      problems: [{ kind: "missing-term", start: 15, end: 15, repair: "14" }],
    });
    expect(explainDocumentCode("45/2019/QH", "vi")?.code.canonical).toBe("45/2019/QH14");
    expect(explainDocumentCode("45/2021/QH", "vi")).toBeUndefined();
  });
});
