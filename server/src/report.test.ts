import { createRuleLinter, defineRule, noKnowledge, plainReader } from "@soatvan/core";
import { expect, it } from "vitest";
import { makeReport } from "./report.ts";
import { defaultSettings } from "./settings.ts";
import { chooseEncoding } from "./text/position-encoding.ts";
import { TextBuffer } from "./text/text-buffer.ts";

const broken = defineRule({
  scope: "block",
  name: "layout/hong",
  severity: "warning",
  presets: [],
  fixes: "never",
  since: "0.1.0",
  authority: { kind: "convention", note: { vi: "Thử.", en: "A trial." } },
  description: { vi: "Luôn hỏng.", en: "Always fails." },
  messages: { vi: {}, en: {} },
  check() {
    throw new Error("hỏng rồi");
  },
});

it("tells of a rule that throws, at the first character, and is no error for the rest", () => {
  const text = "Một.\nHai.\n";
  const linter = createRuleLinter([{ rule: broken, severity: "warning", options: {} }]);
  const positions = { buffer: new TextBuffer(text), encoding: chooseEncoding(undefined) };
  const checked = {
    version: 1,
    settings: defaultSettings,
    setup: {
      linter,
      together: linter,
      reader: plainReader,
      preset: "",
      knowledge: noKnowledge,
      configuration: [],
      excluded: false,
    },
    result: linter.lint(plainReader.read(text)),
  };
  const wording = { locale: "vi", related: false, ruleHref: () => undefined, document: () => undefined } as const;
  const { items } = makeReport("untitled:1", positions, checked, wording);
  expect(items).toEqual([
    expect.objectContaining({
      code: "rule-failed",
      severity: 3,
      message: "Quy tắc “layout/hong” gặp sự cố ở 2 chỗ nên chưa kiểm tra hết: hỏng rồi",
    }),
  ]);
});
