import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Năm\u00a02025, thu\t\tchi",
      note: { vi: "Dấu cách không ngắt và bước nhảy cột.", en: "A no-break space and tab stops." },
    },
    {
      text: "Kết quả đạt 94,19%/năm, thu 1.234.567,5 đồng lúc 07:03.",
      note: { vi: "Dấu trong số và giờ.", en: "Marks inside numbers and times." },
    },
    { text: "Xem https://example.vn/a,b và thư a@b.vn.", note: { vi: "Địa chỉ mạng.", en: "Addresses." } },
    {
      text: "TP.HCM, PGS.TS.Nguyễn Văn A, K.Marx, gạo, ngô, v.v. đều có.",
      note: { vi: "Chữ viết tắt.", en: "Abbreviations." },
    },
    { text: "Lưu: VT, TH./.", note: { vi: "Dấu kết thúc văn bản.", en: "The mark that ends a document." } },
    {
      text: "Căn cứ Nghị định số 30/2020/NĐ-CP; Điều 5, khoản 2.",
      note: { vi: "Số và ký hiệu.", en: "Document codes." },
    },
    {
      text: "                    Trưởng ban",
      note: { vi: "Thụt đầu dòng để căn chỉnh.", en: "An indent that sets the line." },
    },
    {
      text: "Mã nguồn viết bằng Node.js và ASP.NET.",
      note: { vi: "Tên riêng có dấu chấm.", en: "Names with a full stop." },
    },
    { text: "Hỏi: “Ai?”, đáp: “Tôi!”", note: { vi: "Dấu nối tiếp nhau.", en: "Marks that follow each other." } },
    { text: "Số:       /QĐ-UBND", note: { vi: "Chỗ trống để ghi số.", en: "Room left for a number." } },
    { text: "Đồng ý (  ) Không đồng ý ( _ )", note: { vi: "Ô để đánh dấu.", en: "Boxes to tick." } },
    {
      text: "Phong trào ”Nụ cười” được phát động.",
      note: { vi: "Dấu ngoặc đóng đặt nhầm vào chỗ mở.", en: "A closing quote where one should open." },
    },
    { text: 'Anh nói: "Được", rồi đi.', note: { vi: "Ngoặc thẳng khép kín.", en: "Straight quotes in pairs." } },
  ],
  invalid: [
    { text: "Công tác⟦  ⟧cán bộ.", message: "doubled", data: { count: 2, before: "tác" }, fixed: "Công tác cán bộ." },
    { text: "Hoàn thành nhiệm vụ.⟦   ⟧", message: "trailing", data: { before: "vụ." }, fixed: "Hoàn thành nhiệm vụ." },
    { text: "Nhiều khó khăn.⟦\u00a0⟧", message: "trailing", fixed: "Nhiều khó khăn." },
    {
      text: "Đăng lại:⟦\u00a0 \u00a0⟧Báo Xuân.",
      message: "doubled",
      data: { count: 3, before: "lại:" },
      fixed: "Đăng lại: Báo Xuân.",
    },
    { text: "Đoàn kết⟦ ⟧, trung thành.", message: "beforeMark", data: { mark: "," }, fixed: "Đoàn kết, trung thành." },
    { text: "Đoàn kết⟦   ⟧, trung thành.", message: "beforeMark", fixed: "Đoàn kết, trung thành." },
    {
      text: "Đoàn kết⟦ ⟧;trung thành.",
      message: "beforeMark",
      fixed: "Đoàn kết; trung thành.",
    },
    {
      text: "Bộ Chính trị (⟦ ⟧khóa XII) quyết định.",
      message: "afterOpening",
      data: { mark: "(" },
      fixed: "Bộ Chính trị (khóa XII) quyết định.",
    },
    {
      text: "Bộ Chính trị (khóa XII⟦ ⟧) quyết định.",
      message: "beforeClosing",
      data: { mark: ")" },
      fixed: "Bộ Chính trị (khóa XII) quyết định.",
    },
    {
      text: "Tiêu chí “gương mẫu⟦ ⟧” được nêu.",
      message: "beforeClosing",
      data: { mark: "”" },
      fixed: "Tiêu chí “gương mẫu” được nêu.",
    },
    { text: 'Tiêu chí "⟦ ⟧gương mẫu" được nêu.', message: "afterOpening", fixed: 'Tiêu chí "gương mẫu" được nêu.' },
    { text: "Đoàn kết⟦,⟧trung thành.", message: "missing", data: { mark: ",", text: "kết,trung" } },
    { text: "Đã hoàn thành⟦.⟧Tiếp theo là kiểm tra.", message: "missing", data: { mark: ".", text: "thành.Tiếp" } },
    { text: "Gồm các nội dung⟦;⟧thứ nhất là tổ chức.", message: "missing", data: { mark: ";", text: "dung;thứ" } },
  ],
};
