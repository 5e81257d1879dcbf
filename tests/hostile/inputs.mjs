// Texts that somebody writes to make a checker slow: each grows with the size asked for, in UTF-16 code units.

const repeat = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** A paragraph of `index` that differs from the others in one syllable. */
function nearlyTheSame(size) {
  const syllables = ["ba", "hai", "sáu", "bảy", "tám", "chín", "mười", "trăm", "nghìn", "triệu"];
  const lines = [];
  for (let index = 0, length = 0; length < size; index++) {
    const word = [...String(index)].map((digit) => syllables[Number(digit)]).join(" ");
    const line = `Ủy ban nhân dân xã tổ chức hội nghị tổng kết công tác năm với sự tham dự của ${word} đại biểu đến từ các thôn, xóm trên địa bàn.`;
    lines.push(line);
    length += line.length + 2;
  }
  return lines.join("\n\n");
}

/** Name of the input to what makes it. */
export const plainInputs = {
  "one letter": repeat("a"),
  "one accented letter, composed": repeat("ế"),
  "one accented letter, decomposed": repeat("e\u0302\u0301"),
  "combining marks": repeat("\u0301"),
  spaces: repeat(" "),
  "no-break spaces": repeat("\u00a0"),
  "zero-width spaces": repeat("\u200b"),
  "opening quotes": repeat("“"),
  "straight quotes": repeat('"'),
  "quotes around nothing": repeat("“”"),
  "opening brackets": repeat("("),
  "slash, hyphen, Đ": repeat("/-Đ"),
  "digits and slashes": repeat("1/2"),
  "what looks like codes": repeat("12/2020/NĐ-CP/"),
  "codes with spaces": repeat("46 / NQ - TW "),
  digits: repeat("7"),
  periods: repeat("."),
  "commas and letters": repeat("a,"),
  "e-mail signs": repeat("a@"),
  "dots and letters": repeat("a.b"),
  "surrogate halves": repeat("\ud83d"),
  emoji: repeat("😀"),
  "one word again and again": repeat("đoàn kết "),
  "one line": repeat("Căn cứ Nghị định số 30/2020/NĐ-CP, Ủy ban nhân dân tỉnh chỉ đạo; "),
  "empty lines": repeat("\n"),
  "lines of one letter": repeat("a\n"),
  "items of a list": repeat("1. Nội dung\n"),
  "one paragraph again and again": repeat(
    "Ủy ban nhân dân tỉnh chỉ đạo các cơ quan, đơn vị tăng cường công tác quản lý đất đai.\n\n",
  ),
  "paragraphs that differ in one syllable": nearlyTheSame,
  "slogans that are nearly the same": repeat(
    "Theo phương châm “kỷ cương, trách nhiệm, tận tụy, sáng tạo”.\nTheo phương châm “trách nhiệm, kỷ cương, tận tụy”.\n",
  ),
  "words glued together": repeat("theomẫutổchứckểtừ"),
};
