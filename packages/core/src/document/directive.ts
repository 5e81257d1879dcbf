import { type SourceRange, sourceRange } from "@soatvan/unicode-normalize";

/** What an author asks of the checker in a comment of the document. */
export type DirectiveAction = "disable" | "enable" | "disable-line" | "disable-next-line";

/** A rule or category as a directive names it. */
export interface DirectiveName {
  readonly name: string;
  readonly range: SourceRange;
}

/** A directive of a document: `<!-- soatvan-disable typography/spacing -- lời trích nguyên văn -->`. */
export interface Directive {
  readonly part: number;
  /** The whole comment. */
  readonly range: SourceRange;
  /** Its first word as written, `soatvan-…`. */
  readonly word: DirectiveName;
  /** Absent when the word is no directive there is. */
  readonly action?: DirectiveAction;
  /** Rules and categories it is about; empty for all. */
  readonly names: readonly DirectiveName[];
  /** What stands after `--`: why. */
  readonly reason?: string;
}

/** The words of directives. */
export const directiveWords: readonly string[] = [
  "soatvan-disable",
  "soatvan-enable",
  "soatvan-disable-line",
  "soatvan-disable-next-line",
];

const actions: Readonly<Record<string, DirectiveAction>> = {
  "soatvan-disable": "disable",
  "soatvan-enable": "enable",
  "soatvan-disable-line": "disable-line",
  "soatvan-disable-next-line": "disable-next-line",
};

/** What people write who know the directives of other tools: `soatvan disable`, `soatvan: off`. */
const nearly = /^soatvan[: \t]+(?:(?:disable|enable|ignore)(?:-[a-z]+)*|skip|off|on)(?![^\s,>])/iu;
/** The longest that `nearly` looks at. */
const LONGEST_WORD = 60;

/** Whether a source may hold comments that {@link readDirective} takes for directives. */
export function mayHoldDirectives(source: string): boolean {
  return /<!--\s*soatvan[-: \t]/iu.test(source);
}

/**
 * Reads a comment `<!-- … -->` of a source as a directive; undefined when it does not begin with `soatvan-`, or with
 * what comes near a directive: that one has no action. Names are separated by white space or commas; what follows ` -- `
 * is the reason. Offsets are UTF-16 code units of the source.
 */
export function readDirective(source: string, start: number, end: number, part = 0): Directive | undefined {
  const from = source.startsWith("<!--", start) ? start + 4 : start;
  const to = source.startsWith("-->", end - 3) ? end - 3 : end;
  let at = from;
  while (at < to && isSpace(source.charCodeAt(at))) at++;
  const first = source.slice(at, Math.min(to, at + LONGEST_WORD));
  const near = nearly.exec(first)?.[0];
  if (near !== undefined) {
    const word = { name: near.normalize("NFC"), range: sourceRange(at, at + near.length) };
    return { part, range: sourceRange(start, end), word, names: [] };
  }
  if (!/^soatvan-/iu.test(first)) return undefined;
  const words: DirectiveName[] = [];
  let reason: string | undefined;
  while (at < to) {
    const wordStart = at;
    while (at < to && !isSeparator(source.charCodeAt(at))) at++;
    const name = source.slice(wordStart, at).normalize("NFC");
    if (name === "--") {
      reason = source.slice(at, to).trim();
      break;
    }
    if (name !== "") words.push({ name, range: sourceRange(wordStart, at) });
    while (at < to && isSeparator(source.charCodeAt(at))) at++;
  }
  const [word, ...names] = words;
  if (word === undefined) return undefined;
  const action = Object.hasOwn(actions, word.name) ? actions[word.name] : undefined;
  return {
    part,
    range: sourceRange(start, end),
    word,
    names,
    ...(action === undefined ? {} : { action }),
    ...(reason === undefined || reason === "" ? {} : { reason }),
  };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

function isSeparator(unit: number): boolean {
  return isSpace(unit) || unit === 0x2c;
}
