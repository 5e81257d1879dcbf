import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../document/block-text.ts";
import type { Citation } from "../../document-code/citation.ts";
import { isOtherWording } from "../../document-code/cited-title.ts";
import type { CodeProblem } from "../../document-code/document-code.ts";
import type { CodeSystem } from "../../document-code/document-types.ts";
import { bodyByCode } from "../../document-code/issuing-bodies.ts";
import { documentsByCode } from "../../document-code/known-documents.ts";
import { typeNamesOf } from "../../document-code/named-type.ts";
import { isLikelySameDocument } from "../../document-code/same-document.ts";
import { isoDate, isPossibleDate } from "../../language/dates.ts";
import type { KnownDocument } from "../../rule/knowledge.ts";
import type { Fact, PlacedFact } from "../../rule/rule.ts";

/**
 * Something said of a document. Where it stands is counted from the code, so that words written before a citation change nothing
 * that is kept of it.
 */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As compared. */
  readonly value: string;
}

/** What one citation says of its document; only what another citation may contradict. */
export interface CitationData {
  readonly system: CodeSystem;
  readonly year: number | undefined;
  readonly date: Said | undefined;
  readonly title: Said | undefined;
  readonly body: Said | undefined;
  readonly type: Said | undefined;
  readonly form: Said | undefined;
}

/** What two citations of one document may disagree on. */
export type Attribute = "date" | "title" | "body" | "type" | "form";

const attributes: readonly Attribute[] = ["date", "title", "body", "type", "form"];

/** Two citations of one document that disagree: the usual one, and the other. */
export interface Disagreement {
  readonly attribute: Attribute;
  readonly at: PlacedFact<CitationData>;
  readonly said: Said;
  readonly usual: PlacedFact<CitationData>;
  readonly usualSaid: Said;
}

/** The facts of a block: one for each citation that says something, under the code as it should be written. */
export function citationFacts(block: BlockText): readonly Fact<CitationData>[] {
  return block.shared(collectFacts);
}

function collectFacts(block: BlockText): readonly Fact<CitationData>[] {
  const facts: Fact<CitationData>[] = [];
  for (const citation of block.citations) {
    const { found } = citation;
    const data = citationData(block.text, citation);
    if (data !== undefined) facts.push({ key: found.code.canonical, range: textRange(found.start, found.end), data });
  }
  return facts;
}

/** Where in its block a citation says something. */
export function rangeOf(fact: PlacedFact<CitationData>, { start, end }: Said): TextRange {
  const { start: code } = fact.range;
  return textRange(code + start, code + end);
}

/** All disagreements among the citations of one code, in document order. */
export function compareCitations(
  code: string,
  facts: readonly PlacedFact<CitationData>[],
  team: readonly KnownDocument[],
): readonly Disagreement[] {
  if (facts.length < 2) return [];
  const found: Disagreement[] = [];
  for (const attribute of attributes) {
    if (!differ(facts, attribute)) continue;
    const usual = usualOf(facts, attribute);
    const usualSaid = usual?.data[attribute];
    if (usual === undefined || usualSaid === undefined) continue;
    const registered = new Set(documentsByCode(code, team).flatMap(({ date }) => date ?? []));
    for (const at of facts) {
      const own = at.data[attribute];
      if (own === undefined || own.value === usualSaid.value) continue;
      if (
        attribute === "date" ? !isOneDocument(at.data, own, usualSaid, registered) : haveTwoDates(at.data, usual.data)
      )
        continue;
      if (attribute === "title" && !isOtherWording(own.text, usualSaid.text)) continue;
      found.push({ attribute, at, said: own, usual, usualSaid });
    }
  }
  return found;
}

function citationData(text: string, { found, date, title, body, type }: Citation): CitationData | undefined {
  const { code } = found;
  if (!found.certain || code.issuer === "") return undefined;
  const names = type === undefined ? none : typeNamesOf(code);
  const typed = type !== undefined && names.length > 1 && names.includes(type.name) ? type : undefined;
  const formed = hasOtherForms(code.number, code.issuer) && found.problems.every(isMatterOfForm);
  if (date === undefined && title === undefined && typed === undefined && !formed && body === undefined)
    return undefined;
  const at = found.start;
  // A date of another year than the code's is reported beside the code.
  const dated = date !== undefined && isPossibleDate(date) && (code.year === undefined || code.year === date.year);
  return {
    system: code.system,
    year: code.year,
    date: dated ? said(text, at, date, isoDate(date)) : undefined,
    title: title === undefined ? undefined : said(text, at, title, title.text),
    body: code.issuer === "TW" && body !== undefined ? bodySaid(said(text, at, body, body.name)) : undefined,
    type: typed === undefined ? undefined : said(text, at, typed, typed.name),
    form: formed ? { start: 0, end: found.end - at, text: found.text, value: found.text } : undefined,
  };
}

const none: readonly string[] = [];

type Stretch = { readonly start: number; readonly end: number };

function said(text: string, at: number, { start, end }: Stretch, value: string): Said {
  return { start: start - at, end: end - at, text: text.slice(start, end), value };
}

/** Only the Politburo and the Secretariat exclude each other: both may be called by the Central Committee's name. */
function bodySaid(named: Said): Said | undefined {
  if (named.value.startsWith("ban bí thư")) return { ...named, value: "ban bí thư" };
  return named.value === "bộ chính trị" ? named : undefined;
}

/** The facts that say more than how a code is written: what two texts may disagree on. */
export function statementFacts(block: BlockText): readonly Fact<CitationData>[] {
  const facts = citationFacts(block);
  return facts.every(isStatement) ? facts : facts.filter(isStatement);
}

function isStatement({ data: { date, title, body, type } }: Fact<CitationData>): boolean {
  return date !== undefined || title !== undefined || body !== undefined || type !== undefined;
}

/** Other faults are reported beside the code. */
function isMatterOfForm({ kind }: CodeProblem): boolean {
  return kind === "variant" || kind === "leading-zero";
}

/** Whether the code is one that people also write in an uncommon form: `5/2015/NĐ-CP`, `29-NQ/TƯ`, `TT-BGD&ĐT`. */
function hasOtherForms(number: string, issuer: string): boolean {
  if (number.length === 2 && number.startsWith("0")) return true;
  if (issuer === "TW") return true;
  return (
    issuer === "BGDĐT" ||
    issuer === "BNNPTNT" ||
    issuer === "BLĐTBXH" ||
    bodyByCode(issuer)?.code.includes("&") === true
  );
}

function isOneDocument(data: CitationData, a: Said, b: Said, registered: ReadonlySet<string>): boolean {
  if (registered.has(a.value) && registered.has(b.value)) return false;
  return isLikelySameDocument(data, a.value, b.value);
}

/** Citations with two dates are of two documents, or the dates are reported. */
function haveTwoDates(a: CitationData, b: CitationData): boolean {
  return a.date !== undefined && b.date !== undefined && a.date.value !== b.date.value;
}

/** Whether two citations have different values: nearly never, so it is asked before anything is counted. */
function differ(facts: readonly PlacedFact<CitationData>[], attribute: Attribute): boolean {
  let first: string | undefined;
  for (const { data } of facts) {
    const value = data[attribute]?.value;
    if (value === undefined || value === first) continue;
    if (first !== undefined) return true;
    first = value;
  }
  return false;
}

/** The first citation with the value that most citations have; of two as frequent, the one that comes first. */
function usualOf(
  facts: readonly PlacedFact<CitationData>[],
  attribute: Attribute,
): PlacedFact<CitationData> | undefined {
  const counts = new Map<string, { count: number; first: PlacedFact<CitationData> }>();
  for (const fact of facts) {
    const own = fact.data[attribute];
    if (own === undefined) continue;
    const known = counts.get(own.value);
    if (known === undefined) counts.set(own.value, { count: 1, first: fact });
    else known.count++;
  }
  let usual: { count: number; first: PlacedFact<CitationData> } | undefined;
  for (const value of counts.values()) if (usual === undefined || value.count > usual.count) usual = value;
  return counts.size < 2 ? undefined : usual?.first;
}
