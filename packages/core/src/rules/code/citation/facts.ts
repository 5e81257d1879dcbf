import type { BlockText } from "../../../document/block-text.ts";
import type { Citation } from "../../../document-code/citation.ts";
import { documentDateOf } from "../../../document-code/document-date.ts";
import { documentsByCode, replacesKnownDocument } from "../../../document-code/known-documents.ts";
import { isoDate, isPossibleDate } from "../../../language/dates.ts";
import { Feature } from "../../../language/scan.ts";
import type { KnownDocument } from "../../../rule/knowledge.ts";

/**
 * A stretch of the block's text, in UTF-16 code units from the start of the code: words written before a citation change nothing that
 * is kept of it.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the rule keeps of a citation of a known document. */
export interface CitedDocument {
  readonly code: string;
  readonly year: number | undefined;
  readonly party: boolean;
  /** `YYYY-MM-DD`, with where it stands. */
  readonly date: (Stretch & { readonly iso: string }) | undefined;
  readonly body: (Stretch & { readonly name: string }) | undefined;
  readonly title: Stretch | undefined;
  /** “Luật Đất đai” in “Luật Đất đai số 31/2024/QH15”. */
  readonly law: Stretch | undefined;
  /** Whether the passage says itself that the document is out of force. */
  readonly past: boolean;
}

/** A citation of a known document, or the day of the text itself. */
export type CitationFact = CitedDocument | { readonly today: string };

/** The citation as a fact; undefined where there is nothing to compare with the registry. */
export function citedDocument(
  block: BlockText,
  { found, type, date, body, title }: Citation,
  team: readonly KnownDocument[],
): CitedDocument | undefined {
  const { code, certain } = found;
  if (!certain) return undefined;
  const rows = documentsByCode(code.canonical, team);
  if (rows.length === 0) return undefined;
  // “Luật số …” names no law.
  const named =
    code.system === "national-assembly" && type === undefined ? lawBefore(block.text, found.start) : undefined;
  const inForce = rows.every((row) => row.replacedBy === undefined && row.validTo === undefined);
  if (
    date === undefined &&
    title === undefined &&
    named === undefined &&
    inForce &&
    !replacesOther(code.canonical, team)
  )
    return undefined;
  const cut = ({ start, end }: Pick<Stretch, "start" | "end">): Stretch => ({
    start: start - found.start,
    end: end - found.start,
    text: block.text.slice(start, end),
  });
  return {
    code: code.canonical,
    year: code.year,
    party: code.system === "party",
    date: date !== undefined && isPossibleDate(date) ? { ...cut(date), iso: isoDate(date) } : undefined,
    body: body === undefined ? undefined : { ...cut(body), name: body.name },
    title: title === undefined ? undefined : { ...cut(title), text: title.text },
    law: named === undefined ? undefined : { ...cut(named), text: named.text },
    past: !inForce && PAST.test(block.text.slice(Math.max(0, found.start - AROUND), found.end + AROUND)),
  };
}

/** How far from a code its sentence says that the document was replaced. */
const AROUND = 160;
const PAST = /thay thế|bãi bỏ|hết hiệu lực|sửa đổi|trước đây/iu;

const replacers = new WeakMap<readonly KnownDocument[], ReadonlySet<string>>();

/** Where a text cites the new document too, its author knows that the old one was replaced. */
function replacesOther(code: string, team: readonly KnownDocument[]): boolean {
  if (replacesKnownDocument(code)) return true;
  if (team.length === 0) return false;
  let codes = replacers.get(team);
  if (codes === undefined) {
    codes = new Set(team.flatMap(({ replacedBy = [] }) => replacedBy));
    replacers.set(team, codes);
  }
  return codes.has(code);
}

/** The day of the document, where this block gives it. */
export function dateFact(block: BlockText): string | undefined {
  return block.has(Feature.digit) ? documentDateOf(block.text, () => block.dates) : undefined;
}

const LONGEST_LAW = 120;

/** “Luật …” or “Bộ luật …” right before “số” and the code, without a year at its end; in offsets of the block. */
function lawBefore(text: string, at: number): Stretch | undefined {
  const from = Math.max(0, at - LONGEST_LAW);
  const before = text.slice(from, at);
  const number = /\s+số:?\s*$/iu.exec(before);
  if (number === null) return undefined;
  const name = before.slice(0, number.index).replace(/\s+(?:năm\s+)?\d{4}$/u, "");
  const low = name.toLowerCase();
  const law = Math.max(low.lastIndexOf("luật "), -1);
  if (law < 0) return undefined;
  const start = low.slice(Math.max(0, law - 3), law) === "bộ " ? law - 3 : law;
  return { start: from + start, end: from + name.length, text: name.slice(start) };
}
