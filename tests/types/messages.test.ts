import { defineMessages, defineRule } from "@soatvan/core";
import { copyText, type SourceOffset, type TextOffset } from "@soatvan/unicode-normalize";
import { expect, it } from "vitest";

// The compiler is what is tested here: `npm run types` fails when one of these lines compiles.

it("messages in one language only, or with other placeholders, do not compile", () => {
  // @ts-expect-error -- the English message is missing
  defineMessages({ found: "Có “{text}”." }, {});
  // @ts-expect-error -- English has one message too many
  defineMessages({ found: "Có." }, { found: "There is.", more: "More." });
  // @ts-expect-error -- the placeholder has another name in English
  defineMessages({ found: "Có “{text}”." }, { found: "There is “{word}”." });
  expect(defineMessages({ found: "Có “{text}”." }, { found: "There is “{text}”." }).vi.found).toBe("Có “{text}”.");
});

it("a report with an unknown message, or without its data, does not compile", () => {
  const rule = defineRule({
    scope: "block",
    name: "typography/test",
    severity: "info",
    presets: [],
    fixes: "never",
    since: "0.1.0",
    authority: { kind: "convention", note: { vi: "Để thử.", en: "For a test." } },
    description: { vi: "Để thử.", en: "For a test." },
    messages: defineMessages({ found: "Có “{text}”." }, { found: "There is “{text}”." }),
    check(block, { report }) {
      const { map } = copyText(block.text);
      const range = map.toText({ start: 0 as SourceOffset, end: 1 as SourceOffset });
      if (range === undefined) return;
      // @ts-expect-error -- there is no such message
      report({ message: "lost", range });
      // @ts-expect-error -- the placeholder has no value
      report({ message: "found", range });
      // @ts-expect-error -- the placeholder has another name
      report({ message: "found", data: { word: "a" }, range });
      report({ message: "found", data: { text: "a" }, range });
    },
  });
  expect(rule.name).toBe("typography/test");
});

it("an offset of the text is not one of the source", () => {
  const text = 3 as TextOffset;
  // @ts-expect-error -- offsets of two spaces do not mix
  const source: SourceOffset = text;
  expect(source).toBe(3);
});
