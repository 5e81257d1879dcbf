import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Kế hoạch của ngoài, hoàn toàn gìn giữ quý khuỷu thuở kết quả.",
      note: { vi: "Dấu đặt đúng.", en: "Tones in their places." },
    },
    {
      text: "Hòa bình, khỏe mạnh, ủy quyền; hoà bình, khoẻ mạnh, uỷ quyền.",
      note: { vi: "Cả hai kiểu đặt dấu đều đúng.", en: "Both styles are right." },
    },
    {
      text: "Quán café ở São Paulo của ông José.",
      note: { vi: "Từ và tên nước ngoài.", en: "Foreign words and names." },
    },
    {
      text: "Gửi về cuả@vidu.vn hoặc https://vidu.vn/cuả.",
      note: { vi: "Địa chỉ thư và trang web.", en: "E-mail and web addresses." },
    },
  ],
  invalid: [
    {
      text: "Quyền lợi ⟦cuả⟧ người dân.",
      message: "misplaced",
      data: { word: "cuả", expected: "của" },
      fixed: "Quyền lợi của người dân.",
    },
    { text: "Kết ⟦qủa⟧ kiểm tra.", message: "misplaced", fixed: "Kết quả kiểm tra." },
    { text: "Hoạt động ⟦giưã⟧ hai kỳ họp.", message: "misplaced", fixed: "Hoạt động giữa hai kỳ họp." },
    { text: "Đơn ⟦gía⟧ đất.", message: "misplaced", fixed: "Đơn giá đất." },
    { text: "⟦Hòan⟧ thành nhiệm vụ.", message: "misplaced", fixed: "Hoàn thành nhiệm vụ." },
    { text: "KẾT ⟦QỦA⟧ KIỂM TRA", message: "misplaced", fixed: "KẾT QUẢ KIỂM TRA" },
    { text: "Ông Trần ⟦Qúy⟧ Dương phát biểu.", message: "misplaced", data: { expected: "Quý" } },
  ],
};
