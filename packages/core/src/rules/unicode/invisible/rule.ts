import { findInvisible, type Invisible, type InvisibleKind, textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

interface Options {
  readonly noBreakSpaces: boolean;
}

/** Characters nobody sees: zero-width spaces, soft hyphens, direction marks, control and private-use characters, odd spaces. */
export const invisible: Rule = defineRule({
  scope: "block",
  name: "unicode/invisible",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Ký tự ẩn là dấu vết của việc chép từ nơi khác, không phải chữ của tiếng Việt theo TCVN 6909:2001.",
      en: "Invisible characters are traces of copying; TCVN 6909:2001 has none of them.",
    },
  },
  description: {
    vi: "Ký tự ẩn, ký tự điều khiển, ký tự của phông riêng và dấu cách lạ trong văn bản.",
    en: "Invisible, control and private-use characters and odd spaces in text.",
  },
  messages: defineMessages(
    {
      hidden: "Có ký tự ẩn {code} sau “{before}”.",
      control: "Có ký tự điều khiển {code} sau “{before}”.",
      private: "Ký tự {code} sau “{before}” chỉ hiện đúng trong phông chữ riêng của nó.",
      space: "Dấu cách sau “{before}” là ký tự {code}, không phải dấu cách thường.",
      remove: "Xóa ký tự {code}",
      replace: "Thay bằng “{fixed}”",
    },
    {
      hidden: "An invisible character {code} after “{before}”.",
      control: "A control character {code} after “{before}”.",
      private: "The character {code} after “{before}” shows only in its own font.",
      space: "The space after “{before}” is {code}, not a plain space.",
      remove: "Remove {code}",
      replace: "Replace with “{fixed}”",
    },
  ),
  options: {
    defaults: { noBreakSpaces: false } as Options,
    schema: {
      noBreakSpaces: {
        type: "boolean",
        description: {
          vi: "Báo cả dấu cách không ngắt dòng (U+00A0, U+202F), vốn hay dùng có chủ ý giữa số và đơn vị.",
          en: "Reports no-break spaces (U+00A0, U+202F) too, which are often meant between a number and its unit.",
        },
      },
    },
  },
  needsAny: Feature.invisible | Feature.control | Feature.otherSpace,
  check(block, { options, report }) {
    for (const found of findInvisible(block.text)) {
      if (found.kind === "no-break-space" && !options.noBreakSpaces) continue;
      const range = textRange(found.start, found.end);
      const code = codeOf(block.text.charCodeAt(found.start));
      const before = textBefore(block.text, found.start);
      const fixes = fixesOf(found, code).map((fix) => ({ ...fix, edits: [{ range, text: found.replacement ?? "" }] }));
      report({ message: messageOf[found.kind], data: { code, before }, range, fixes });
    }
  },
});

const messageOf = {
  "zero-width": "hidden",
  "soft-hyphen": "hidden",
  direction: "hidden",
  control: "control",
  "private-use": "private",
  "odd-space": "space",
  "no-break-space": "space",
} as const satisfies Readonly<Record<InvisibleKind, string>>;

/** A sign that only a certain font or code page shows is very likely what was meant, and no more. */
function fixesOf({ kind, replacement }: Invisible, code: string) {
  if (replacement === undefined) return [];
  if (replacement === "") return [{ message: "remove", data: { code }, safety: "safe" } as const];
  const safety = kind === "odd-space" || kind === "no-break-space" ? "safe" : "unsafe";
  return [{ message: "replace", data: { fixed: replacement }, safety } as const];
}

function codeOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The end of the text before a place, for the message. */
function textBefore(text: string, at: number): string {
  const line = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 20);
  return text.slice(line, at).trimStart();
}
