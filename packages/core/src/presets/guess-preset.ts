import type { Document } from "../document/document.ts";
import type { Bilingual } from "../rule/messages.ts";
import type { PresetName } from "../rule/rule.ts";

/** The preset that fits a document, and what in the document says so. */
export interface PresetGuess {
  readonly preset: PresetName;
  readonly reason: Bilingual;
}

/** The head of an official document, and its dateline, stand among its first blocks. */
const HEAD_BLOCKS = 25;

/** How Party documents begin: Hướng dẫn 36-HD/VPTW, thể thức, “tiêu đề văn bản”. */
const partyTitle = "ĐẢNG CỘNG SẢN VIỆT NAM";
/** The Quốc hiệu of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1; both tone placements are met. */
const stateTitles = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"];

const reasons = {
  party: {
    vi: "Văn bản có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    en: "The document is headed “ĐẢNG CỘNG SẢN VIỆT NAM”.",
  },
  state: { vi: "Văn bản có Quốc hiệu.", en: "The document has the national title (Quốc hiệu)." },
  press: {
    vi: "Văn bản có dòng ghi ảnh hoặc giờ đăng của bài báo.",
    en: "The document has a photo credit or a dateline of the press.",
  },
  recommended: {
    vi: "Không thấy dấu hiệu của loại văn bản riêng nào.",
    en: "Nothing tells what kind of document it is.",
  },
} as const;

/**
 * Guesses the preset from the document's own form: the title of a Party document, the Quốc hiệu of a state document, the
 * photo credit or dateline of an article. A title counts only as a line of its own, so an article about the Party is not taken
 * for one of its documents.
 */
export function guessPreset(document: Document): PresetGuess {
  let preset: PresetName = "recommended";
  for (const { block } of document.blocks.slice(0, HEAD_BLOCKS)) {
    const text = block.content.text.normalize("NFC").trim();
    // A table may set the name of the body beside the title: `TỈNH ỦY CẦN THƠ      ĐẢNG CỘNG SẢN VIỆT NAM`.
    if (endsWithTitle(text, partyTitle)) return { preset: "party", reason: reasons.party };
    if (stateTitles.some((title) => endsWithTitle(text, title))) return { preset: "state", reason: reasons.state };
    if (isPressLine(text)) preset = "press";
  }
  return { preset, reason: reasons[preset] };
}

function endsWithTitle(text: string, title: string): boolean {
  if (!text.endsWith(title)) return false;
  const before = text.slice(0, text.length - title.length);
  return before === "" || /\s{2}$|\t$/u.test(before);
}

/** `Ảnh: Hoài An` at the end of a caption, `Cập nhật lúc 08:15`, `(TTXVN) -`. */
function isPressLine(text: string): boolean {
  const credit = text.lastIndexOf("Ảnh: ");
  return (
    text.startsWith("Cập nhật lúc ") || (credit >= 0 && text.length - credit < 60) || /^\([\p{Lu}.]{2,10}\)/u.test(text)
  );
}
