import { existsSync } from "node:fs";
import { type CodeExplanation, explainDocumentCode, type KnownDocument, type Locale } from "@soatvan/core";
import { openSettings } from "../file-settings.ts";
import { STDIN } from "../find-files.ts";
import { type SettingsChoice, sayProblems } from "../settings-choice.ts";
import { CLEAN, DIAGNOSTICS, TROUBLE } from "../tally.ts";
import { complain, writeTo } from "../terminal.ts";
import { cliText } from "../texts.ts";
import { extractCodes } from "./code-extract.ts";
import { codeText } from "./code-text.ts";
import { readCommand } from "./command-arguments.ts";

/**
 * `soatvan code`: explains document codes, or lists those of files. Exit codes as everywhere: 0 all well, 1 a code that
 * is not well written, 2 what is no code, or a file that cannot be read.
 */
export async function runCode(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { json: "boolean", extract: "boolean", config: "string", "no-config": "boolean" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = codeText[locale];
  const json = values.json === true;
  if (values.help === true) {
    await writeTo(process.stdout, text.usage);
    return CLEAN;
  }
  if (positionals.length === 0) return complain(text.none);
  const ownRegistry = (["config", "no-config"] as const).find((option) => values[option] !== undefined);
  if (values.extract === true && ownRegistry !== undefined)
    return complain(cliText[locale].notTogether("--extract", `--${ownRegistry}`));
  if (values.extract === true) return extractCodes(positionals, json, locale);
  const configFile = typeof values.config === "string" ? values.config : undefined;
  const searchConfig = values["no-config"] !== true;
  if (configFile !== undefined && !searchConfig)
    return complain(cliText[locale].notTogether("--config", "--no-config"));
  const team = await teamDocuments({ locale, configFile, searchConfig });
  return team === undefined ? TROUBLE : explainAll(positionals, team, json, locale);
}

/** The registry of the team whose configuration holds in this folder; undefined when that has a mistake, which is told. */
async function teamDocuments(
  choice: Pick<SettingsChoice, "locale" | "configFile" | "searchConfig">,
): Promise<readonly KnownDocument[] | undefined> {
  if (choice.configFile !== undefined && !existsSync(choice.configFile)) {
    complain(cliText[choice.locale].notFound(choice.configFile));
    return undefined;
  }
  const source = await openSettings({ ...choice, preset: undefined, rules: [], useIgnoreFiles: false }, [STDIN]);
  const { knowledge } = await source.settingsFor(STDIN);
  return sayProblems(source) ? undefined : knowledge.documents;
}

async function explainAll(
  codes: readonly string[],
  team: readonly KnownDocument[],
  json: boolean,
  locale: Locale,
): Promise<number> {
  const explained = codes.map((written) => ({ written, explanation: explainDocumentCode(written, locale, team) }));
  const known = explained.flatMap(({ written, explanation }) =>
    explanation === undefined ? [] : [{ written, explanation }],
  );
  for (const { written, explanation } of explained) {
    if (explanation === undefined) complain(codeText[locale].notCode(written));
  }
  if (json) await writeTo(process.stdout, `${JSON.stringify(known.map(toJson), undefined, 2)}\n`);
  else if (known.length > 0)
    await writeTo(process.stdout, `${known.map((each) => toText(each, locale)).join("\n\n")}\n`);
  if (known.length < codes.length) return TROUBLE;
  return known.some(({ explanation }) => explanation.problems.length > 0) ? DIAGNOSTICS : CLEAN;
}

interface Explained {
  readonly written: string;
  readonly explanation: CodeExplanation;
}

function toJson({ written, explanation }: Explained) {
  const { code, problems, documents } = explanation;
  return { written, ...code, problems: problems.map(({ kind, repair }) => ({ kind, repair })), documents };
}

function toText({ written, explanation }: Explained, locale: Locale): string {
  const { code, problems, lines } = explanation;
  const text = codeText[locale];
  const open = problems.some(({ kind }) => kind === "missing-year" || kind === "short-year");
  const remark = problems.length === 0 ? [] : [open ? text.incomplete(written) : text.better(written, code.canonical)];
  const width = Math.max(...lines.map(({ label }) => label.length));
  return [...remark, ...lines.map(({ label, text: value }) => `${label.padEnd(width)}  ${value}`)].join("\n");
}
