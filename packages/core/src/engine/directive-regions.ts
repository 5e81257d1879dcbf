import type { Directive, DirectiveName } from "../document/directive.ts";
import { LineIndex } from "../language/line-index.ts";
import { categoryOf } from "../rule/rule.ts";

/** One name of a directive, or the directive as a whole when it names none, and whether it silenced anything. */
export interface Credit {
  readonly directive: Directive;
  readonly name: DirectiveName | undefined;
  used: boolean;
}

/** Where a credit silences what it covers: from `start` to before `end`, but for the rules in `except`. */
interface Region {
  readonly start: number;
  end: number;
  readonly except: readonly string[];
  readonly credit: Credit;
}

/** Stands for all rules. */
const ALL = "";

/**
 * Where the directives of one part silence which rules. For each name the regions lie in order and apart, so that asking
 * about a diagnostic is a few binary searches, however many directives there are.
 */
export class DirectiveRegions {
  readonly #blocks = new Map<string, Region[]>();
  readonly #lines = new Map<string, Region[]>();
  readonly #open = new Map<string, Region>();
  readonly credits: Credit[] = [];
  /** Switched on again, but never off. */
  readonly idle: Credit[] = [];

  /** `directives` are those of the part in order; names for which `isKnown` is false are left out. */
  constructor(source: string, directives: readonly Directive[], isKnown: (name: string) => boolean) {
    let lines: LineIndex | undefined;
    for (const directive of directives) {
      for (const credit of creditsOf(directive, isKnown)) {
        if (directive.action === "disable") this.#disable(credit);
        else if (directive.action === "enable") this.#enable(credit);
        else {
          lines ??= new LineIndex(source);
          this.#silenceLine(credit, source, lines);
        }
      }
    }
    for (const [name, region] of this.#open) this.#close(name, region, Number.POSITIVE_INFINITY);
  }

  /** Whether somebody asked for silence about a rule at an offset; whoever did gets the credit. */
  silences(rule: string, offset: number): boolean {
    let silent = false;
    for (const name of [ALL, categoryOf(rule), rule]) {
      for (const regions of [this.#blocks.get(name), this.#lines.get(name)]) {
        const region = regions === undefined ? undefined : regionAt(regions, offset);
        if (region === undefined || region.except.some((excepted) => covers(excepted, rule))) continue;
        region.credit.used = true;
        silent = true;
      }
    }
    return silent;
  }

  #disable(credit: Credit): void {
    const name = credit.name?.name ?? ALL;
    this.credits.push(credit);
    if (this.#open.has(name)) return;
    this.#open.set(name, { start: credit.directive.range.end, end: 0, except: [], credit });
  }

  #enable(credit: Credit): void {
    const name = credit.name?.name ?? ALL;
    const at = credit.directive.range.start;
    let effect = false;
    for (const [open, region] of [...this.#open]) {
      if (covers(name, open)) {
        this.#close(open, region, at);
        this.#open.delete(open);
        effect = true;
      } else if (covers(open, name) && !region.except.includes(name)) {
        this.#close(open, region, at);
        this.#open.set(open, { start: at, end: 0, except: [...region.except, name], credit: region.credit });
        effect = true;
      }
    }
    if (!effect) this.idle.push(credit);
  }

  #silenceLine(credit: Credit, source: string, lines: LineIndex): void {
    const { action, range } = credit.directive;
    this.credits.push(credit);
    let { line } = lines.at(action === "disable-line" ? range.start : range.end);
    if (action === "disable-next-line") {
      line++;
      // A blank line after the comment is for looks: the next line of text is meant.
      while (line < lines.count && isBlank(source, lines.range(line))) line++;
    }
    if (line > lines.count) return;
    const { start, end } = lines.range(line);
    push(this.#lines, credit.name?.name ?? ALL, { start, end: end + 1, except: [], credit });
  }

  #close(name: string, region: Region, end: number): void {
    region.end = end;
    push(this.#blocks, name, region);
  }
}

function creditsOf(directive: Directive, isKnown: (name: string) => boolean): readonly Credit[] {
  if (directive.action === undefined) return [];
  if (directive.names.length === 0) return [{ directive, name: undefined, used: false }];
  return directive.names.filter(({ name }) => isKnown(name)).map((name) => ({ directive, name, used: false }));
}

/** Whether a name is that of a rule, of its category, or stands for all rules. */
function covers(name: string, rule: string): boolean {
  return name === ALL || name === rule || (rule !== ALL && name === categoryOf(rule));
}

function push(map: Map<string, Region[]>, name: string, region: Region): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [region]);
  else known.push(region);
}

/** The last region that starts at or before the offset, when it holds the offset. */
function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((regions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const region = regions[low - 1];
  return region !== undefined && offset < region.end ? region : undefined;
}

function isBlank(source: string, range: { readonly start: number; readonly end: number }): boolean {
  return source.slice(range.start, range.end).trim() === "";
}
