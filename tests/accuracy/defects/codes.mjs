// Defects of document codes and of what stands around them.
import { pick, rewriteMatch } from "./place.mjs";

const withYear = /(?<![\p{L}\d/-])(\d+)\/(\d{4})\/(\p{Lu}{2,})-(\p{Lu}{2,})(?![\p{L}\d/-])/gu;
const ofState = /(?<![\p{L}\d/-])(\d+)\/(?:\d{4}\/)?(?:NĐ|QĐ|NQ|CT|TT|KH|BC|TB|TTr)-\p{Lu}+[a-z]?(?![\p{L}\d/-])/gu;
const ofParty = /(?<![\p{L}\d/-])(\d+)-(\p{Lu}{2,})\/(\p{Lu}{2,})(?![\p{L}\d/-])/gu;
const named =
  /(?<!\p{L})(Nghị định|Quyết định|Thông tư|Nghị quyết|Kế hoạch|Báo cáo|Chỉ thị)( số )(\d+(?:\/\d{4})?[/-](NĐ|QĐ|TT|NQ|KH|BC|CT)[-/]\p{Lu}+)/gu;

/** Another type for the abbreviation in a code, one that a code of this kind may have. */
const otherTypes = {
  NĐ: ["Thông tư", "Nghị quyết"],
  QĐ: ["Nghị quyết", "Chỉ thị"],
  TT: ["Nghị định", "Quyết định"],
  NQ: ["Quyết định", "Kế hoạch"],
  KH: ["Báo cáo", "Nghị quyết"],
  BC: ["Kế hoạch", "Quyết định"],
  CT: ["Nghị quyết", "Quyết định"],
};

const inCodes = (pattern, rewrite) => (text, random) => rewriteMatch(text, pattern, random, rewrite);
const format = ["code/format"];

/** Name of the defect to its rules and to what puts it into a text. */
export const codeDefects = {
  "code: spaces in it": {
    rules: [...format, "typography/spacing"],
    inject: inCodes(ofState, ([code]) => code.replace("-", " - ")),
  },
  "code: slash for hyphen": { rules: format, inject: inCodes(withYear, ([code]) => code.replace("-", "/")) },
  "code: dot for hyphen": { rules: format, inject: inCodes(ofState, ([code]) => code.replace("-", ".")) },
  "code: D for Đ": {
    rules: format,
    inject: inCodes(ofState, ([code]) => (code.includes("Đ") ? code.replace("Đ", "D") : undefined)),
  },
  "code: O for 0": {
    rules: format,
    inject: inCodes(withYear, ([code]) => (/\d\//u.test(code) ? code.replace("0", "O") : undefined)),
  },
  "code: Party code written the state way": {
    rules: format,
    inject: inCodes(ofParty, ([, number, type, body]) => `${number}/${type}-${body}`),
  },
  "code: hyphen before the type": {
    rules: format,
    inject: inCodes(withYear, ([, number, year, type, body]) => `${number}/${year}-${type}-${body}`),
  },
  "wrong type before a code": {
    rules: ["code/type"],
    inject: inCodes(named, ([, type, between, code, short], random) => {
      const other = pick(otherTypes[short], random);
      return other === type ? undefined : other + between + code;
    }),
  },
  "year of the code is not that of its day": {
    rules: ["code/date", "code/citation"],
    inject: inCodes(/\d+\/(\d{4})\/[\p{Lu}\d]+(?:-\p{Lu}+)? ngày \d+ tháng \d+ năm (?!0)\d{4}/gu, ([citation, year]) =>
      citation.replace(/\d{4}$/u, String(Number(year) + 1)),
    ),
  },
};
