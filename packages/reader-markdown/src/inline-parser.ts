import type { MappedText } from "@soatvan/unicode-normalize";
import { decodeHTMLStrict } from "entities";
import { isAsciiLetter, isAsciiPunctuation, isDigit } from "./chars.ts";
import { Cuts } from "./cuts.ts";
import { Emphasis } from "./emphasis.ts";
import { scanRawHtml } from "./html-inline.ts";
import { foldLabel } from "./link-definition.ts";
import { scanLabel, scanLinkTarget } from "./link-target.ts";

/** Stands for what is not language: code, addresses. Rules know it as such. */
const PLACEHOLDER = "\ufffc";
/** The longest name is `&CounterClockwiseContourIntegral;`. */
const LONGEST_ENTITY = 33;

/** How what Hugo, Jekyll and the like replace (`{{ page.title }}`, `{% include a.html %}`) and formulas begin and end. */
const commands: Readonly<Record<string, string>> = { "{{": "}}", "{%": "%}", $$: "$$" };

/** What the inline parser must know of the rest of the document. */
export interface References {
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

interface Bracket {
  readonly at: number;
  readonly image: boolean;
  /** Number of emphasis runs before it. */
  readonly runs: number;
  /** Another bracket stands inside, so what it holds is no label. */
  filled: boolean;
}

/** Whether a text may hold inline markup at all; most paragraphs do not. */
export function mayHaveMarkup(text: string): boolean {
  return /[\\`*_[\]<&~]|\{[{%]|\$\$/u.test(text);
}

/**
 * Takes the markup out of the text of one block: emphasis, links and images (their text stays), code and addresses
 * (a placeholder stays), raw HTML, entities and escapes. `comments` gets the offsets of raw HTML, which may hold
 * directives. Linear in the text, whatever it holds.
 */
export function parseInline(
  text: string,
  references: References,
  onHtml: (start: number, end: number) => void,
): MappedText {
  return new InlineParser(text, references, onHtml).parse();
}

class InlineParser {
  readonly #text: string;
  readonly #references: References;
  readonly #onHtml: (start: number, end: number) => void;
  readonly #cuts = new Cuts();
  readonly #emphasis: Emphasis;
  readonly #brackets: Bracket[] = [];
  /** Brackets below this number stand around a link, so they cannot be links themselves. */
  #dead = 0;
  readonly #nowhere = new Set<string>();
  #codeRuns: Map<number, number> | undefined;

  constructor(text: string, references: References, onHtml: (start: number, end: number) => void) {
    this.#text = text;
    this.#references = references;
    this.#onHtml = onHtml;
    this.#emphasis = new Emphasis(text);
  }

  parse(): MappedText {
    const text = this.#text;
    let at = 0;
    while (at < text.length) at = this.#step(at, text.charCodeAt(at));
    this.#emphasis.resolve(0, this.#cuts);
    return this.#cuts.apply(text);
  }

  #step(at: number, unit: number): number {
    switch (unit) {
      case 0x5c:
        return this.#escape(at);
      case 0x60:
        return this.#code(at);
      case 0x2a:
      case 0x5f:
      case 0x7e:
        return this.#emphasis.add(at);
      case 0x21:
        if (this.#text.charCodeAt(at + 1) !== 0x5b) return at + 1;
        return this.#open(at, true);
      case 0x5b:
        return this.#footnote(at) ?? this.#open(at, false);
      case 0x5d:
        return this.#close(at);
      case 0x3c:
        return this.#angle(at);
      case 0x26:
        return this.#entity(at);
      case 0x7b:
      case 0x24:
        return this.#command(at);
      default:
        return at + 1;
    }
  }

  #escape(at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (next === 0x0a) this.#cuts.markup(at, at + 1);
    else if (isAsciiPunctuation(next)) this.#cuts.rewrite(at, at + 2, this.#text.charAt(at + 1));
    else return at + 1;
    return at + 2;
  }

  #code(at: number): number {
    const text = this.#text;
    const end = runEnd(text, at);
    const length = end - at;
    this.#codeRuns ??= lastRuns(text, at);
    if ((this.#codeRuns.get(length) ?? -1) < end) return end;
    for (let close = text.indexOf("`", end); close >= 0; ) {
      const closeEnd = runEnd(text, close);
      if (closeEnd - close === length) {
        this.#cuts.opaque(at, closeEnd, PLACEHOLDER);
        return closeEnd;
      }
      close = text.indexOf("`", closeEnd);
    }
    return end;
  }

  /** A command of a site builder or a formula: no words for a reader. */
  #command(at: number): number {
    const text = this.#text;
    const closing = commands[text.slice(at, at + 2)];
    if (closing === undefined || this.#nowhere.has(closing)) return at + 1;
    const close = text.indexOf(closing, at + 2);
    if (close < 0) {
      this.#nowhere.add(closing);
      return at + 1;
    }
    this.#cuts.opaque(at, close + 2, PLACEHOLDER);
    return close + 2;
  }

  #angle(at: number): number {
    const text = this.#text;
    const address = autolinkEnd(text, at);
    if (address > 0) {
      this.#cuts.opaque(at, address, PLACEHOLDER);
      return address;
    }
    const end = scanRawHtml(text, at, this.#nowhere);
    if (end < 0) return at + 1;
    if (/^<br[\s/>]/iu.test(text.slice(at, at + 5))) this.#cuts.opaque(at, end, "\n");
    else this.#cuts.markup(at, end);
    this.#onHtml(at, end);
    return text.startsWith("<!--", at) ? this.#besideComment(at, end) : end;
  }

  /** A comment stands between words or after the last of a line: one of the spaces around it is there for its sake. */
  #besideComment(at: number, end: number): number {
    const text = this.#text;
    let before = at;
    while (isBlank(text.charCodeAt(before - 1))) before--;
    let after = end;
    while (isBlank(text.charCodeAt(after))) after++;
    if (after === text.length || text.charCodeAt(after) === 0x0a) this.#cuts.markup(before, at);
    else if (before < at || at === 0 || text.charCodeAt(at - 1) === 0x0a) this.#cuts.markup(end, after);
    return end;
  }

  #entity(at: number): number {
    const text = this.#text;
    const most = text.slice(at, at + LONGEST_ENTITY);
    const end = at + most.indexOf(";");
    const written = text.slice(at, end + 1);
    if (!/^&(?:[a-z][a-z0-9]*|#[0-9]{1,7}|#x[0-9a-f]{1,6});$/iu.test(written)) return at + 1;
    const decoded = decodeHTMLStrict(written);
    if (decoded === written) return at + 1;
    this.#cuts.rewrite(at, end + 1, decoded);
    return end + 1;
  }

  /** `[^1]` that refers to a footnote. */
  #footnote(at: number): number | undefined {
    const text = this.#text;
    if (text.charCodeAt(at + 1) !== 0x5e) return undefined;
    const end = scanLabel(text, at);
    if (end < 0 || !this.#references.footnotes.has(foldLabel(text.slice(at + 2, end - 1)))) return undefined;
    this.#cuts.markup(at, end);
    return end;
  }

  #open(at: number, image: boolean): number {
    const last = this.#brackets.at(-1);
    if (last !== undefined) last.filled = true;
    this.#brackets.push({ at, image, runs: this.#emphasis.count, filled: false });
    return at + (image ? 2 : 1);
  }

  #close(at: number): number {
    const bracket = this.#brackets.pop();
    if (bracket === undefined) return at + 1;
    const depth = this.#brackets.length;
    const dead = !bracket.image && depth < this.#dead;
    this.#dead = Math.min(this.#dead, depth);
    if (dead) return at + 1;
    const textStart = bracket.at + (bracket.image ? 2 : 1);
    const end = this.#targetEnd(bracket, textStart, at);
    if (end < 0) return at + 1;
    // `[Luật Đất đai]` and `[Luật Đất đai][]` are labels too: a changed word would lead nowhere.
    if (end === at + 1 || (end === at + 3 && this.#text.startsWith("[]", at + 1))) this.#cuts.fix(textStart, at);
    this.#cuts.markup(bracket.at, textStart);
    this.#cuts.markup(at, end);
    this.#emphasis.resolve(bracket.runs, this.#cuts);
    if (!bracket.image) this.#dead = depth;
    return end;
  }

  /** Where the target after a closing bracket ends: an address, a label, or nothing after a defined label; -1 for no link. */
  #targetEnd(bracket: Bracket, textStart: number, at: number): number {
    const text = this.#text;
    const inline = scanLinkTarget(text, at + 1);
    if (inline > 0) return inline;
    const labelEnd = scanLabel(text, at + 1);
    if (labelEnd > 0) return this.#defined(text.slice(at + 2, labelEnd - 1)) ? labelEnd : -1;
    if (bracket.filled || at - textStart > 999 || !this.#defined(text.slice(textStart, at))) return -1;
    return text.startsWith("[]", at + 1) ? at + 3 : at + 1;
  }

  #defined(label: string): boolean {
    return this.#references.definitions.size > 0 && this.#references.definitions.has(foldLabel(label));
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 0x60) end++;
  return end;
}

/** For each length of a run of backticks, where the last one starts: a run without an equal one after it opens nothing. */
function lastRuns(text: string, from: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = text.indexOf("`", from); at >= 0; ) {
    const end = runEnd(text, at);
    last.set(end - at, at);
    at = text.indexOf("`", end);
  }
  return last;
}

/** Where `<https://…>` or `<name@host>` ends, or -1. */
function autolinkEnd(text: string, at: number): number {
  let place = at + 1;
  while (isAddressUnit(text.charCodeAt(place))) place++;
  const stop = text.charCodeAt(place);
  if (stop === 0x3a && isAsciiLetter(text.charCodeAt(at + 1)) && place - at > 2 && place - at <= 33) {
    const scheme = text.slice(at + 1, place);
    if (!/^[a-z0-9+.-]+$/iu.test(scheme)) return -1;
    for (place++; place < text.length; place++) {
      const unit = text.charCodeAt(place);
      if (unit === 0x3e) return place + 1;
      if (unit <= 0x20 || unit === 0x3c || unit === 0x7f) return -1;
    }
    return -1;
  }
  if (stop !== 0x40 || place === at + 1) return -1;
  return mailHostEnd(text, place + 1);
}

function mailHostEnd(text: string, at: number): number {
  let label = at;
  for (let place = at; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0x2e || unit === 0x3e) {
      const length = place - label;
      if (length === 0 || length > 63 || text.charCodeAt(label) === 0x2d || text.charCodeAt(place - 1) === 0x2d)
        return -1;
      if (unit === 0x3e) return place + 1;
      label = place + 1;
    } else if (!isAsciiLetter(unit) && !isDigit(unit) && unit !== 0x2d) return -1;
  }
  return -1;
}

/** Characters of a mail address before its `@`; those of a scheme are among them. */
function isAddressUnit(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit) || ".!#$%&'*+/=?^_`{|}~-".includes(String.fromCharCode(unit));
}
