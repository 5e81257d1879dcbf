import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Cần thực hiện 03 nhiệm vụ sau:\n\nThứ nhất, rà soát kế hoạch.\n\nThứ hai, phân công cán bộ.\n\nThứ ba, kiểm tra kết quả.",
      note: { vi: "Đủ ba mục như đã nêu.", en: "Three items, as announced." },
    },
    {
      text: "Điều 5. Trách nhiệm\n\n1. Cơ quan chủ trì:\n\na) Lập kế hoạch;\n\nb) Báo cáo.\n\n2. Cơ quan phối hợp.\n\nĐiều 6. Hiệu lực\n\n1. Từ ngày ký.\n\n2. Thay văn bản cũ.",
      note: { vi: "Khoản đánh lại từ 1 trong mỗi điều.", en: "Clauses start again in every article." },
    },
    {
      text: "1. Sửa đổi Điều 7 như sau:\n\n“Điều 7. Hồ sơ\n\n4. Hồ sơ gồm đơn và bản sao.\n\n5. Nộp tại bộ phận một cửa.”.\n\n2. Bãi bỏ Điều 9.",
      note: { vi: "Khoản của văn bản khác đặt trong ngoặc kép.", en: "Quoted clauses of another document." },
    },
    {
      text: "Thứ hai, ngày 05/3/2026, đoàn làm việc tại huyện.\n\nThứ tư, ngày 07/3/2026, đoàn làm việc tại xã.",
      note: { vi: "Thứ trong tuần.", en: "Days of the week." },
    },
    {
      text: "Người dự tuyển phải đạt ít nhất 02 tiêu chí sau:\n\na) Có bằng đại học;\n\nb) Có chứng chỉ;\n\nc) Có thâm niên.",
      note: { vi: "“Ít nhất 02” không phải là số mục.", en: "“At least 02” does not count the items." },
    },
    {
      text: "a) Thu;\n\nb) Chi;\n\nc) Vay;\n\nd) Trả;\n\ne) Dự phòng;\n\ng) Khoản khác.",
      note: {
        vi: "Văn bản không dùng đ) thì không biết có thiếu hay không.",
        en: "Where đ) is never used, nobody can tell whether it is missing.",
      },
    },
    {
      text: "Áp dụng công thức (1) và (3) ở trên. Mức tăng 1.500 người.\n\n2.500 người đã đăng ký.",
      note: { vi: "Dẫn chiếu và số đếm.", en: "References and counts." },
    },
    {
      text: "1. Năng lượng.\n\n2. Nhiên liệu.\n\n2a. Nhiên liệu sinh học.\n\n3a. Hiệu suất cao.\n\n4. Nhãn năng lượng.",
      note: {
        vi: "Khoản chèn thêm hoặc thay cho khoản cũ.",
        en: "Clauses that an amendment added or put in another's place.",
      },
    },
    {
      text: "1. Điều kiện:\n\na)Có đơn đề nghị;\n\nb)[9] (được bãi bỏ);\n\nc) Có bản sao.\n\n2.Hồ sơ nộp một bộ.\n\n3. Thời hạn ba ngày.",
      note: {
        vi: "Mục dính liền số thứ tự hoặc có dấu chú thích.",
        en: "Items glued to their marks or with the mark of a footnote.",
      },
    },
  ],
  invalid: [
    {
      text: "Thứ nhất, rà soát kế hoạch.\n\nThứ hai, phân công cán bộ.\n\nThứ ba, kiểm tra kết quả.\n\n⟦Thứ năm⟧, báo cáo cấp trên.",
      message: "missing",
      data: { label: "Thứ năm", before: "Thứ ba", missing: "Thứ tư" },
    },
    {
      text: "1. Mục tiêu.\n\n2. Nhiệm vụ.\n\n⟦4.⟧ Tổ chức thực hiện.",
      message: "missing",
      data: { missing: "3." },
    },
    {
      text: "a) Thu;\n\nb) Chi;\n\nc) Vay;\n\nd) Trả;\n\n⟦e)⟧ Dự phòng;\n\ng) Khoản khác.\n\nĐiều 2. Chi tiết\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm.",
      message: "missing",
      data: { missing: "đ)" },
    },
    {
      text: "I. Tình hình\n\nII. Kết quả\n\n⟦II.⟧ Phương hướng",
      message: "repeated",
      data: { label: "II." },
    },
    {
      text: "Một là, rà soát.\n\nHai là, phân công.\n\nBa là, kiểm tra.\n\n⟦Hai là⟧, báo cáo.",
      message: "disordered",
      data: { label: "Hai là", before: "Ba là" },
    },
    {
      text: "Cần tập trung vào ⟦07 nhiệm vụ⟧ trọng tâm sau:\n\n1. Rà soát.\n\n2. Phân công.\n\n3. Kiểm tra.",
      message: "count",
      data: { announced: "07 nhiệm vụ", size: 3 },
    },
    {
      text: "Nghị quyết nêu ⟦bốn nguyên tắc⟧ sau: (1) công khai; (2) dân chủ; và (3) đúng luật.",
      message: "count",
      data: { announced: "bốn nguyên tắc", size: 3 },
    },
    {
      text: "Hồ sơ gồm: (1) đơn đề nghị; (2) bản sao; ⟦(4)⟧ giấy ủy quyền.",
      message: "missing",
      data: { missing: "(3)" },
    },
    {
      text: "Thứ nhất, rà soát.\n\nThứ hai, phân công.\n\n⟦Thứ tư⟧, kiểm tra.\n\nThứ tư, báo cáo.\n\nThứ năm, rút kinh nghiệm.",
      message: "missing",
      data: { label: "Thứ tư", missing: "Thứ ba" },
    },
  ],
};
