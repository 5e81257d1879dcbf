import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { citationFacts, compareCitations, rangeOf } from "../compare-citations.ts";

/** One document that is cited in two ways within a text. */
export const consistency: Rule = defineRule({
  scope: "document",
  name: "code/consistency",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Một văn bản được dẫn nhiều lần trong một bài thì ngày, tên, cơ quan ban hành và cách viết phải như nhau.",
      en: "A document cited several times in one text must have the same date, title, issuing body and form each time.",
    },
  },
  description: {
    vi: "Cùng một số, ký hiệu được dẫn với hai ngày, hai tên, hai cơ quan, hai tên loại hoặc viết theo hai cách.",
    en: "One code cited with two dates, titles, issuing bodies or types, or written in two forms.",
  },
  messages: defineMessages(
    {
      date: "“{code}” ở đây ghi “{text}”, chỗ khác ghi “{other}”; hãy xem ngày nào đúng.",
      title: "Tên của “{code}” ở đây là “{text}”, chỗ khác là “{other}”; hãy dẫn đúng một tên.",
      body: "“{code}” ở đây ghi của “{text}”, chỗ khác ghi của “{other}”; hãy xem cơ quan nào đúng.",
      type: "“{code}” ở đây gọi là “{text}”, chỗ khác gọi là “{other}”; hãy xem tên loại nào đúng.",
      form: "“{text}” và “{other}” là một văn bản; hãy viết số, ký hiệu thống nhất.",
      there: "Ở đây ghi “{other}”.",
      write: "Viết thành “{other}”",
    },
    {
      date: "“{code}” has “{text}” here and “{other}” elsewhere; check which date is right.",
      title: "The title of “{code}” is “{text}” here and “{other}” elsewhere; cite one title.",
      body: "“{code}” is of “{text}” here and of “{other}” elsewhere; check which body is right.",
      type: "“{code}” is called “{text}” here and “{other}” elsewhere; check which type is right.",
      form: "“{text}” and “{other}” are one document; write the code in one form.",
      there: "It says “{other}” here.",
      write: "Write “{other}”",
    },
  ),
  needs: Feature.digit,
  collect: (block) => citationFacts(block),
  check(facts: Parameters<typeof compareCitations>[1], { report, knowledge }) {
    const code = facts[0]?.key ?? "";
    for (const { attribute, at, said, usual, usualSaid } of compareCitations(code, facts, knowledge.documents)) {
      const { text } = said;
      const other = attribute === "form" ? code : usualSaid.text;
      if (attribute === "form" && text === code) continue;
      const range = rangeOf(at, said);
      const related = [
        { message: "there", data: { other: usualSaid.text }, at: usual, range: rangeOf(usual, usualSaid) },
      ] as const;
      const edits = [{ range, text: other }];
      const fixes = [{ message: "write", data: { other }, safety: "manual", edits }] as const;
      if (attribute === "form")
        report({ message: "form", data: { text, other }, at, range, related, fixes, atMost: "info" });
      else report({ message: attribute, data: { code, text, other }, at, range, related, fixes });
    }
  },
});
