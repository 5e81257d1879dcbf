import { MOST_MARKS, mayReorder } from "./long-marks.ts";
import type { MappedText } from "./mapped-text.ts";
import { type TextEdits, transformMapped, transformText } from "./text-edits.ts";

/**
 * The text in NFD (every letter with its marks apart, in canonical order), with the map to the source. A letter under more
 * than thirty marks stays as it is.
 */
export function toNfd(text: string): MappedText {
  return transformMapped(text, decomposeInto);
}

/** `toNfd` without the map. */
export function toNfdText(text: string): string {
  return transformText(text, decomposeInto);
}

/** A character and the marks that follow it change together, because canonical order may move the marks. */
function decomposeInto(text: string, edits: TextEdits): void {
  forEachCluster(text, (start, end) => {
    if (end - start > MOST_MARKS) return;
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
    for (let at = start + 1; at < end; at++) if (!isMark(text.charCodeAt(at))) return;
    const [base = ""] = text.charAt(start).normalize("NFD");
    if (isAsciiLetter(base.charCodeAt(0)) && (end > start + 1 || base !== text.charAt(start)))
      edits.replace(start, end, base);
  });
}

/** Calls `visit` for every character above ASCII, and for every character with marks, together with those marks. */
function forEachCluster(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const start = at;
    while (at + 1 < text.length && mayReorder(text.charCodeAt(at + 1))) at++;
    if (unit > 0x7f || at > start) visit(start, at + 1);
  }
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
