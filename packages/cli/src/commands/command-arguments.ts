import type { Locale } from "@soatvan/core";
import { localeOf, type Mistake, parseOptions } from "../arguments.ts";
import { cliText } from "../texts.ts";

/** Arguments of a small command. */
export interface CommandArguments {
  readonly locale: Locale;
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** The options every command takes, beside its own. */
const shared = { locale: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** Reads a command's arguments. `own` are its options, `string` for those with a value. */
export function readCommand(
  argv: readonly string[],
  own: Readonly<Record<string, "string" | "boolean">> = {},
): CommandArguments | Mistake {
  const locale = localeOf(argv);
  const options = Object.fromEntries(Object.entries(own).map(([name, type]) => [name, { type }]));
  const parsed = parseOptions(argv, { ...shared, ...options }, locale);
  if ("mistake" in parsed) return parsed;
  const values = parsed.values as CommandArguments["values"];
  if (values.locale !== undefined && values.locale !== "vi" && values.locale !== "en")
    return { mistake: cliText[locale].badValue("--locale", String(values.locale), ["vi", "en"]) };
  return { locale, positionals: parsed.positionals, values };
}
