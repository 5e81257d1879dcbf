import type { RuleExamples } from "../../../rule/examples.ts";

const opening = "Sáng ngày 05 tháng 3, huyện tổ chức hội nghị tổng kết công tác xây dựng nông thôn mới.";
const report =
  "Trong sáu tháng đầu năm, các phòng, ban của huyện đã tiếp nhận và giải quyết đúng hạn hầu hết hồ sơ của người dân, không để xảy ra khiếu nại kéo dài.";

const course = (name: string, people: string): string =>
  `Lớp ${name} có ${people} học viên của các xã phía đông, học trong 5 ngày tại trung tâm chính trị của huyện.`;
const visit = (place: string): string =>
  `Tại xã ${place}, đoàn đã làm việc với cấp ủy, chính quyền, thăm các gia đình chính sách và tặng quà cho học sinh.`;

export const examples: RuleExamples = {
  valid: [
    {
      text: `${opening}\n\nChiều cùng ngày, đoàn đi thăm các xã vùng cao của huyện.`,
      note: { vi: "Hai đoạn khác nhau.", en: "Two different paragraphs." },
    },
    {
      text: "Kính gửi: Sở Nội vụ\n\nKính gửi: Sở Nội vụ",
      note: { vi: "Dòng ngắn được phép lặp.", en: "Short lines may repeat." },
    },
    {
      text: `${opening}\n\n${opening}`,
      note: { vi: "Ngắn hơn ngưỡng đã đặt.", en: "Shorter than the configured minimum." },
      options: { minimumWords: 40 },
    },
    {
      text: "Chính phủ quy định chi tiết trình tự, thủ tục và hồ sơ nêu tại khoản này.\n\nĐoạn giữa.\n\nChính phủ quy định chi tiết trình tự, thủ tục và hồ sơ nêu tại khoản này.",
      note: {
        vi: "Câu mẫu của văn bản pháp luật được nhắc lại.",
        en: "A formula of legal texts is repeated on purpose.",
      },
    },
    {
      text: "- Lãnh đạo Ủy ban nhân dân các xã, phường, thị trấn;\n- Chủ tịch Hội Nông dân huyện;\n- Lãnh đạo Ủy ban nhân dân các xã, phường, thị trấn;",
      note: { vi: "Mục của hai danh sách.", en: "Items of two lists." },
    },
    {
      text: `${report}\n\n${report.replace("sáu tháng", "chín tháng")}`,
      note: { vi: "Chỉ báo đoạn lặp nguyên văn.", en: "Only exact repeats are asked for." },
      options: { similarity: 1 },
    },
    {
      text: `${course("thứ nhất", "32")}\n\n${course("thứ hai", "27")}`,
      note: { vi: "Hai lớp, mỗi lớp một số liệu.", en: "Two courses, each with its own figure." },
    },
    {
      text: `${course("1", "32")}\n\n${course("2", "32")}`,
      note: { vi: "Số ở đây là tên của lớp.", en: "Here the number is the name of the course." },
    },
    {
      text: `${report} Thực hiện Nghị định 30/2020/NĐ-CP.\n\n${report} Thực hiện Nghị định 15/2020/NĐ-CP.`,
      note: { vi: "Hai đoạn nói về hai văn bản.", en: "The two are about two documents." },
    },
    {
      text: `${course("một", "32")}\n\n${course("một", "27")}\n\n${course("một", "30")}`,
      note: {
        vi: "Ba đoạn chỉ khác số liệu: kết quả theo từng đợt.",
        en: "Three that differ in one figure: a series of results.",
      },
    },
    {
      text: ["Hòa An", "Tân Lập", "Phú Xuân"].map(visit).join("\n\n"),
      note: { vi: "Kết quả theo từng xã.", en: "Results place by place." },
    },
    {
      text: "3.1. Trường hợp thừa so với sổ sách thì lập biên bản, báo cáo người phụ trách và chờ xử lý trong kỳ sau.\n\n3.2. Trường hợp thiếu so với sổ sách thì lập biên bản, báo cáo người phụ trách và chờ xử lý trong kỳ sau.",
      note: { vi: "Các mục đánh số song song.", en: "Numbered clauses run parallel." },
    },
  ],
  invalid: [
    { text: `${opening}\n\n⟦${opening}⟧\n\nĐoạn kết.`, message: "repeated", fixed: `${opening}\n\nĐoạn kết.` },
    {
      text: "Tập trung cải cách hành chính phục vụ người dân và doanh nghiệp\n⟦TẬP TRUNG CẢI CÁCH HÀNH CHÍNH PHỤC VỤ NGƯỜI DÂN VÀ DOANH NGHIỆP⟧\nBài viết bắt đầu từ đây.",
      message: "repeated",
      fixed: "Tập trung cải cách hành chính phục vụ người dân và doanh nghiệp\nBài viết bắt đầu từ đây.",
    },
    {
      text: `${opening}\n\nĐoạn giữa.\n\n⟦Sáng ngày 05 tháng 3,  huyện tổ chức “hội nghị tổng kết” công tác xây dựng nông thôn mới⟧`,
      message: "repeated",
      fixed: `${opening}\n\nĐoạn giữa.`,
    },
    {
      text: "- Hội Nông dân huyện phối hợp tổ chức tập huấn kỹ thuật;\n⟦- Hội Nông dân huyện phối hợp tổ chức tập huấn kỹ thuật;⟧",
      message: "repeated",
      fixed: "- Hội Nông dân huyện phối hợp tổ chức tập huấn kỹ thuật;",
    },
    {
      text: `${course("một", "1.132")}\n\n⟦${course("một", "1.123")}⟧`,
      message: "figure",
      data: { before: "1.132", after: "1.123" },
    },
    {
      text: `${opening} ${report}\n\n⟦${opening.replace("tháng 3", "tháng 4")} ${report}⟧`,
      message: "figure",
      data: { before: "3", after: "4" },
    },
    {
      text: `${report} Đồng chí Lê Văn An được khen.\n\n⟦${report} Đồng chí Lê Văn Tú được khen.⟧`,
      message: "name",
      data: { before: "Lê Văn An", after: "Lê Văn Tú" },
    },
    {
      text: `${report}\n\nĐoạn giữa.\n\n⟦${report.replace("hầu hết", "phần lớn")}⟧`,
      message: "changed",
      data: { before: "hầu hết", after: "phần lớn", percent: 93 },
    },
    {
      text: `${report}\n\n⟦${report.replace("người dân", "người dân và doanh nghiệp")}⟧`,
      message: "added",
      data: { after: "và doanh nghiệp" },
    },
    {
      text: `${report}\n\n⟦${report.replace("của huyện ", "")}⟧`,
      message: "removed",
      data: { before: "của huyện" },
    },
    {
      text: `${report} Kết quả ấy được nhân dân ghi nhận.\n\n⟦${report.replace("của huyện ", "")} Kết quả ấy được nhân dân rất ghi nhận.⟧`,
      message: "similar",
      data: { count: 2 },
    },
  ],
};
