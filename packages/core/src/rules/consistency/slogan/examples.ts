import type { RuleExamples } from "../../../rule/examples.ts";

/** Slogans as a team lists them. */
const team = {
  slogans: [
    {
      canonical: "Gần dân - Sát việc - Nói thật - Làm nhanh",
      accepted: ["Gần dân, sát việc"],
      source: "Kế hoạch số 12-KH/HU",
      verified: true,
      validFrom: "2026-01-01",
    },
    {
      canonical: "Đổi mới, kỷ luật, về đích",
      accepted: [],
      source: "Kế hoạch số 03-KH/HU",
      verified: true,
      validTo: "2025-12-31",
    },
  ],
};

const full = "“Kỷ cương, trách nhiệm, tận tụy, sáng tạo”";
const twice = `Phương châm ${full} được quán triệt.\n\nTheo tinh thần ${full}.`;

export const examples: RuleExamples = {
  valid: [
    {
      text: `${twice}\n\nMỗi người phải nêu cao kỷ cương, trách nhiệm, tận tụy, sáng tạo.`,
      note: {
        vi: "Lời văn thường, không được giới thiệu là phương châm.",
        en: "Plain words: nothing calls them a slogan.",
      },
    },
    {
      text: `Phương châm kỷ cương, trách nhiệm, tận tụy, sáng tạo\n\n${twice}`,
      note: { vi: "Tiêu đề không cần ngoặc kép.", en: "A heading needs no quotation marks." },
    },
    {
      text: `${twice}\n\nTheo phương châm kỷ cương, trách nhiệm, tận tụy, sáng tạo, hiệu quả.`,
      note: { vi: "Còn thêm một vế: một phương châm khác.", en: "One item more: another slogan." },
    },
    {
      text: `${twice}\n\nTheo phương châm kỷ cương, trách nhiệm, tận tụy, sáng tạo vượt khó.`,
      note: { vi: "Vế cuối khác.", en: "The last item is another one." },
    },
    {
      text: `Phương châm ${full} được quán triệt.\n\nTiếp tục thực hiện ${full}.`,
      note: { vi: "Viết như nhau.", en: "Written alike." },
    },
    {
      text: "Nêu cao “cần, kiệm, liêm, chính”.\n\nGiữ vững “độc lập, tự do, hạnh phúc”.",
      note: { vi: "Hai khẩu hiệu khác nhau.", en: "Two different slogans." },
    },
    {
      text: `Phương châm ${full}.\n\nThực hiện “KỶ CƯƠNG, TRÁCH NHIỆM, TẬN TỤY VÀ SÁNG TẠO”.`,
      note: { vi: "Chữ hoa và từ “và” không làm khác khẩu hiệu.", en: "Capitals and “và” make no other slogan." },
    },
    {
      text: "Thực hiện “dân biết, dân bàn, dân làm, dân kiểm tra”; nay là “dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.",
      note: { vi: "Hai cách viết đều đúng.", en: "Both wordings are right." },
    },
    {
      text: "Ngành nêu “Kỷ cương, liêm chính, tận tâm, hiệu quả”.",
      note: {
        vi: "Khẩu hiệu riêng của một ngành, chỉ giống vài vế.",
        en: "A body's own slogan that shares a few items with a known one.",
      },
    },
    {
      text: "Bà kể: “Sáng ra đồng, trưa tôi về, chiều lên lớp, tối ôn bài”. Có người chép: “Sáng ra đồng, trưa tôi về, chiều lên lớp”.",
      note: {
        vi: "Lời một người kể về mình, không phải khẩu hiệu.",
        en: "What somebody says of herself is no slogan.",
      },
    },
    {
      text: "Phương châm “Gần dân, sát việc”, đầy đủ là “Gần dân - Sát việc - Nói thật - Làm nhanh”.",
      note: { vi: "Cách viết ngắn mà đơn vị chấp nhận.", en: "A shorter form that the team accepts." },
      knowledge: team,
    },
  ],
  invalid: [
    {
      text: `Phương châm ${full} được quán triệt.\n\nCả đơn vị theo phương châm hành động là ⟦kỷ cương, trách nhiệm, tận tụy và sáng tạo⟧.`,
      message: "unquotedHere",
      data: { text: "kỷ cương, trách nhiệm, tận tụy và sáng tạo" },
    },
    {
      text: `Phương châm ${full} được quán triệt.\n\nKhẩu hiệu của năm nay là: ⟦Kỷ cương, trách nhiệm, tận tụy, sáng tạo⟧.`,
      message: "unquotedHere",
    },
    {
      text: "Thi đua theo chủ đề “Xanh - Sạch - Đẹp”.\n\nPhong trào thi đua theo chủ đề: ⟦Xanh - Sạch - Đẹp⟧ của huyện đã lan rộng.",
      message: "unquotedHere",
    },
    {
      text: `${twice}\n\nTiếp tục thực hiện “⟦Trách nhiệm, tận tụy, sáng tạo⟧”.`,
      message: "missing",
      data: { text: "Trách nhiệm, tận tụy, sáng tạo", items: "Kỷ cương" },
    },
    {
      text: `${twice}\n\nThực hiện “⟦Kỷ cương, trách nhiệm, đoàn kết, tận tụy, sáng tạo⟧”.`,
      message: "added",
      data: { text: "Kỷ cương, trách nhiệm, đoàn kết, tận tụy, sáng tạo", items: "đoàn kết" },
    },
    {
      text: `${twice}\n\nThực hiện “⟦Trách nhiệm, kỷ cương, tận tụy, sáng tạo⟧”.`,
      message: "moved",
      data: { text: "Trách nhiệm, kỷ cương, tận tụy, sáng tạo", items: "Trách nhiệm, kỷ cương" },
    },
    {
      text: `${twice}\n\nThực hiện “⟦Kỷ cương, trách nhiệm, tận tụy, hiệu quả⟧”.`,
      message: "changed",
      data: { text: "Kỷ cương, trách nhiệm, tận tụy, hiệu quả", missing: "sáng tạo", added: "hiệu quả" },
    },
    {
      text: `${twice}\n\nThực hiện “⟦Kỷ cương, trách nhiệm, tận tuy, sáng tạo⟧”.`,
      message: "reworded",
      data: { written: "tận tuy", usual: "tận tụy" },
    },
    {
      text: `${twice}\n\nThực hiện “⟦Kỷ cương - Trách nhiệm - Tận tụy - Sáng tạo⟧”.`,
      message: "separator",
      data: { mark: "-", usual: "," },
    },
    {
      text: "Thực hiện phương châm “⟦dân biết, dân bàn, dân làm, dân kiểm tra, dân thụ hưởng⟧”.",
      message: "missing",
      data: { items: "dân giám sát" },
    },
    {
      text: "Thực hiện “⟦cần, kiệm, liêm, chinh, chí công vô tư⟧”.",
      message: "reworded",
      data: { written: "chinh", usual: "chính" },
    },
    {
      text: "Thi đua theo phương châm “⟦Gần dân - Sát việc - Làm nhanh⟧”.",
      message: "missing",
      data: { items: "Nói thật", model: "Gần dân - Sát việc - Nói thật - Làm nhanh" },
      knowledge: team,
    },
    {
      text: "Thi đua theo phương châm “⟦Gần dân, sát việc, nói thật, làm nhanh⟧”.",
      message: "separator",
      data: { mark: ",", usual: "-" },
      knowledge: team,
    },
    {
      text: "Phong trào “⟦Đổi mới, kỷ luật, về đích⟧” được phát động.",
      message: "expired",
      data: { date: "31/12/2025" },
      knowledge: team,
    },
    {
      text: "Mỗi cán bộ thực hiện ⟦gần dân, sát việc, nói thật và làm nhanh⟧, được dân tin.",
      message: "unquoted",
      knowledge: team,
    },
  ],
};
