// Defects of a whole document: what is wrong only beside something else in it.
import { paragraphsOf, pick, replaceAt, rewriteMatch } from "./place.mjs";

const slogans = [
  [
    "Kỷ cương, trách nhiệm, tận tụy, sáng tạo",
    "Kỷ cương, trách nhiệm, sáng tạo",
    "Trách nhiệm, kỷ cương, tận tụy, sáng tạo",
  ],
  [
    "Gần dân, hiểu dân, lắng nghe dân, giúp dân",
    "Gần dân, lắng nghe dân, giúp dân",
    "Hiểu dân, gần dân, lắng nghe dân, giúp dân",
  ],
  [
    "Chủ động, thân thiện, đúng hẹn, minh bạch",
    "Chủ động, đúng hẹn, minh bạch",
    "Chủ động, đúng hẹn, thân thiện, minh bạch",
  ],
];

/** Puts sentences after paragraphs in order; the last one is the place of the defect. */
function addSentences(text, random, sentences, words) {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length < sentences.length) return undefined;
  const first = Math.floor(random() * (paragraphs.length - sentences.length + 1));
  let made = text;
  let start = 0;
  // From the end, so that the places before stay.
  for (let index = sentences.length - 1; index >= 0; index--) {
    const { end } = paragraphs[first + index];
    const added = ` ${sentences[index]}`;
    made = made.slice(0, end) + added + made.slice(end);
    if (index === sentences.length - 1) start = end + added.indexOf(words);
    else start += added.length;
  }
  return { text: made, start, end: start + words.length };
}

const withSlogan = (which) => (text, random) => {
  const slogan = pick(slogans, random);
  const [full, wrong] = [slogan[0], slogan[which]];
  const sentences = (last) => [
    `Phương châm “${full}” được quán triệt đến từng người.`,
    `Mọi việc đều theo phương châm “${full}”.`,
    `Các đơn vị niêm yết phương châm “${last}”.`,
  ];
  const seed = random();
  const made = addSentences(text, () => seed, sentences(wrong), wrong);
  return made && { ...made, clean: addSentences(text, () => seed, sentences(full), full).text };
};

/** The last of three sentences has the slogan bare. */
function withBareSlogan(text, random) {
  const [full] = pick(slogans, random);
  const sentences = (last) => [
    `Phương châm “${full}” được quán triệt đến từng người.`,
    `Mọi việc đều theo phương châm “${full}”.`,
    `Các đơn vị làm theo phương châm ${last} trong mọi việc.`,
  ];
  const seed = random();
  const made = addSentences(text, () => seed, sentences(full), full);
  return made && { ...made, clean: addSentences(text, () => seed, sentences(`“${full}”`), full).text };
}

function withoutOne(text, random) {
  const labels = ["Thứ nhất", "Thứ hai", "Thứ ba", "Thứ tư"];
  const rest = [
    "rà soát lại kế hoạch đã ban hành",
    "phân công người theo dõi",
    "báo cáo kết quả đúng hạn",
    "kịp thời biểu dương người làm tốt",
  ];
  const gone = 1 + Math.floor(random() * 2);
  const host = pick(paragraphsOf(text), random);
  if (host === undefined || /Thứ (?:nhất|hai|ba)/u.test(text)) return undefined;
  const items = (skipped) =>
    labels.flatMap((label, index) => (index === skipped ? [] : [`\n\n${label}, ${rest[index]}.`])).join("");
  const added = items(gone);
  const start = host.end + added.indexOf(labels[gone + 1]);
  const put = (list) => text.slice(0, host.end) + list + text.slice(host.end);
  return { text: put(added), clean: put(items(-1)), start, end: start + labels[gone + 1].length };
}

/** A sentence with a figure, and later the same sentence with two digits of it exchanged. */
function withOtherFigure(text, random) {
  const figure = `9${1 + Math.floor(random() * 4)},${5 + Math.floor(random() * 3)}8`;
  const wrong = figure.replace(/,(.)(.)/u, ",$2$1");
  const says = (value) => `Tỷ lệ hồ sơ giải quyết đúng hạn của toàn ngành đạt ${value}% trong năm qua.`;
  const seed = random();
  const sentences = (last) => [says(figure), says(figure), says(last)];
  const made = addSentences(text, () => seed, sentences(wrong), wrong);
  return made && { ...made, clean: addSentences(text, () => seed, sentences(figure), figure).text };
}

/** A paragraph once more after itself, perhaps changed: the place is either of the two. */
function repeat(text, random, change) {
  const paragraph = pick(paragraphsOf(text), random);
  if (paragraph === undefined) return undefined;
  const copy = change(paragraph.content);
  if (copy === undefined) return undefined;
  const made = replaceAt(text, paragraph.end, 0, `\n\n${copy}`);
  return { ...made, start: paragraph.start };
}

/** A figure that counts something, and the last part of a person's name. */
const counted = /(?<= (?:có|được|đạt|hơn|gần|khoảng|với|là|trong|còn|gồm) )\d+(?:[.,]\d+)*(?=%| \p{Ll})/gu;
const person = /(?<=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ) (?:\p{Lu}\p{Ll}+ ){1,2})\p{Lu}\p{Ll}+(?= \p{Ll}|,)/gu;

/** The figure with another last digit. */
function otherDigit([figure]) {
  return `${figure.slice(0, -1)}${(Number(figure.at(-1)) + 3) % 10}`;
}

/** Name of the defect to its rules and to what puts it into a text. */
export const structureDefects = {
  "paragraph repeated": {
    rules: ["duplicate/paragraph"],
    inject: (text, random) => repeat(text, random, (same) => same),
  },
  "paragraph repeated with a word changed": {
    rules: ["duplicate/paragraph"],
    inject: (text, random) =>
      repeat(text, random, (same) => rewriteMatch(same, /(?<=\p{Ll} )\p{Ll}{3,}(?= )/gu, random, () => "cùng")?.text),
  },
  "paragraph repeated with a figure changed": {
    rules: ["duplicate/paragraph"],
    inject: (text, random) => repeat(text, random, (same) => rewriteMatch(same, counted, random, otherDigit)?.text),
  },
  "paragraph repeated with a name changed": {
    rules: ["duplicate/paragraph"],
    inject: (text, random) => repeat(text, random, (same) => rewriteMatch(same, person, random, () => "Tú")?.text),
  },
  "slogan shortened": { rules: ["consistency/slogan"], inject: withSlogan(1) },
  "slogan in another order": { rules: ["consistency/slogan"], inject: withSlogan(2) },
  "slogan without its quotation marks": { rules: ["consistency/slogan"], inject: withBareSlogan },
  "“Thứ …” missing": { rules: ["consistency/enumeration"], inject: withoutOne },
  "closing quote missing": {
    rules: ["consistency/quotes"],
    inject: (text, random) => rewriteMatch(text, /“[^“”\n]{3,}”/gu, random, ([quoted]) => quoted.slice(0, -1)),
  },
  "figure that disagrees": { rules: ["consistency/number"], inject: withOtherFigure },
  "figure and words disagree": {
    rules: ["consistency/number"],
    inject: (text, random) =>
      rewriteMatch(
        text,
        /(?<=\p{Ll} )[2-9](?= \p{Ll}{3,})/gu,
        random,
        ([digit]) =>
          `0${digit} (${["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"][Number(digit) - 1]})`,
      ),
  },
};
