/** Alternatives that braces may make: `{a,b}{c,d}` makes four. */
const MOST_ALTERNATIVES = 256;
/** UTF-16 units of a pattern; braces within braces are read one level deeper each. */
const LONGEST = 2000;

/**
 * Makes a matcher of paths with `/` between names: `*` and `?` stay within a name, `**` as a whole name stands for any
 * number of folders, `[a-z]` and `[!a-z]` are classes, `{a,b}` alternatives, `\` takes the next character as it is. Names
 * that begin with a dot are names like others; NFC and NFD are the same name. Undefined for what it cannot read: an open
 * bracket, `@(…)` and its like, braces that make more than 256 alternatives, more than 2,000 units.
 *
 * The time of a match grows with the length of the pattern times that of the path: a pattern may come from anyone, and a
 * regular expression would take minutes over `*a*a*a*a*a*a*b`.
 */
export function compileGlob(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern.length > LONGEST || /[@+?*!]\(/u.test(pattern)) return undefined;
  const alternatives = expandBraces(pattern.normalize("NFC"));
  if (alternatives === undefined) return undefined;
  const parsed = alternatives.map((alternative) => alternative.split("/").map(parseName));
  const readable = parsed.map((names) => names.filter((name) => name !== undefined));
  if (readable.some((names, index) => names.length !== parsed[index]?.length)) return undefined;
  return (path) => {
    const names = path.normalize("NFC").split("/");
    return readable.some((wanted) =>
      matchSequence(wanted.length, names.length, {
        isStar: (at) => wanted[at] === "any",
        fits: (at, place) => matchName(wanted[at], names[place] ?? ""),
      }),
    );
  };
}

/** One character of a name's pattern: any run, any one, one of a class, or itself. */
type Token =
  | { readonly kind: "run" | "one" }
  | { readonly kind: "class"; readonly fits: (unit: string) => boolean }
  | string;
type Name = "any" | readonly Token[];

function parseName(pattern: string): Name | undefined {
  if (pattern === "**") return "any";
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charAt(at);
    if (unit === "*") {
      if (!isKind(tokens.at(-1), "run")) tokens.push({ kind: "run" });
    } else if (unit === "?") tokens.push({ kind: "one" });
    else if (unit === "[") {
      const end = pattern.indexOf("]", at + 2);
      if (end < 0) return undefined;
      tokens.push({ kind: "class", fits: classOf(pattern.slice(at + 1, end)) });
      at = end;
    } else if (unit === "\\") tokens.push(pattern.charAt(++at));
    else tokens.push(unit);
  }
  return tokens;
}

/** `a-z_` or `!a-z`. */
function classOf(inner: string): (unit: string) => boolean {
  const negated = inner.startsWith("!") || inner.startsWith("^");
  const members = negated ? inner.slice(1) : inner;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const first = members.charAt(at);
    const isRange = members.charAt(at + 1) === "-" && at + 2 < members.length;
    ranges.push([first, isRange ? members.charAt(at + 2) : first]);
    if (isRange) at += 2;
  }
  return (unit) => ranges.some(([from, to]) => from <= unit && unit <= to) !== negated;
}

function matchName(wanted: Name | undefined, name: string): boolean {
  if (wanted === undefined || wanted === "any") return wanted === "any";
  return matchSequence(wanted.length, name.length, {
    isStar: (at) => isKind(wanted[at], "run"),
    fits: (at, place) => fitsUnit(wanted[at], name.charAt(place)),
  });
}

function fitsUnit(token: Token | undefined, unit: string): boolean {
  if (typeof token === "string") return token === unit;
  return token !== undefined && (token.kind === "one" || (token.kind === "class" && token.fits(unit)));
}

function isKind(token: Token | undefined, kind: "run"): boolean {
  return typeof token === "object" && token.kind === kind;
}

interface Elements {
  readonly isStar: (at: number) => boolean;
  readonly fits: (at: number, place: number) => boolean;
}

/** Whether a pattern with stars takes a whole sequence. Goes back to the last star only, for that one can take up all. */
function matchSequence(patternLength: number, length: number, { isStar, fits }: Elements): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let resume = 0;
  while (place < length) {
    if (at < patternLength && isStar(at)) {
      star = at++;
      resume = place;
    } else if (at < patternLength && fits(at, place)) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++resume;
    } else return false;
  }
  while (at < patternLength && isStar(at)) at++;
  return at === patternLength;
}

/** The patterns that braces stand for; undefined when there are too many or a brace stays open. */
function expandBraces(pattern: string): readonly string[] | undefined {
  let done: string[] = [""];
  let at = 0;
  while (at < pattern.length) {
    const unit = pattern.charAt(at);
    if (unit !== "{") {
      const step = unit === "\\" ? pattern.slice(at, at + 2) : unit;
      done = done.map((start) => start + step);
      at += step.length;
      continue;
    }
    const end = closingBrace(pattern, at);
    if (end === undefined) return undefined;
    const parts = alternativesOf(pattern.slice(at + 1, end)).map(expandBraces);
    if (parts.includes(undefined)) return undefined;
    const inner = parts.flatMap((part) => part ?? []);
    if (done.length * inner.length > MOST_ALTERNATIVES) return undefined;
    done = done.flatMap((start) => inner.map((part) => start + part));
    at = end + 1;
  }
  return done;
}

function closingBrace(pattern: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    const unit = pattern.charAt(at);
    if (unit === "\\") at++;
    else if (unit === "{") depth++;
    else if (unit === "}" && --depth === 0) return at;
  }
  return undefined;
}

/** What stands between the commas of one pair of braces. */
function alternativesOf(inner: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (let at = 0; at < inner.length; at++) {
    const unit = inner.charAt(at);
    if (unit === "," && depth === 0) {
      parts.push("");
      continue;
    }
    if (unit === "{") depth++;
    if (unit === "}") depth--;
    const step = unit === "\\" ? inner.slice(at, ++at + 1) : unit;
    parts[parts.length - 1] += step;
  }
  return parts;
}
