// Mistakes of our own making, for a checkout without the real text.

/** Sentences with one mistake each: where it stands, what is written and what is meant. */
export const samples = [
  ["Kỳ họp thứ tám của Quốc hội đã thông qua nghị quyêt này.", "quyêt", "quyết"],
  ["Sở Nội vụ hướng dẫn các đơn vị thưc hiện kế hoạch.", "thưc", "thực"],
  ["Người dân nộp hồ sơ tại bộ phận một cửa cuả xã.", "cuả", "của"],
  ["Tỉnh tập trung phát triển nông nghiêp công nghệ cao.", "nghiêp", "nghiệp"],
  ["Các nghành phối hợp chặt chẽ với địa phương.", "nghành", "ngành"],
  ["Ban Thường vụ yêu cầu rà sóat các dự án chậm tiến độ.", "sóat", "soát"],
  ["Nhiều doanh nghiệp mở rộng sảnn xuất trong quý III.", "sảnn", "sản"],
  ["Đoàn kiểm tra làm việc với lãnh đạo hyện.", "hyện", "huyện"],
  ["Chính phủ trình Quốc hội dự tóan ngân sách năm sau.", "tóan", "toán"],
  ["Đề nghị các cơ quan báo cáo kêt quả trước ngày 15.", "kêt", "kết"],
].map(([text, wrong, right]) => {
  const start = text.indexOf(wrong);
  return { text, source: "samples", errors: [{ start, end: start + wrong.length, wrong, right }] };
});
