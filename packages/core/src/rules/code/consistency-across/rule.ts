import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import {
  type CitationData,
  compareCitations,
  type Disagreement,
  rangeOf,
  statementFacts,
} from "../compare-citations.ts";

/** One document that is cited in two ways in several texts of a collection. */
export const consistencyAcross: Rule = defineRule({
  scope: "collection",
  name: "code/consistency-across",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "never",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Các bài của một đợt xuất bản phải dẫn cùng một văn bản với cùng ngày, tên và cơ quan ban hành.",
      en: "Texts published together must cite one document with the same date, title and issuing body.",
    },
  },
  description: {
    vi: "Cùng một số, ký hiệu được dẫn với ngày, tên, cơ quan hoặc tên loại khác nhau trong các tệp.",
    en: "One code cited with different dates, titles, issuing bodies or types in several files.",
  },
  messages: defineMessages(
    {
      date: "“{code}” ở đây ghi “{text}”, tệp khác ghi “{other}”; hãy xem ngày nào đúng.",
      title: "Tên của “{code}” ở đây là “{text}”, tệp khác là “{other}”; hãy dẫn đúng một tên.",
      body: "“{code}” ở đây ghi của “{text}”, tệp khác ghi của “{other}”; hãy xem cơ quan nào đúng.",
      type: "“{code}” ở đây gọi là “{text}”, tệp khác gọi là “{other}”; hãy xem tên loại nào đúng.",
      there: "Ở đây ghi “{other}”.",
    },
    {
      date: "“{code}” has “{text}” here and “{other}” in another file; check which date is right.",
      title: "The title of “{code}” is “{text}” here and “{other}” in another file; cite one title.",
      body: "“{code}” is of “{text}” here and of “{other}” in another file; check which body is right.",
      type: "“{code}” is called “{text}” here and “{other}” in another file; check which type is right.",
      there: "It says “{other}” here.",
    },
  ),
  needs: Feature.digit,
  collect: (block) => statementFacts(block),
  check(facts: readonly PlacedFact<CitationData>[], { report, knowledge }) {
    const code = facts[0]?.key ?? "";
    for (const found of compareCitations(code, facts, knowledge.documents)) {
      const { attribute, at, said, usual, usualSaid } = found;
      if (attribute === "form" || !isAcross(facts, found)) continue;
      const data = { code, text: said.text, other: usualSaid.text };
      const place = { at: usual, range: rangeOf(usual, usualSaid) };
      const related = [{ message: "there", data: { other: usualSaid.text }, ...place }] as const;
      report({ message: attribute, data, at, range: rangeOf(at, said), related });
    }
  },
});

/** A text that contradicts itself is reported as such; here it must contradict another one. */
function isAcross(facts: readonly PlacedFact<CitationData>[], { attribute, at, usualSaid }: Disagreement): boolean {
  return !facts.some(({ document, data }) => document === at.document && data[attribute]?.value === usualSaid.value);
}
