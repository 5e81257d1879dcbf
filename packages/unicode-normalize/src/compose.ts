import { MOST_MARKS, mayReorder } from "./long-marks.ts";
import { copyText, type MappedText, MappedTextBuilder } from "./mapped-text.ts";

/**
 * Normalises to NFC and joins the sequences that NFC leaves apart because the tone was typed before the quality mark
 * (`e` U+0301 U+0302 is meant as `ế`, but canonical order keeps it as `é` + U+0302).
 *
 * Promises: the result is in NFC, but for letters under more than thirty marks, which stay as they are; a text without
 * either becomes exactly `text.normalize("NFC")`; normalising twice changes nothing; time and memory grow linearly. A text
 * that is already normal is returned as one copy. Positions are UTF-16 code units.
 */
export function composeText(text: string): MappedText {
  const first = nextUnsafe(text, 0);
  if (first === text.length) return copyText(text);
  const builder = new MappedTextBuilder(text);
  let copied = 0;
  let at = first;
  while (at < text.length) {
    // A combining mark joins the character before it.
    const start = Math.max(copied, at - 1, 0);
    const { end, next } = segmentAt(text, at);
    const segment = text.slice(start, end);
    const composed = compose(segment);
    if (composed !== segment) {
      for (const part of changedParts(text, start, end, composed)) {
        builder.copy(copied, part.start);
        builder.rewrite(part.text, part.start, part.end);
        copied = part.end;
      }
    }
    at = nextUnsafe(text, next);
  }
  if (copied === 0) return copyText(text);
  builder.copy(copied, text.length);
  return builder.build();
}

interface ChangedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What changes in a segment, letter by letter: in `Хубила` + `и` + U+0306 only the last letter is a unit that cannot be
 * split. Where letters compose with one another, as Korean ones do, the segment is one unit.
 */
function changedParts(text: string, start: number, end: number, composed: string): readonly ChangedPart[] {
  const parts: ChangedPart[] = [];
  let joined = "";
  let at = start;
  while (at < end) {
    let stop = at + 1;
    while (stop < end && mayReorder(text.charCodeAt(stop))) stop++;
    const from = text.slice(at, stop);
    const to = compose(from);
    joined += to;
    if (to !== from) parts.push({ start: at, end: stop, text: to });
    at = stop;
  }
  return joined === composed ? parts : [{ start, end, text: composed }];
}

/** True when `composeText` would change the text. Linear; allocates nothing for text in plain precomposed Vietnamese. */
export function needsNormalization(text: string): boolean {
  return nextUnsafe(text, 0) < text.length && !composeText(text).map.isCopy;
}

/**
 * Composes one base letter with its marks, whatever the order in which tone and quality were typed.
 * Returns the cluster in NFC, unchanged when it makes no single Vietnamese letter.
 */
export function compose(cluster: string): string {
  const composed = cluster.normalize("NFC");
  if (composed.length === 1) return composed;
  return hasQualityMark(composed) ? joinQualityMarks(composed).normalize("NFC") : composed;
}

/** Units that can only start a character and never join the one before it: safe to cut in front of. */
function isSafe(unit: number): boolean {
  if (unit < 0x0300) return true;
  if (unit >= 0x1e00 && unit <= 0x1eff) return unit !== 0x1e9b;
  if (unit >= 0x2002 && unit <= 0x2070) return true;
  return (unit >= 0x20a0 && unit <= 0x20bf) || (unit >= 0x2190 && unit <= 0x2328) || (unit >= 0x4e00 && unit <= 0x9fff);
}

function nextUnsafe(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSafe(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The unsafe units from here up to `end`, and where to go on. A letter under more than `MOST_MARKS` marks is not part of the
 * segment, and neither are its marks.
 */
function segmentAt(text: string, from: number): { readonly end: number; readonly next: number } {
  let at = from;
  let marks = 0;
  for (; at < text.length && !isSafe(text.charCodeAt(at)); at++) {
    marks = mayReorder(text.charCodeAt(at)) ? marks + 1 : 0;
    if (marks <= MOST_MARKS) continue;
    const end = Math.max(from, at - MOST_MARKS - 1);
    while (at < text.length && mayReorder(text.charCodeAt(at))) at++;
    return { end, next: at };
  }
  return { end: at, next: at };
}

function hasQualityMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0302 || unit === 0x0306) return true;
  }
  return false;
}

/** A letter that carries one tone already, followed by a circumflex or breve that was typed after it. */
function joinQualityMarks(text: string): string {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const joined = joinAt(text, at);
    if (joined === "") {
      result += text[at];
      at += 1;
    } else {
      result += joined;
      at += 2;
    }
  }
  return result;
}

function joinAt(text: string, at: number): string {
  const mark = text.charCodeAt(at + 1);
  if (mark !== 0x0302 && mark !== 0x0306) return "";
  const [letter, tone, more] = (text[at] ?? "").normalize("NFD");
  if (letter === undefined || tone === undefined || more !== undefined || !isTone(tone.charCodeAt(0))) return "";
  const joined = `${letter}${String.fromCharCode(mark)}${tone}`.normalize("NFC");
  return joined.length === 1 ? joined : "";
}

function isTone(mark: number): boolean {
  return mark === 0x0300 || mark === 0x0301 || mark === 0x0303 || mark === 0x0309 || mark === 0x0323;
}
