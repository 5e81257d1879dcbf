import { textRange } from "@soatvan/unicode-normalize";
import { assemblyTerm } from "../../../document-code/assembly-terms.ts";
import { bodyOutOfTime } from "../../../document-code/body-dates.ts";
import type { FoundCode } from "../../../document-code/document-code.ts";
import { type CalendarDate, isoDate, isPossibleDate, writtenDate } from "../../../language/dates.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** A date beside a document code that cannot be right. */
export const date: Rule = defineRule({
  scope: "block",
  name: "code/date",
  severity: "error",
  presets: ["recommended", "state", "party", "press"],
  fixes: "never",
  since: "0.1.0",
  authority: { kind: "clause", document: "80/2015/QH13", clause: "Điều 10", verified: true },
  description: {
    vi: "Ngày ghi sau số, ký hiệu không có thật, khác năm ghi trong số, hoặc sau ngày kiểm tra; năm không thuộc khóa Quốc hội.",
    en: "The date after a document code does not exist, is of another year than the code, or lies in the future; or the year is of another term of the National Assembly.",
  },
  messages: defineMessages(
    {
      impossible: "Không có ngày “{date}”; hãy xem lại ngày của “{code}”.",
      year: "“{code}” là văn bản năm {year} nhưng ngày ghi sau đó là “{date}”; hãy xem lại số hoặc ngày.",
      future: "“{date}” sau ngày kiểm tra ({today}); hãy xem lại ngày của “{code}”.",
      "future-year": "“{code}” ghi năm {year}, sau ngày kiểm tra ({today}); hãy xem lại năm.",
      term: "“{code}” ghi năm {year}, nhưng Quốc hội khóa {term} có các năm {years}; hãy xem lại năm hoặc khóa.",
      "not-yet": "{body} ({issuer}) chỉ có từ ngày {from}; hãy xem lại ngày của “{code}”.",
    },
    {
      impossible: "There is no day “{date}”; check the date of “{code}”.",
      year: "“{code}” is a document of {year} but the date after it is “{date}”; check the code or the date.",
      future: "“{date}” is after the day of the check ({today}); check the date of “{code}”.",
      "future-year": "“{code}” has the year {year}, after the day of the check ({today}); check the year.",
      term: "“{code}” has the year {year}, but term {term} of the National Assembly has {years}; check year or term.",
      "not-yet": "{body} ({issuer}) exists only since {from}; check the date of “{code}”.",
    },
  ),
  needs: Feature.digit,
  check(block, { report, today }) {
    const thisYear = today === undefined ? Number.POSITIVE_INFINITY : Number(today.slice(0, 4));
    for (const { found, date: cited } of block.citations) {
      const { code } = found;
      const term = wrongTerm(found);
      if (term !== undefined) {
        report({ message: "term", data: term, range: textRange(found.start, found.end) });
        continue;
      }
      if (
        cited === undefined &&
        (code.year === undefined || (code.year <= thisYear && bodyOutOfTime(code, cited) === undefined))
      )
        continue;
      const range = textRange(cited?.start ?? found.start, cited?.end ?? found.end);
      const text = cited === undefined ? "" : dateText(block.text, cited);
      const data = { code: code.canonical, date: text };
      if (cited !== undefined && !isPossibleDate(cited)) {
        report({ message: "impossible", data, range });
      } else if (cited !== undefined && code.year !== undefined && code.year !== cited.year && isCertainYear(found)) {
        if (!isAmending(block.text, found.start))
          report({ message: "year", data: { ...data, year: code.year }, range });
      } else if (today !== undefined && cited !== undefined && isoDate(cited) > today) {
        report({ message: "future", data: { ...data, today: writtenDate(today) }, range, atMost: "warning" });
      } else if (today !== undefined && code.year !== undefined && code.year > thisYear) {
        const when = { code: code.canonical, year: code.year, today: writtenDate(today) };
        report({ message: "future-year", data: when, range: textRange(found.start, found.end) });
      } else {
        const out = bodyOutOfTime(code, cited);
        if (out?.when !== "not-yet") continue;
        const { vi: body, code: issuer, dates } = out.body;
        report({
          message: "not-yet",
          data: { body, issuer, from: writtenDate(out.body.from), code: code.canonical },
          range,
          atMost: dates === "verified" ? "error" : "info",
          authority: {
            kind: "clause",
            document: "63/2025/QH15",
            clause: "thời điểm tổ chức lại các bộ, ban, ngành năm 2025",
            verified: dates === "verified",
          },
        });
      }
    }
  },
});

/** The year and the term of a code that cannot both be right: `59/2020/QH13`. */
function wrongTerm({ code, problems }: FoundCode) {
  const { year, term } = code;
  if (year === undefined || term === undefined || problems.length > 0) return undefined;
  const known = assemblyTerm(term);
  if (known === undefined || (known.first <= year && year <= known.last)) return undefined;
  const years = Number.isFinite(known.last) ? `${known.first}–${known.last}` : `≥ ${known.first}`;
  return { code: code.canonical, year, term, years };
}

/**
 * “Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13 ngày 20/6/2017”: the date is that of the amending
 * document, whose own code is not given.
 */
function isAmending(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_AMENDMENT), at).toLowerCase();
  const amendment = before.lastIndexOf("sửa đổi");
  return amendment >= 0 && before.includes(" của ", amendment);
}

const LONGEST_AMENDMENT = 100;

/** The date as written, on one line, without the “ngày” before it. */
function dateText(text: string, { start, end }: CalendarDate): string {
  return text
    .slice(start, end)
    .replace(/\s+/gu, " ")
    .replace(/^ngày /iu, "");
}

/** A year that the code gives in two digits was guessed. */
function isCertainYear({ problems }: FoundCode): boolean {
  return !problems.some(({ kind }) => kind === "short-year");
}
