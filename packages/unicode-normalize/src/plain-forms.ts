import type { MappedText } from "./mapped-text.ts";
import { type TextEdits, transformMapped, transformText } from "./text-edits.ts";

/** The text in NFD (every letter with its marks apart, in canonical order), with the map to the source. */
export function toNfd(text: string): MappedText {
  return transformMapped(text, decomposeInto);
}

/** `toNfd` without the map. */
export function toNfdText(text: string): string {
  return text.normalize("NFD");
}

/** A character and the marks that follow it change together, because canonical order may move the marks. */
function decomposeInto(text: string, edits: TextEdits): void {
  forEachCluster(text, (start, end) => {
    const cluster = text.slice(start, end);
    const apart = cluster.normalize("NFD");
    if (apart !== cluster) edits.replace(start, end, apart);
  });
}

/**
 * The text without tones and quality marks, `đ` as `d`: `Đảng ủy` becomes `Dang uy`. Only Latin letters change; other scripts
 * keep their marks. Keeps the map to the source.
 */
export function removeDiacritics(text: string): MappedText {
  return transformMapped(text, stripInto);
}

/** `removeDiacritics` without the map. */
export function removeDiacriticsText(text: string): string {
  return transformText(text, stripInto);
}

function stripInto(text: string, edits: TextEdits): void {
  forEachCluster(text, (start, end) => {
    const first = text.charCodeAt(start);
    if (first === 0x110 || first === 0x111) {
      edits.replace(start, end, first === 0x110 ? "D" : "d");
      return;
    }
    const [base = "", ...marks] = text.slice(start, end).normalize("NFD");
    if (marks.length > 0 && isAsciiLetter(base.charCodeAt(0)) && marks.every((mark) => isMark(mark.charCodeAt(0)))) {
      edits.replace(start, end, base);
    }
  });
}

/** Calls `visit` for every character above ASCII, and for every character with marks, together with those marks. */
function forEachCluster(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const start = at;
    if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1))) at++;
    while (at + 1 < text.length && isOtherMark(text.charCodeAt(at + 1))) at++;
    if (unit > 0x7f || at > start) visit(start, at + 1);
  }
}

/** Every unit that canonical order may move: wider than the marks of Vietnamese, so that clusters are never cut. */
function isOtherMark(unit: number): boolean {
  if (unit < 0x300 || (unit >= 0x1e00 && unit < 0x20d0) || (unit >= 0x3400 && unit < 0xa000)) return false;
  return isMark(unit) || /^\p{M}$/u.test(String.fromCharCode(unit));
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
