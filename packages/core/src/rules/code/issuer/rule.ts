import { textRange } from "@soatvan/unicode-normalize";
import { bodyOutOfTime } from "../../../document-code/body-dates.ts";
import type { FoundCode } from "../../../document-code/document-code.ts";
import { misspelledBody } from "../../../document-code/misspelled-body.ts";
import { bodyFits, bodyNameOf } from "../../../document-code/named-body.ts";
import { writtenDate } from "../../../language/dates.ts";
import { Feature } from "../../../language/scan.ts";
import type { Authority } from "../../../rule/authority.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { authorityOf } from "../authority.ts";

const mergers: Authority = {
  kind: "clause",
  document: "63/2025/QH15",
  clause: "thời điểm tổ chức lại các bộ, ban, ngành năm 2025",
  verified: false,
};

/** An issuing body that is misspelled, that the sentence contradicts, or that no longer existed. */
export const issuer: Rule = defineRule({
  scope: "block",
  name: "code/issuer",
  severity: "error",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: { kind: "clause", document: "30/2020/NĐ-CP", clause: "Phụ lục I, Phần I, mục II.3", verified: true },
  description: {
    vi: "Cơ quan ban hành trong số, ký hiệu viết sai, khác với cơ quan nêu trong câu, hoặc không còn vào ngày văn bản được ký.",
    en: "The issuing body in a code is misspelled, is not the one the sentence names, or no longer existed on the date.",
  },
  messages: defineMessages(
    {
      misspelled: "“{text}” không phải chữ viết tắt của cơ quan nào ban hành loại văn bản này; có thể là “{meant}”.",
      other: "Câu ghi “{named}” nhưng “{issuer}” trong “{code}” là {body}; hãy xem lại cơ quan hoặc số, ký hiệu.",
      gone: "{body} ({issuer}) chỉ có đến ngày {date}; hãy xem lại “{code}”.",
      "gone-for": "{body} ({issuer}) chỉ có đến ngày {date}, sau đó là “{successor}”; hãy xem lại “{code}”.",
      write: "Viết thành “{text}”",
    },
    {
      misspelled: "“{text}” abbreviates no body that issues documents of this type; it may be “{meant}”.",
      other: "The sentence says “{named}” but “{issuer}” in “{code}” is {body}; check the body or the code.",
      gone: "{body} ({issuer}) existed only until {date}; check “{code}”.",
      "gone-for": "{body} ({issuer}) existed only until {date}, then came “{successor}”; check “{code}”.",
      write: "Write “{text}”",
    },
  ),
  needs: Feature.digit,
  check(block, { report }) {
    for (const { found, date, body } of block.citations) {
      const { code } = found;
      const wrong = misspelledBody(code, body);
      if (wrong !== undefined) {
        const range = partRange(found, wrong.written);
        if (range === undefined) continue;
        const safety = wrong.meant.length === 1 ? "unsafe" : "manual";
        report({
          message: "misspelled",
          data: { text: wrong.written, meant: wrong.meant.join(", ") },
          range,
          fixes: wrong.meant.map(
            (text) => ({ message: "write", data: { text }, safety, edits: [{ range, text }] }) as const,
          ),
          authority: authorityOf(found),
          atMost: wrong.meant.length === 1 ? "error" : "warning",
        });
      } else if (body !== undefined && !bodyFits(body, code)) {
        const named = block.text.slice(body.start, body.end);
        const data = { named, issuer: code.issuer, code: code.canonical, body: bodyNameOf(code.issuer) ?? code.issuer };
        // The Prime Minister heads the Government, and people call his decisions the Government's.
        const atMost = code.issuer === "TTg" && body.name === "chính phủ" ? "info" : "error";
        const range = textRange(found.start, body.end);
        report({ message: "other", data, range, authority: authorityOf(found), atMost });
      } else {
        const out = bodyOutOfTime(code, date);
        if (out?.when !== "gone") continue;
        const { vi, to, successor } = out.body;
        const data = { body: vi, issuer: out.body.code, date: writtenDate(to), code: code.canonical };
        const range = textRange(found.start, date?.end ?? found.end);
        const atMost = out.body.dates === "verified" ? "error" : "info";
        const authority = { ...mergers, verified: out.body.dates === "verified" };
        if (successor === "") report({ message: "gone", data, range, atMost, authority });
        else report({ message: "gone-for", data: { ...data, successor }, range, atMost, authority });
      }
    }
  },
});

/** Where a part stands in a code as written; undefined when the writing is off and it does not stand there. */
function partRange({ start, text }: FoundCode, part: string) {
  const at = text.lastIndexOf(part);
  return at < 0 ? undefined : textRange(start + at, start + at + part.length);
}
