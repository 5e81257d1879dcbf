import { isOtherWording } from "../../../document-code/cited-title.ts";
import { foldWords } from "../../../document-code/fold-words.ts";
import { documentsByCode, knownDocuments } from "../../../document-code/known-documents.ts";
import { isLikelySameDocument } from "../../../document-code/same-document.ts";
import { writtenDate } from "../../../language/dates.ts";
import type { KnownDocument } from "../../../rule/knowledge.ts";
import type { CitedDocument, Stretch } from "./facts.ts";

/** A source of the registry as the authority of a report. */
export interface RowAuthority {
  readonly kind: "clause";
  readonly document: string;
  readonly clause: string;
  readonly verified: boolean;
}

/** Something cited otherwise than the registry has it. */
export interface Mismatch {
  readonly message: "date" | "title" | "law" | "issuer";
  readonly place: Stretch;
  /** What the registry has. */
  readonly known: string;
  /** What to write, where that is certain enough to offer. */
  readonly write: string | undefined;
  readonly authority: RowAuthority;
}

/** What is cited of a document otherwise than the registry has it. */
export function judgeCitation(cited: CitedDocument, team: readonly KnownDocument[]): readonly Mismatch[] {
  const rows = documentsByCode(cited.code, team);
  const { date, title, law, body } = cited;
  const dated = date === undefined ? undefined : rows.find((row) => row.date === date.iso);
  if (date !== undefined && dated === undefined) {
    const wrong = wrongDate(cited, date, rows);
    // Another document of the same code, or a date that is wrong: nothing more can be said of the rest.
    return wrong === undefined ? [] : [wrong];
  }
  const found: Mismatch[] = [];
  const row =
    dated ??
    (rows.length === 1
      ? rows[0]
      : rows.find(
          (known) => title !== undefined && known.title !== undefined && isOtherWording(title.text, known.title),
        ));
  if (row === undefined) return found;
  if (title === undefined && law === undefined && body === undefined) return found;
  const authority = authorityOf(row);
  if (title !== undefined && row.title !== undefined && isOtherWording(title.text, row.title)) {
    const write = matchFirst(title.text, row.title);
    found.push({ message: "title", place: title, known: row.title, write, authority });
  }
  if (law !== undefined && row.title !== undefined && isAnotherLaw(law.text, row.title)) {
    found.push({ message: "law", place: law, known: row.title, write: undefined, authority });
  }
  if (dated?.issuer !== undefined && body !== undefined && isAnotherBody(body.name, dated.issuer)) {
    found.push({ message: "issuer", place: body, known: dated.issuer, write: dated.issuer, authority });
  }
  return found;
}

/** The document that took the place of a cited one before the day of the text, or the day it went out of force. */
export function judgeForce(
  cited: CitedDocument,
  now: string | undefined,
  alsoCited: ReadonlySet<string>,
  team: readonly KnownDocument[],
):
  | { readonly message: "replaced"; readonly by: string; readonly authority: RowAuthority }
  | { readonly message: "expired"; readonly to: string; readonly authority: RowAuthority }
  | undefined {
  if (now === undefined || cited.past) return undefined;
  const rows = documentsByCode(cited.code, team);
  const { date } = cited;
  // Without a date, and with several documents of the code, nobody knows which one is meant.
  const row = rows.length === 1 && date === undefined ? rows[0] : rows.find((known) => known.date === date?.iso);
  if (row === undefined) return undefined;
  const { replacedBy = [], validTo } = row;
  if (replacedBy.some((code) => alsoCited.has(code))) return undefined;
  const [by] = replacedBy;
  if (by !== undefined) {
    const next = documentsByCode(by, team).filter(
      ({ date: day = "" }) => row.date === undefined || day > row.date || day === "",
    );
    const [first] = next;
    const since = validTo ?? first?.date;
    if (since === undefined || since > now) return undefined;
    const verified = row.verified && first?.verified === true;
    return { message: "replaced", by: replacedBy.join("”, “"), authority: { ...authorityOf(row), verified } };
  }
  return validTo !== undefined && validTo < now
    ? { message: "expired", to: writtenDate(validTo), authority: authorityOf(row) }
    : undefined;
}

function wrongDate(
  { code, year, party }: CitedDocument,
  date: NonNullable<CitedDocument["date"]>,
  rows: readonly KnownDocument[],
): Mismatch | undefined {
  // Another rule reports a date of another year than the code's.
  if (year !== undefined && Number(date.iso.slice(0, 4)) !== year) return undefined;
  const own = { year, system: party ? "party" : "state" } as const;
  const row = rows.find((known) => known.date !== undefined && isLikelySameDocument(own, known.date, date.iso));
  if (row?.date === undefined) return undefined;
  return {
    message: "date",
    place: { ...date },
    known: writtenDate(row.date),
    write: undefined,
    authority: authorityOf({ ...row, code }),
  };
}

function authorityOf({ code, date, source, verified }: KnownDocument): RowAuthority {
  const signed = date === undefined ? "" : `ngày ${writtenDate(date)}; `;
  return { kind: "clause", document: code, clause: `${signed}nguồn: ${source}`, verified };
}

let lawTitles: ReadonlySet<string> | undefined;

/** Laws are cited by shortened names too, so only the full name of another law, or a slip in this one, is reported. */
function isAnotherLaw(cited: string, known: string): boolean {
  const name = foldWords(cited);
  if (name === foldWords(known)) return false;
  lawTitles ??= new Set(
    knownDocuments().flatMap(({ title = "" }) => (/^(?:Bộ luật|Luật) /u.test(title) ? [foldWords(title)] : [])),
  );
  return lawTitles.has(name);
}

/** “Trung ương” names the Central Committee, and in its name the Politburo and the Secretariat act. */
function isAnotherBody(cited: string, known: string): boolean {
  const name = known.toLowerCase();
  if (cited !== "bộ chính trị" && !cited.startsWith("ban bí thư")) return false;
  return !name.includes(cited) && !cited.startsWith(name);
}

/** The title with a capital or small first letter, as cited. */
function matchFirst(cited: string, title: string): string {
  const [first = ""] = cited;
  return first === first.toUpperCase() ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
