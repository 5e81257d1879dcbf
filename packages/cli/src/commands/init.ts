import { existsSync } from "node:fs";
import { allRules, presetNames, presets } from "@soatvan/core";
import { codeOf } from "../check-file.ts";
import { reasonText } from "../file-error-text.ts";
import { writeWhole } from "../replace-file.ts";
import { complain, print } from "../terminal.ts";
import { cliText } from "../texts.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

const NAME = "soatvan.config.json";
/** Where an installed command line has it; run by `npx`, it is nowhere an editor could find it. */
const SCHEMA = "node_modules/soatvan/soatvan.schema.json";

/** `soatvan init`: writes a configuration that says what can be said, commented out where it is a choice. */
export async function runInit(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { force: "boolean" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.init);
  if (positionals.length > 0) return complain(text.usage.init.trim());
  const other = ["soatvan.config.yaml", "soatvan.config.yml"].find((name) => existsSync(name));
  if (other !== undefined) return complain(text.existsBeside(other));
  if (existsSync(NAME) && values.force !== true) return complain(text.exists(NAME));
  try {
    writeWhole(NAME, sample(locale));
  } catch (error) {
    return complain(cliText[locale].unwritable(NAME, reasonText(codeOf(error), locale)));
  }
  return print(text.written(NAME));
}

function sample(locale: "vi" | "en"): string {
  const say = locale === "vi" ? words.vi : words.en;
  const list = presetNames.map((name) => `  //   ${name}: ${presets[name][locale]}`).join("\n");
  const [rule] = allRules;
  const schema = existsSync(SCHEMA) ? `  "$schema": "./${SCHEMA}",\n\n` : "";
  return `{
${schema}  // ${say.extends}
${list}
  "extends": "recommended",

  // ${say.rules}
  "rules": {
    // "${rule?.name ?? "duplicate/paragraph"}": "warning",
    // "typography": "off"
  },

  // ${say.overrides}
  "overrides": [
    // { "files": "nghi-quyet/**", "extends": "party" }
  ],

  // ${say.dictionaries}
  // "dictionaries": ["./tu-rieng.txt"],

  // ${say.ignore}
  "ignore": [
    // { "text": "Hoà Bình", "rules": ["spelling"] }
  ]
}
`;
}

const words = {
  vi: {
    extends: "Bộ quy tắc làm nền, hoặc tệp cấu hình chung của cơ quan (“./chung.json”):",
    rules: "Mức độ của từng quy tắc hay cả nhóm: off, on, info, warning, error. Danh sách: soatvan rules",
    overrides: "Cài đặt riêng cho một số tệp.",
    dictionaries: "Tên riêng, từ ngữ của cơ quan, mỗi dòng một từ; sau dấu # là ghi chú.",
    ignore: "Chỗ viết đúng, không báo.",
  },
  en: {
    extends: "A preset to build on, or a configuration file that the team shares (“./shared.json”):",
    rules: "Severity of single rules or whole categories: off, on, info, warning, error. The list: soatvan rules",
    overrides: "Settings for some files.",
    dictionaries: "Names and words of the house, one a line; a comment follows #.",
    ignore: "Text that is right as it stands.",
  },
} as const;
