import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** A directive that silences nothing: what it was written for is gone, and it would hide the next mistake. */
export const unused: Rule = defineRule({
  scope: "directive",
  name: "directive/unused",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "never",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Chỉ dẫn thừa sẽ che lỗi viết sau này.",
      en: "A directive that is left over hides mistakes made later.",
    },
  },
  description: {
    vi: "Chỉ dẫn tắt kiểm tra mà không còn gì để tắt.",
    en: "A directive that silences nothing.",
  },
  messages: defineMessages(
    {
      all: "Chỉ dẫn này không tắt cảnh báo nào; hãy xóa đi.",
      rule: "Chỉ dẫn này không tắt cảnh báo nào của “{name}”; hãy xóa tên ấy đi.",
      enabled: "Chỉ dẫn này bật lại điều chưa từng bị tắt; hãy xóa đi.",
    },
    {
      all: "This directive silences nothing; remove it.",
      rule: "This directive silences nothing of “{name}”; remove the name.",
      enabled: "This directive switches on again what was never switched off; remove it.",
    },
  ),
  check(problems, { report }) {
    for (const at of problems) {
      if (at.kind === "nothing-disabled") report({ message: "enabled", at });
      else if (at.kind === "unused")
        report(at.name === "" ? { message: "all", at } : { message: "rule", data: { name: at.name }, at });
    }
  },
});
