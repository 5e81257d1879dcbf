import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type Rule } from "../../../rule/rule.ts";
import { type CitationFact, citedDocument, dateFact } from "./facts.ts";
import { judgeCitation, judgeForce } from "./judge.ts";

/** A citation that differs from what is known of the document, or a document that is no longer in force. */
export const citation: Rule = defineRule({
  scope: "document",
  name: "code/citation",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Đối chiếu với sổ văn bản đã biết, của Soát Văn và của nhóm dùng.",
      en: "Compared with the registry of known documents, of Soát Văn and of the team.",
    },
  },
  description: {
    vi: "Ngày, tên hoặc cơ quan ban hành được dẫn khác với văn bản đã biết, hoặc văn bản đã được thay thế.",
    en: "The date, title or issuing body cited differs from the known document, or the document has been replaced.",
  },
  messages: defineMessages(
    {
      date: "“{code}” ký ngày {known}, không phải “{text}”; hãy xem lại ngày.",
      title: "Tên của “{code}” là “{known}”, không phải “{text}”.",
      law: "“{code}” là {known}, không phải “{text}”; hãy xem lại tên luật hoặc số.",
      issuer: "“{code}” do {known} ban hành, không phải “{text}”.",
      replaced: "“{code}” đã được thay thế bằng “{by}”; hãy xem có cần dẫn văn bản mới.",
      expired: "“{code}” chỉ có hiệu lực đến ngày {to}; hãy xem có còn dẫn được.",
      write: "Viết thành “{text}”",
    },
    {
      date: "“{code}” was signed on {known}, not “{text}”; check the date.",
      title: "The title of “{code}” is “{known}”, not “{text}”.",
      law: "“{code}” is {known}, not “{text}”; check the name of the law or its number.",
      issuer: "“{code}” was issued by {known}, not “{text}”.",
      replaced: "“{code}” has been replaced by “{by}”; check whether the new document should be cited.",
      expired: "“{code}” was in force only until {to}; check whether it can still be cited.",
      write: "Write “{text}”",
    },
  ),
  needs: Feature.digit,
  collect(block, { knowledge }): readonly Fact<CitationFact>[] {
    const facts: Fact<CitationFact>[] = [];
    const today = dateFact(block);
    if (today !== undefined) facts.push({ key: "", range: textRange(0, block.text.length), data: { today } });
    for (const cited of block.citations) {
      const data = citedDocument(block, cited, knowledge.documents);
      if (data !== undefined) facts.push({ key: "", range: textRange(cited.found.start, cited.found.end), data });
    }
    return facts;
  },
  check(facts, { report, today, knowledge }) {
    const day = facts.find((fact) => "today" in fact.data)?.data;
    const now = day !== undefined && "today" in day ? day.today : today;
    const cited = new Set(facts.flatMap(({ data }) => ("code" in data ? [data.code] : [])));
    const told = new Set<string>();
    for (const at of facts) {
      const { data } = at;
      if ("today" in data) continue;
      for (const found of judgeCitation(data, knowledge.documents)) {
        const { start, end, text } = found.place;
        const { start: code } = at.range;
        const range = textRange(code + start, code + end);
        const fixes =
          found.write === undefined
            ? []
            : [
                {
                  message: "write",
                  data: { text: found.write },
                  safety: "manual",
                  edits: [{ range, text: found.write }],
                } as const,
              ];
        const { message, known, authority } = found;
        const atMost = message === "title" || !authority.verified ? "info" : "warning";
        report({ message, data: { code: data.code, known, text }, at, range, fixes, atMost, authority });
      }
      const force = told.has(data.code) ? undefined : judgeForce(data, now, cited, knowledge.documents);
      if (force === undefined) continue;
      told.add(data.code);
      const { authority } = force;
      if (force.message === "replaced")
        report({ message: "replaced", data: { code: data.code, by: force.by }, at, atMost: "info", authority });
      else report({ message: "expired", data: { code: data.code, to: force.to }, at, atMost: "info", authority });
    }
  },
});
