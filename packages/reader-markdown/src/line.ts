import { isSpaceOrTab } from "./chars.ts";

/** Tabs behave as if they led to the next column that four divides. */
const TAB = 4;

/**
 * A line of the source with a place in it. `column` counts from 0 and knows how much of a tab is used up; `at` and `end`
 * are UTF-16 offsets of the source, `end` before the line break.
 */
export class Line {
  readonly source: string;
  at = 0;
  end = 0;
  column = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Moves to another line. */
  open(start: number, end: number): void {
    this.at = start;
    this.end = end;
    this.column = 0;
  }

  /** Offset of the first character that is not white space; `end` on a blank line. */
  get inked(): number {
    let at = this.at;
    while (at < this.end && isSpaceOrTab(this.source.charCodeAt(at))) at++;
    return at;
  }

  /** How many columns of white space stand before the next inked character. */
  get indent(): number {
    let column = this.column;
    for (let at = this.at; at < this.end; at++) {
      const unit = this.source.charCodeAt(at);
      if (unit === 0x20) column++;
      else if (unit === 0x09) column += TAB - (column % TAB);
      else break;
    }
    return column - this.column;
  }

  /** Moves over at most so many columns of white space; a tab may be used up in part. */
  skipColumns(count: number): void {
    let left = count;
    while (left > 0 && this.at < this.end) {
      const unit = this.source.charCodeAt(this.at);
      const width = unit === 0x09 ? TAB - (this.column % TAB) : 1;
      if (!isSpaceOrTab(unit)) return;
      const taken = Math.min(width, left);
      if (taken === width) this.at++;
      this.column += taken;
      left -= taken;
    }
  }

  /** Moves over all white space. */
  skipSpace(): void {
    this.skipColumns(this.indent);
  }

  /** Moves over `count` characters that are not tabs. */
  skip(count: number): void {
    this.at += count;
    this.column += count;
  }
}
