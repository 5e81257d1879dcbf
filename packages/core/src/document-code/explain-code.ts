import { writtenDate } from "../language/dates.ts";
import type { KnownDocument } from "../rule/knowledge.ts";
import type { Locale } from "../rule/messages.ts";
import { spellBody } from "./compose-body.ts";
import type { CodeProblem, DocumentCode } from "./document-code.ts";
import { type DocumentType, typesByCode } from "./document-types.ts";
import { parseDocumentCode } from "./find-codes.ts";
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
 */
export function explainDocumentCode(
  text: string,
  locale: Locale,
  team: readonly KnownDocument[] = [],
): CodeExplanation | undefined {
  const found = parseDocumentCode(text.normalize("NFC"));
  if (found === undefined) return undefined;
  const { code, problems } = found;
  const documents = documentsByCode(code.canonical, team);
  const words = labels[locale];
  const lines = [
    { label: words.canonical, text: code.canonical },
    { label: words.system, text: words.systems[code.system] },
    { label: words.number, text: code.number + code.suffix },
    { label: words.type, text: typeText(code, locale) },
    { label: words.issuer, text: bodiesText(code.issuer, locale) },
    { label: words.unit, text: code.unit ?? "" },
    { label: words.year, text: code.year === undefined ? "" : String(code.year) },
    { label: words.term, text: code.term === undefined ? "" : String(code.term) },
    ...documents.map((document) => ({ label: words.known, text: documentText(document, code, locale, team) })),
  ];
  return { code, problems, lines: lines.filter((line) => line.text !== ""), documents };
}

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
    systems: {
      party: "văn bản của Đảng",
      state: "văn bản của cơ quan nhà nước",
      "national-assembly": "văn bản của Quốc hội, Ủy ban Thường vụ Quốc hội",
      "mass-organisation": "văn bản của tổ chức chính trị - xã hội",
    },
    letter: "công văn",
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
    systems: {
      party: "document of the Party",
      state: "document of a state body",
      "national-assembly": "document of the National Assembly or its Standing Committee",
      "mass-organisation": "document of a mass organisation",
    },
    letter: "official letter",
    unknown: "unknown",
    partyTerm: "Congress",
    signed: "of",
    replaced: "replaced by",
    until: "in force until",
    unverified: "unverified",
    or: " or ",
  },
} as const;

function typeText({ system, type, issuer }: DocumentCode, locale: Locale): string {
  const words = labels[locale];
  const join = (names: readonly string[]): string => [...new Set(names)].join(words.or);
  if (system === "national-assembly") {
    const law = { vi: ["luật", "bộ luật", "nghị quyết"], en: ["law", "code", "resolution"] };
    const ordinance = { vi: ["pháp lệnh", "nghị quyết"], en: ["ordinance", "resolution"] };
    return join((issuer === "QH" ? law : ordinance)[locale]);
  }
  if (type === undefined) return words.letter;
  const types: readonly DocumentType[] = typesByCode(type, system === "party" ? "party" : "state");
  return types.length === 0 ? `${type} (${words.unknown})` : join(types.map((row) => row[locale]));
}

function bodiesText(issuer: string, locale: Locale): string {
  if (issuer === "") return "";
  const words = labels[locale];
  const bodies = issuer.split("-").map((code) => {
    const body = spellBody(code.replace(/\d+$/u, ""));
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
