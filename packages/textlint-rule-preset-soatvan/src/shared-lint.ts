import {
  allRules,
  createLinter,
  type Diagnostic,
  type Linter,
  plainReader,
  type Reader,
  type Rule,
  type RuleSetting,
} from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";

/** What all rules with their usual options said of the text that was checked last. */
interface Checked {
  readonly source: string;
  readonly reader: Reader;
  readonly byRule: ReadonlyMap<string, readonly Diagnostic[]>;
}

const markdownReader = createMarkdownReader(htmlReader);
const linters = new Map<string, Linter>();
let last: Checked | undefined;

/**
 * What a rule says of a text. Textlint runs the rules one after the other over the same text, so all rules that have their
 * usual options are asked at once and their answers kept for the next.
 * @throws TypeError when the options have a mistake, naming it.
 */
export function diagnosticsOf(
  rule: Rule,
  source: string,
  path: string,
  options: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  const reader = readerFor(path);
  if (Object.keys(options).length > 0) {
    const rules = { ...everyRule("off"), [rule.name]: { severity: "on" as const, options } };
    return linterFor(`${rule.name} ${JSON.stringify(options)}`, rules).lint(reader.read(source)).diagnostics;
  }
  if (last?.source !== source || last.reader !== reader) {
    const { diagnostics } = linterFor("", everyRule("on")).lint(reader.read(source));
    const byRule = new Map<string, Diagnostic[]>();
    for (const found of diagnostics) byRule.set(found.rule, [...(byRule.get(found.rule) ?? []), found]);
    last = { source, reader, byRule };
  }
  return last.byRule.get(rule.name) ?? [];
}

const readers = new Map(
  [plainReader, markdownReader, htmlReader].flatMap((reader) => reader.extensions.map((ending) => [ending, reader])),
);

/** The ending of a file's name, without the dot; undefined when it has none. */
function endingOf(path: string): string | undefined {
  return /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
}

function readerFor(path: string): Reader {
  return readers.get(endingOf(path) ?? "") ?? plainReader;
}

/** Whether we tell markup from text in a file of this name: in LaTeX, say, which a plugin reads, a fix might change a command. */
export function mayFix(path: string): boolean {
  const ending = endingOf(path);
  return ending === undefined || readers.has(ending);
}

function everyRule(setting: "on" | "off"): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(allRules.map(({ name }) => [name, setting]));
}

function linterFor(key: string, rules: Readonly<Record<string, RuleSetting>>): Linter {
  const known = linters.get(key);
  if (known !== undefined) return known;
  const made = createLinter({ rules });
  linters.set(key, made);
  return made;
}
