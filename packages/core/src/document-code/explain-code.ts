import { writtenDate } from "../language/dates.ts";
import type { KnownDocument } from "../rule/knowledge.ts";
import { type Locale, requireLocale } from "../rule/messages.ts";
import { type SpelledBody, spellBody, spellOldBody, systemOfBody } from "./compose-body.ts";
import type { CodeProblem, DocumentCode, FoundCode } from "./document-code.ts";
import { type CodeSystem, type DocumentType, typesByCode } from "./document-types.ts";
import { codeAfter, parseDocumentCode, requireString } from "./find-codes.ts";
import { documentsByCode } from "./known-documents.ts";
import { termOfDate } from "./same-document.ts";

/** A document code explained: what hover, command line and web page show. */
export interface CodeExplanation {
  readonly code: DocumentCode;
  /** What is wrong with it as written; empty for a code that is right. Offsets are of the text that was explained. */
  readonly problems: readonly CodeProblem[];
  /** Label and text of each thing it says, in reading order. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** The documents known under this code, those of the team first. */
  readonly documents: readonly KnownDocument[];
}

/**
 * Explains a document code: system, number, type, issuing body, year or term, and the documents known under it. Undefined
 * when the text is no document code. `team` are the rows of the team's own registry.
 * @throws TypeError for a text that is no string, and for a locale that does not exist.
 */
export function explainDocumentCode(
  text: string,
  locale: Locale = "vi",
  team: readonly KnownDocument[] = [],
): CodeExplanation | undefined {
  requireString("explainDocumentCode", text);
  requireLocale(locale);
  const found = readAsCode(text.normalize("NFC"));
  if (found === undefined) return undefined;
  const { code, problems } = found;
  const documents = documentsByCode(code.canonical, team);
  const words = labels[locale];
  const lines = [
    { label: words.canonical, text: code.canonical },
    { label: words.system, text: systemText(code, locale) },
    { label: words.number, text: code.number + code.suffix },
    { label: words.type, text: typeText(code, locale) },
    { label: words.issuer, text: bodiesText(code, locale) },
    { label: words.unit, text: code.unit ?? "" },
    { label: words.year, text: code.year === undefined ? "" : String(code.year) },
    { label: words.term, text: code.term === undefined ? "" : String(code.term) },
    ...documents.map((document) => ({ label: words.known, text: documentText(document, code, locale, team) })),
    { label: words.source, text: sourcesOf(code) },
  ];
  return { code, problems, lines: lines.filter((line) => line.text !== ""), documents };
}

/**
 * The code a text is meant as. Who asks about a text says that it is meant as a code, as the word “số” says it in a
 * sentence: `324/CV/HHLTVN` is then one with a fault, though nobody knows the body.
 */
function readAsCode(text: string): FoundCode | undefined {
  const alone = parseDocumentCode(text);
  if (alone !== undefined) return alone;
  const written = text.trimStart();
  const moved = NUMBER_WORD.length - (text.length - written.length);
  const said = codeAfter(NUMBER_WORD, written.trimEnd());
  if (said === undefined) return undefined;
  const problems = said.problems.map((problem) => ({
    ...problem,
    start: problem.start - moved,
    end: problem.end - moved,
  }));
  return { ...said, start: said.start - moved, end: said.end - moved, problems };
}

const NUMBER_WORD = "số ";

const labels = {
  vi: {
    canonical: "Số, ký hiệu",
    system: "Hệ thống",
    number: "Số",
    type: "Tên loại",
    issuer: "Cơ quan ban hành",
    unit: "Đơn vị, lĩnh vực",
    year: "Năm",
    term: "Khóa Quốc hội",
    known: "Văn bản đã biết",
    source: "Căn cứ",
    inTheWay: { party: "viết theo cách của Đảng", state: "viết theo cách của cơ quan nhà nước" },
    bare: "không ghi trong ký hiệu; nghị định, quyết định… trước năm 1997 viết như vậy",
    systems: {
      party: "văn bản của Đảng",
      state: "văn bản của cơ quan nhà nước",
      "national-assembly": "văn bản của Quốc hội, Ủy ban Thường vụ Quốc hội",
      "mass-organisation": "văn bản của tổ chức chính trị - xã hội",
    },
    letter: "công văn",
    firstYears: "sắc lệnh",
    taxLetter: "công văn của cục thuế, hoặc chỉ thị",
    unknown: "chưa rõ",
    partyTerm: "khóa",
    signed: "ngày",
    replaced: "được thay thế bằng",
    until: "hiệu lực đến",
    unverified: "chưa kiểm chứng",
    or: " hoặc ",
  },
  en: {
    canonical: "Code",
    system: "System",
    number: "Number",
    type: "Type",
    issuer: "Issuing body",
    unit: "Unit or field",
    year: "Year",
    term: "Term of the National Assembly",
    known: "Known document",
    source: "Authority",
    inTheWay: { party: "written in the way of the Party", state: "written in the way of state bodies" },
    bare: "not in the code; decrees, decisions… before 1997 were numbered so",
    systems: {
      party: "document of the Party",
      state: "document of a state body",
      "national-assembly": "document of the National Assembly or its Standing Committee",
      "mass-organisation": "document of a mass organisation",
    },
    letter: "official letter",
    firstYears: "decree of the State President in the first years",
    taxLetter: "letter of a tax department, or directive",
    unknown: "unknown",
    partyTerm: "Congress",
    signed: "of",
    replaced: "replaced by",
    until: "in force until",
    unverified: "unverified",
    or: " or ",
  },
} as const;

/** Where the body is not known to be of that system, the code tells only whose way of writing it follows. */
function systemText({ system, issuer }: DocumentCode, locale: Locale): string {
  const words = labels[locale];
  if (system !== "party" && system !== "state") return words.systems[system];
  const [first = ""] = issuer.split("-").map(withoutTerm);
  if (spellOldBody(first) !== undefined) return words.systems.state;
  const own = systemOfBody(first);
  if (own === "national-assembly") return words.systems[own];
  return first === "" || own === system ? words.systems[system] : words.inTheWay[system];
}

function typeText({ system, type, issuer, unit }: DocumentCode, locale: Locale): string {
  const words = labels[locale];
  const join = (names: readonly string[]): string => [...new Set(names)].join(words.or);
  if (system === "national-assembly") {
    const law = { vi: ["luật", "bộ luật", "nghị quyết"], en: ["law", "code", "resolution"] };
    const ordinance = { vi: ["pháp lệnh", "nghị quyết"], en: ["ordinance", "resolution"] };
    return join((issuer === "QH" ? law : ordinance)[locale]);
  }
  if (type === undefined) return unit === undefined ? words.bare : words.letter;
  if (isDecree(type, issuer)) return words.firstYears;
  // `7690/CT-TTHT`: provincial tax departments number their letters so.
  if (type === "CT" && system === "state" && isUnknown(issuer)) return words.taxLetter;
  const types: readonly DocumentType[] = typesByCode(type, tableOf(system));
  return types.length === 0 ? `${type} (${words.unknown})` : join(types.map((row) => row[locale]));
}

/** Of the first years: `102-SL/L`; before a body of today SL is “bản sao lục”. */
function isDecree(type: string, issuer: string): boolean {
  return type === "SL" && isUnknown(issuer);
}

/** Whether a code names a body and nobody knows it. */
function isUnknown(issuer: string): boolean {
  return issuer !== "" && issuer.split("-").every((code) => systemOfBody(withoutTerm(code)) === undefined);
}

function tableOf(system: CodeSystem): "party" | "state" {
  return system === "party" ? "party" : "state";
}

/** Where the rows that explain type and body come from. */
function sourcesOf({ system, type, issuer }: DocumentCode): string {
  const types = type === undefined || isDecree(type, issuer) ? [] : typesByCode(type, tableOf(system));
  const bodies = issuer.split("-").flatMap((body) => spell(body, system) ?? []);
  return [...new Set([...types, ...bodies].flatMap(({ source }) => source.split("; ")))].join("; ");
}

/** `UBTVQH15` → `UBTVQH`. */
function withoutTerm(code: string): string {
  return code.replace(/\d+$/u, "");
}

/** A body of the Party in a code of the state is another one: `06/CĐ-TW` is of a state committee. */
function spell(written: string, system: CodeSystem): SpelledBody | undefined {
  const code = withoutTerm(written);
  if (system === "state" && systemOfBody(code) === "party") return undefined;
  return spellBody(code) ?? spellOldBody(code);
}

function bodiesText({ issuer, system }: DocumentCode, locale: Locale): string {
  if (issuer === "") return "";
  const words = labels[locale];
  const bodies = issuer.split("-").map((code) => {
    const body = spell(code, system);
    if (body === undefined) return `${code} (${words.unknown})`;
    return body.status === "verified" ? body[locale] : `${body[locale]} (${words.unverified})`;
  });
  return bodies.join("; ");
}

function documentText(
  document: KnownDocument,
  code: DocumentCode,
  locale: Locale,
  team: readonly KnownDocument[],
): string {
  const words = labels[locale];
  const { date, issuer, title, subject, replacedBy = [], validTo, verified } = document;
  const term = date === undefined || code.system !== "party" ? undefined : termOfDate(date);
  // That a document replaced another is known no better than the document itself.
  const replacing = (by: string): string =>
    documentsByCode(by, team).some((row) => row.verified) ? by : `${by} (${words.unverified})`;
  return [
    date === undefined
      ? ""
      : `${words.signed} ${writtenDate(date)}${term === undefined ? "" : ` (${words.partyTerm} ${term})`}`,
    issuer ?? "",
    title === undefined ? (subject ?? "") : `“${title}”`,
    replacedBy.length === 0 ? "" : `${words.replaced} ${replacedBy.map(replacing).join(", ")}`,
    validTo === undefined ? "" : `${words.until} ${writtenDate(validTo)}`,
    verified ? "" : words.unverified,
  ]
    .filter((part) => part !== "")
    .join("; ");
}
