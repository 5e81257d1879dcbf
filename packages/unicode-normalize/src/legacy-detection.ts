import { composeText } from "./compose.ts";
import { fromLegacyText, type LegacyEncoding, legacyEncodings } from "./legacy.ts";
import { lettersOf } from "./legacy-reading.ts";
import { possibleEncodings } from "./legacy-traces.ts";
import { sequenceAt } from "./mojibake.ts";
import { textRange } from "./offsets.ts";
import { hasWordCase, parseSyllable } from "./syllable.ts";

/** A stretch of text in an old encoding. Offsets are UTF-16 code units. */
export interface LegacyRun {
  readonly encoding: LegacyEncoding;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1: the share of its words that speak for the encoding, less for few words. */
  readonly confidence: number;
  /** How many words are Vietnamese only when read in this encoding. */
  readonly evidence: number;
}

/** The encoding of a whole text, by the run with the most evidence; undefined for text that is what it seems. */
export function detectLegacy(text: string): LegacyRun | undefined {
  return findLegacyRuns(text).reduce<LegacyRun | undefined>(
    (best, run) => (best === undefined || run.evidence > best.evidence ? run : best),
    undefined,
  );
}

/**
 * Finds the stretches of a text that are written in an old encoding: neighbouring words that are no Vietnamese as they
 * stand and are Vietnamese syllables when read in the encoding. Clean Vietnamese, English and French have none. Linear.
 */
export function findLegacyRuns(text: string): readonly LegacyRun[] {
  // The marks of decomposed Vietnamese are letters of VNI and Windows-1258 to nobody but a machine.
  const composed = composeText(text);
  const runs: LegacyRun[] = [];
  const possible = possibleEncodings(composed.text);
  for (const encoding of legacyEncodings) if (possible.has(encoding)) runs.push(...runsOf(composed.text, encoding));
  const found = runs.length > 1 ? withoutOverlap(runs) : runs;
  if (composed.map.isCopy) return found;
  return found.map((run) => ({ ...run, ...composed.map.toSource(textRange(run.start, run.end)) }));
}

/** What one word says about an encoding. */
type Opinion = "for" | "against" | "unclear" | "either" | "none";

interface Opening {
  readonly start: number;
  end: number;
  evidence: number;
  against: number;
  pending: number;
  strong: boolean;
}

function runsOf(text: string, encoding: LegacyEncoding): readonly LegacyRun[] {
  const runs: LegacyRun[] = [];
  let run: Opening | undefined;
  let lead = -1;
  let clean = 0;
  const close = (): void => {
    if (run !== undefined && isConvincing(run, encoding, clean)) {
      const confidence = run.evidence / (run.evidence + run.against + 1);
      runs.push({ encoding, start: run.start, end: run.end, confidence, evidence: run.evidence });
    }
    run = undefined;
    lead = -1;
  };
  forEachToken(text, encoding, (start, end) => {
    const token = text.slice(start, end);
    const opinion = opinionOf(token, encoding);
    if (opinion === "for") {
      run ??= { start: lead < 0 ? start : lead, end, evidence: 0, against: 0, pending: 0, strong: false };
      run.evidence++;
      run.against += run.pending;
      run.pending = 0;
      run.end = end;
      run.strong ||= isStrong(token, encoding);
    } else if (opinion === "against") {
      clean++;
      close();
    } else if (opinion === "unclear") {
      lead = -1;
      if (run !== undefined) run.pending++;
    } else if (opinion === "either") {
      if (lead < 0) lead = start;
      if (run !== undefined) run.end = end;
    }
  });
  close();
  return runs;
}

/** Two words are enough only where no other word of the text speaks against them. */
function isConvincing(run: Opening, encoding: LegacyEncoding, clean: number): boolean {
  if (run.evidence < run.against * 2) return false;
  if (isUtf8(encoding)) return run.strong || run.evidence >= 2;
  if (encoding === "windows-1258" && !run.strong) return false;
  return run.evidence >= 3 || (run.evidence === 2 && run.against === 0 && clean === 0 && encoding !== "viqr");
}

function isUtf8(encoding: LegacyEncoding): boolean {
  return encoding === "utf8-as-1252" || encoding === "utf8-as-1252-twice";
}

/**
 * Evidence that does not come about by chance: three bytes in a row that are valid UTF-8, or the tone of Windows-1258 behind its
 * vowel. Without the latter `quy ðịnh` would do for Windows-1258, whose tones are there in Unicode already.
 */
function isStrong(token: string, encoding: LegacyEncoding): boolean {
  if (encoding === "windows-1258") return /[aeiouyâêôãõý][ìòþ]/iu.test(token);
  if (!isUtf8(encoding)) return false;
  for (let at = 0; at < token.length; at++) if (sequenceAt(token, at) >= 3) return true;
  return encoding === "utf8-as-1252-twice";
}

/** Longer ones are no words; a letter takes up to six characters in text that was misread twice. */
const LONGEST_TOKEN = 48;

function opinionOf(token: string, encoding: LegacyEncoding): Opinion {
  const core = lettersIn(token);
  if (token.length > LONGEST_TOKEN) return "unclear";
  const foreign = hasForeign(core);
  const read = fromLegacyText(token, encoding, { loosePunctuation: true });
  if (encoding === "utf8-as-1252-twice" && read === fromLegacyText(token, "utf8-as-1252")) return "none";
  const asIs = parseSyllable(core) !== undefined && hasWordCase(core);
  if (read === token) {
    if (!foreign) return "none";
    if (!asIs) return "unclear";
    return isSameThere(core, encoding) ? "none" : "against";
  }
  const meant = lettersIn(read);
  const asRead = meant === "" ? isUtf8(encoding) : parseSyllable(meant) !== undefined && hasWordCase(meant);
  if (asIs) return asRead ? "either" : foreign ? "against" : "none";
  // `®)`, `ñ)`: the letter of an item.
  if (meant === "đ" || meant === "Đ") return "either";
  // A dash, a quote or `×` alone is what it seems, though it is a letter in VISCII or TCVN3.
  if (core === "") return isUtf8(encoding) ? "either" : "none";
  if (!asRead) return "unclear";
  if (encoding === "viscii" && !/[a-z]/iu.test(token)) return "either";
  return encoding === "viqr" && !/[a-z][\^(+*]|dd|[`?~'.][a-z]/iu.test(token)
    ? "either"
    : meant === ""
      ? "either"
      : "for";
}

/** `hòa` is written so in VISCII too, `ký` in TCVN3, `chính` in VNI: such a word says nothing. */
function isSameThere(core: string, encoding: LegacyEncoding): boolean {
  if (hasWide(core)) return false;
  if (encoding !== "tcvn3" && encoding !== "vni") return true;
  const letters = lettersOf(encoding);
  for (const letter of core) if (letter > "\u007f" && letters.get(letter) !== letter) return false;
  return true;
}

/** The token without what stands before its first and after its last letter. */
function lettersIn(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && !isLetterUnit(token.charCodeAt(start))) start++;
  while (end > start && !isLetterUnit(token.charCodeAt(end - 1))) end--;
  return token.slice(start, end);
}

function hasForeign(core: string): boolean {
  for (let at = 0; at < core.length; at++) if (core.charCodeAt(at) > 0x7f) return true;
  return false;
}

function hasWide(core: string): boolean {
  for (let at = 0; at < core.length; at++) if (core.charCodeAt(at) > 0xff) return true;
  return false;
}

function forEachToken(text: string, encoding: LegacyEncoding, visit: (start: number, end: number) => void): void {
  const isPart = tokenTest(encoding);
  let at = 0;
  while (at < text.length) {
    if (!isPart(text.charCodeAt(at)) && !isSpaceOfUtf8(text, at, encoding)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isPart(text.charCodeAt(at)) || isSpaceOfUtf8(text, at, encoding))) at++;
    visit(start, at);
  }
}

/** `à` is C3 A0 in UTF-8, and A0 is read as a no-break space: `lÃ\u00a0` is one word. */
function isSpaceOfUtf8(text: string, at: number, encoding: LegacyEncoding): boolean {
  return isUtf8(encoding) && text.charCodeAt(at) === 0xa0 && sequenceAt(text, at - 1) === 2;
}

function tokenTest(encoding: LegacyEncoding): (unit: number) => boolean {
  switch (encoding) {
    case "vni":
    case "windows-1258":
      return isLetterUnit;
    case "viqr":
      return (unit) => isLetterUnit(unit) || (unit < 0x80 && "^(+*`?~'.".includes(String.fromCharCode(unit)));
    case "tcvn3":
      return (unit) => isLetterUnit(unit) || (unit > 0xa0 && unit < 0xc0) || unit === 0xd7 || unit === 0xf7;
    case "viscii": {
      const letters = lettersOf("viscii");
      return (unit) => isLetterUnit(unit) || (unit > 0 && letters.has(String.fromCharCode(unit)));
    }
    case "utf8-as-1252":
    case "utf8-as-1252-twice":
      return (unit) =>
        isLetterUnit(unit) || (unit > 0x7f && unit < 0xc0 && unit !== 0xa0) || (unit >= 0x2013 && unit <= 0x2122);
  }
}

function isLetterUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return (unit >= 0xc0 && unit < 0x370 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit < 0x1f00);
}

/** Of runs that overlap, the one with more evidence. */
function withoutOverlap(runs: LegacyRun[]): readonly LegacyRun[] {
  runs.sort((a, b) => a.start - b.start);
  const kept: LegacyRun[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= run.start) kept.push(run);
    else if (run.evidence * run.confidence > last.evidence * last.confidence) kept[kept.length - 1] = run;
  }
  return kept;
}
