import { copyText, type MappedText, type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { EscapeText } from "../document/document.ts";
import type { AnyReport } from "../rule/rule.ts";
import { type EnabledRule, lowerSeverity } from "./enabled-rule.ts";
import { type Finding, toFinding } from "./entry.ts";

/** How many findings of a rule were counted and not kept, because more would never be listed. */
export interface Withheld {
  readonly rule: string;
  readonly count: number;
}

/** What nearly every block has to say of findings that were not kept. */
export const noneWithheld: readonly Withheld[] = [];

const noContent = copyText("");
const UNKNOWN = -1;

/** How many more findings of each rule are worth keeping. */
export class Room {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is left for a rule. */
  of(rule: string): number {
    return Math.max(0, this.#most - (this.#taken.get(rule) ?? 0));
  }

  /** Takes some of it. */
  take(rule: string, count: number): void {
    this.#taken.set(rule, (this.#taken.get(rule) ?? 0) + count);
  }
}

/**
 * Takes what one rule reports of one block and keeps the first findings in the order of the text, as many as there is room
 * for: a megabyte of `a,a,a,` has half a million that nobody will see.
 */
export class FindingSink {
  #enabled: EnabledRule | undefined;
  #content: MappedText = noContent;
  #escapeText: EscapeText | undefined;
  #rooms: Room | undefined;
  #room = UNKNOWN;
  #findings: Finding[] = [];
  #lastStart = -1;
  #lastEnd = -1;
  #withheld = 0;
  #inOrder = true;

  /** Begins with a rule and a block; there is room for everything when `room` is absent. */
  open(enabled: EnabledRule, content: MappedText, escapeText: EscapeText, room: Room | undefined): void {
    this.#enabled = enabled;
    this.#content = content;
    this.#escapeText = escapeText;
    this.#rooms = room;
    this.#room = UNKNOWN;
    if (this.#findings.length > 0) this.#findings = [];
    this.#lastStart = -1;
    this.#lastEnd = -1;
    this.#withheld = 0;
    this.#inOrder = true;
  }

  /** Takes a report. */
  add(report: AnyReport): void {
    const content = this.#content;
    const range: TextRange = report.range ?? textRange(0, content.text.length);
    // Nearly no rule reports anything of a block.
    if (this.#room === UNKNOWN)
      this.#room = this.#rooms?.of(this.#enabled?.rule.name ?? "") ?? Number.POSITIVE_INFINITY;
    if (this.#findings.length < this.#room) {
      const finding = this.#make(report, range);
      this.#findings.push(finding);
      if (this.#isAfter(finding.start, finding.end)) {
        this.#lastStart = finding.start;
        this.#lastEnd = finding.end;
      }
      return;
    }
    const { start, end } = content.map.toSource(range);
    if (!this.#isAfter(start, end)) this.#inOrder = false;
    this.#withheld++;
  }

  /** The findings that were kept. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** How many were not. */
  get withheld(): number {
    return this.#withheld;
  }

  /** False when one that was not kept may stand before one that was: the rule must report again, with room for all. */
  get inOrder(): boolean {
    return this.#inOrder;
  }

  #isAfter(start: number, end: number): boolean {
    return start > this.#lastStart || (start === this.#lastStart && end > this.#lastEnd);
  }

  #make(report: AnyReport, range: TextRange): Finding {
    const enabled = this.#enabled;
    const escapeText = this.#escapeText;
    if (enabled === undefined || escapeText === undefined) throw new TypeError("A rule reported outside of its check");
    const { rule, severity } = enabled;
    const defaults = { rule: rule.name, severity: lowerSeverity(severity, report.atMost), authority: rule.authority };
    return toFinding(report, defaults, range, this.#content, escapeText, []);
  }
}
