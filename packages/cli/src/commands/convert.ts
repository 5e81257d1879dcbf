import { readFileSync } from "node:fs";
import { detectLegacy, fromLegacyText, legacyEncodings } from "@soatvan/unicode-normalize";
import { codeOf } from "../check-file.ts";
import { decode } from "../decode.ts";
import { fileErrorText } from "../file-error-text.ts";
import { STDIN } from "../find-files.ts";
import { CLEAN } from "../tally.ts";
import { complain, print, writeTo } from "../terminal.ts";
import { cliText } from "../texts.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

/** `soatvan convert --from tcvn3`: a filter that brings a text in an old encoding to UTF-8 in NFC. */
export async function runConvert(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { from: "string" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.convert);
  const names = ["auto", ...legacyEncodings];
  const { from } = values;
  if (typeof from !== "string") return complain(cliText[locale].needs("soatvan convert", `--from ${names.join("|")}`));
  if (!names.includes(from)) return complain(cliText[locale].badValue("--from", from, names));
  const [path = STDIN, ...more] = positionals;
  if (more.length > 0) return complain(text.oneFile);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STDIN ? 0 : path);
  } catch (error) {
    return complain(`${path}: ${fileErrorText({ kind: "unreadable", reason: codeOf(error) }, locale)}`);
  }
  const source = asWindows1252(bytes);
  const encoding = from === "auto" ? detectLegacy(source)?.encoding : legacyEncodings.find((name) => name === from);
  if (encoding === undefined) return complain(text.noLegacy);
  await writeTo(process.stdout, fromLegacyText(source, encoding));
  return CLEAN;
}

/**
 * What the converters read: the characters of Windows-1252. A text that is UTF-8 already holds them as characters, as when
 * it was copied out of a document in an old font.
 */
function asWindows1252(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return typeof decoded === "string" ? new TextDecoder("windows-1252").decode(bytes) : decoded.text;
}
