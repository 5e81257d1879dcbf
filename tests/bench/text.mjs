// Text to measure on: official prose of our own wording, put together at random from a fixed seed, with a fault now and
// then, so that a run on any machine measures the same characters.

const openings = ["Căn cứ", "Thực hiện", "Triển khai", "Theo tinh thần", "Quán triệt", "Tiếp tục thực hiện"];
const codes = [
  "Nghị định số 30/2020/NĐ-CP",
  "Quyết định số 985/QĐ-TTg",
  "Nghị quyết số 18-NQ/TW",
  "Luật số 45/2019/QH14",
  "Quy định số 126-QĐ/TW",
  "Kế hoạch số 160-KH/TU",
];
const subjects = [
  "Ủy ban nhân dân tỉnh",
  "Ban Thường vụ Huyện ủy",
  "Sở Nội vụ",
  "các cơ quan, đơn vị",
  "cấp ủy, tổ chức đảng",
  "người đứng đầu",
  "Hội đồng nhân dân xã",
  "đội ngũ cán bộ, công chức",
];
const verbs = [
  "chỉ đạo",
  "hướng dẫn",
  "kiểm tra",
  "đôn đốc",
  "phối hợp",
  "rà soát",
  "tổ chức",
  "bảo đảm",
  "nâng cao",
  "xây dựng",
  "hoàn thiện",
  "theo dõi",
];
const objects = [
  "việc giải quyết thủ tục hành chính",
  "chất lượng công tác cán bộ",
  "kế hoạch sử dụng đất hằng năm",
  "quy chế làm việc của cơ quan",
  "nguồn vốn đầu tư công trung hạn",
  "hệ thống thông tin dùng chung",
  "chế độ báo cáo định kỳ",
  "nhiệm vụ phát triển kinh tế - xã hội",
  "công tác phòng, chống thiên tai",
  "quyền và lợi ích hợp pháp của người dân",
  "dữ liệu về dân cư, đất đai, doanh nghiệp",
];
const tails = [
  "trước ngày 15/12/2025",
  "trong năm 2026",
  "đạt tỷ lệ 94,19%",
  "với 1.234.567 đồng",
  "(khóa XII)",
  "đúng quy định của pháp luật",
  "trên địa bàn toàn tỉnh",
  "gắn với tinh giản biên chế",
  "từ thành phố đến cơ sở",
];
const faults = ["  ", " ,", "Nghi\u0323 ", "( ", " ;"];

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Text of about `bytes` UTF-8 bytes, one paragraph per line with blank lines between. */
export function makeText(bytes, seed = 20261124) {
  const random = randomOf(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const paragraphs = [];
  let size = 0;
  while (size < bytes) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => {
      const clause = () => `${pick(verbs)} ${pick(objects)} ${pick(tails)}`;
      const fault = random() < 0.02 ? pick(faults) : " ";
      // As often as real official text: a code in every third sentence, a quoted slogan in every fiftieth.
      const cited = random() < 0.33 ? pick(codes) : "quy định của pháp luật";
      const slogan = random() < 0.02 ? " theo phương châm “Kỷ cương, trách nhiệm, tận tụy, sáng tạo”" : "";
      return `${pick(openings)} ${cited},${fault}${pick(subjects)} ${clause()}, ${clause()} và ${clause()}${slogan}.`;
    });
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    // One UTF-16 unit of Vietnamese is about 1.35 bytes of UTF-8.
    size += paragraph.length * 1.35;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/**
 * The same text as Markdown, and its words as plain text: headings and list items as often as in a report, bold in every
 * tenth paragraph, a link in every twentieth.
 */
export function asMarkdown(text, seed = 20261125) {
  const random = randomOf(seed);
  const markdown = [];
  const words = [];
  for (const paragraph of text.trimEnd().split("\n\n")) {
    const kind = random();
    const cut = paragraph.indexOf(", ") + 1;
    const [head, rest] = [paragraph.slice(0, cut - 1), paragraph.slice(cut + 1)];
    if (kind < 0.05) {
      markdown.push(`## ${head}`, rest);
      words.push(head, rest);
    } else if (kind < 0.15) {
      markdown.push(`- ${head};\n- ${rest}`);
      words.push(`${head};\n${rest}`);
    } else if (kind < 0.25) {
      markdown.push(`**${head}**, ${rest}`);
      words.push(paragraph);
    } else if (kind < 0.3) {
      markdown.push(`[${head}](https://vanban.example.vn/a_b), ${rest}`);
      words.push(paragraph);
    } else {
      markdown.push(paragraph);
      words.push(paragraph);
    }
  }
  return { markdown: `${markdown.join("\n\n")}\n`, words: `${words.join("\n\n")}\n` };
}
