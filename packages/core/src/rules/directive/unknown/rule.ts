import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** A directive that does not exist, or one that names a rule that does not exist: it would silence nothing. */
export const unknown: Rule = defineRule({
  scope: "directive",
  name: "directive/unknown",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "never",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Chỉ dẫn viết sai tên không có tác dụng gì; người viết tưởng là có.",
      en: "A directive with a wrong name does nothing, and its author believes it does.",
    },
  },
  description: {
    vi: "Chỉ dẫn hoặc tên quy tắc trong chỉ dẫn viết sai.",
    en: "A directive that does not exist, or that names a rule that does not exist.",
  },
  messages: defineMessages(
    {
      directive: "Không có chỉ dẫn “{name}”; hãy dùng {expected}.",
      rule: "Không có quy tắc “{name}”; hãy xem danh sách quy tắc.",
      nearRule: "Không có quy tắc “{name}”; có phải ý bạn là {nearest}?",
    },
    {
      directive: "There is no directive “{name}”; use {expected}.",
      rule: "There is no rule “{name}”; see the list of rules.",
      nearRule: "There is no rule “{name}”; did you mean {nearest}?",
    },
  ),
  check(problems, { report }) {
    for (const at of problems) {
      const { name } = at;
      const nearest = at.nearest.map((near) => `“${near}”`).join(", ");
      if (at.kind === "unknown-directive") {
        report({ message: "directive", data: { name, expected: nearest === "" ? "“soatvan-disable”" : nearest }, at });
      } else if (at.kind === "unknown-rule") {
        report(
          nearest === ""
            ? { message: "rule", data: { name }, at }
            : { message: "nearRule", data: { name, nearest }, at },
        );
      }
    }
  },
});
