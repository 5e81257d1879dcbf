import { normalize } from "@soatvan/unicode-normalize";
import { readText } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { STDIN } from "../find-files.ts";
import { CLEAN } from "../tally.ts";
import { complain, print, writeTo } from "../terminal.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

/** `soatvan normalize`: a filter that brings a text to NFC and leaves everything else byte for byte. */
export async function runNormalize(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv);
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.normalize);
  const [path = STDIN, ...more] = positionals;
  if (more.length > 0) return complain(text.oneFile);
  const decoded = readText(path, "auto");
  if ("kind" in decoded) return complain(`${path}: ${fileErrorText(decoded, locale)}`);
  await writeTo(process.stdout, normalize(decoded.text).text);
  return CLEAN;
}
