import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Chủ đề hội nghị là “Chung sức, đồng lòng” (lần thứ hai).\n\na) Nội dung thứ nhất;\n\nb) Nội dung thứ hai.",
      note: { vi: "Ngoặc của dấu thứ tự a), b) không cần dấu mở.", en: "The bracket of a list mark needs no partner." },
    },
    {
      text: "Sửa đổi khoản 2 như sau:\n\n“2. Cơ quan chủ trì có trách nhiệm:\n\na) Lập kế hoạch;\n\nb) Báo cáo kết quả.”.",
      note: { vi: "Lời trích kéo dài nhiều đoạn.", en: "A quotation of several paragraphs." },
    },
    {
      text: "Bà nói: “Chúng tôi đã họp ba lần.\n\n“Lần nào cũng có biên bản.\n\n“Biên bản gửi cho các xã.”",
      note: {
        vi: "Lối báo chí: mỗi đoạn mở lại, đoạn cuối mới đóng.",
        en: "The press opens every paragraph anew and closes the last.",
      },
    },
    {
      text: "Bà kể:\n\n“Năm đầu cả xã chỉ có một lớp học.\n\nNay thôn nào cũng có trường mầm non” - bà nói, tay chỉ về phía đồi.",
      note: { vi: "Lời trích hai đoạn, sau đó là người nói.", en: "A quotation of two paragraphs, then who said it." },
    },
    {
      text: 'Ống phi 60 dài 21" và màn hình 32" đều đạt yêu cầu (mục 3.2a).',
      note: { vi: "Dấu inch không phải ngoặc kép.", en: "The inch sign is no quotation mark." },
    },
    {
      text: 'Ông cho biết: “Phong trào "ngày không rác" được nhân rộng”.',
      note: { vi: "Ngoặc thẳng nằm trong ngoặc cong.", en: "Straight marks within curly ones." },
    },
    {
      text: "Gồm:b) Đàm phán, ký kết;*c) Giám sát; c3 ) Yêu cầu bảo lãnh.",
      note: { vi: "Dấu thứ tự sau ký tự lạ.", en: "List marks after stray characters." },
    },
    {
      text: "Điểm TG1 có tọa độ 15°28’40” vĩ Bắc.\n\nĐiều 6. Chế độ báo cáo (không áp dụng đối với...",
      note: { vi: "Giây của góc; tiêu đề bị cắt ngắn.", en: "Seconds of an angle; a title cut short." },
    },
    {
      text: 'Ông nói: "Tôi đọc "Số đỏ" nhiều lần".',
      note: { vi: "Ngoặc thẳng lồng nhau.", en: "Straight marks within straight ones." },
    },
  ],
  invalid: [
    {
      text: "Thi đua thực hiện phương châm ⟦“⟧Kỷ cương, trách nhiệm, tận tụy. Các xã đã ký giao ước.",
      message: "unclosed",
      data: { mark: "“", place: "nhiệm, tận tụy" },
    },
    {
      text: "Phương châm “Gần dân, sát việc” được quán triệt.\n\nTheo phương châm ⟦“⟧Gần dân, sát việc mỗi cán bộ nêu gương.",
      message: "unclosed",
      data: { mark: "“", place: "dân, sát việc" },
    },
    {
      text: "Huyện phát động phong trào: Nói đi đôi với làm⟦”⟧ trong toàn thể cán bộ.",
      message: "unopened",
      data: { mark: "”", place: "Nói đi đôi" },
    },
    {
      text: "Tỷ lệ đạt khá cao ⟦(⟧bình quân 94,19%/năm, vượt chỉ tiêu đề ra. Các xã đều đạt.",
      message: "unclosed",
      data: { mark: "(", place: "bình quân 94,19%/năm" },
    },
    {
      text: 'Phát động phong trào “Xanh, sạch, đẹp⟦"⟧ ở các thôn.',
      message: "mismatched",
      data: { mark: '"', wanted: "”" },
      fixed: "Phát động phong trào “Xanh, sạch, đẹp” ở các thôn.",
    },
    {
      text: "Phát động phong trào ⟦”⟧Xanh, sạch, đẹp” ở các thôn.",
      message: "mismatched",
      data: { mark: "”", wanted: "“" },
      fixed: "Phát động phong trào “Xanh, sạch, đẹp” ở các thôn.",
    },
  ],
};
