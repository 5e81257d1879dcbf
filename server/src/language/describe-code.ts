import {
  type CodeSystem,
  type DocumentCode,
  documentsByCode,
  documentTypes,
  type IssuingBody,
  issuingBodies,
  type KnownDocument,
  type Locale,
  writtenDate,
} from "@soatvan/core";

/** A statement about a code: a name and what it is. */
export interface CodeFact {
  readonly name: string;
  readonly value: string;
  /** False when nobody has read it in its source. */
  readonly verified: boolean;
}

/** What a document code says. */
export interface CodeDescription {
  readonly canonical: string;
  readonly facts: readonly CodeFact[];
}

const words = {
  vi: {
    number: "Số",
    year: "Năm",
    type: "Tên loại",
    body: "Cơ quan ban hành",
    unit: "Đơn vị soạn thảo",
    system: "Hệ thống",
    term: "Khóa Quốc hội",
    title: "Trích yếu",
    date: "Ngày ban hành",
    validTo: "Hiệu lực đến",
    replacedBy: "Được thay thế bởi",
    source: "Căn cứ",
  },
  en: {
    number: "Number",
    year: "Year",
    type: "Type",
    body: "Issuing body",
    unit: "Drafting unit",
    system: "System",
    term: "Term of the National Assembly",
    title: "Title",
    date: "Date",
    validTo: "In force until",
    replacedBy: "Replaced by",
    source: "Authority",
  },
} as const;

const systems: Readonly<Record<Locale, Readonly<Record<CodeSystem, string>>>> = {
  vi: {
    party: "văn bản của Đảng",
    state: "văn bản của cơ quan nhà nước",
    "national-assembly": "văn bản của Quốc hội",
    "mass-organisation": "văn bản của tổ chức chính trị - xã hội",
  },
  en: {
    party: "Party document",
    state: "state document",
    "national-assembly": "document of the National Assembly",
    "mass-organisation": "document of a mass organisation",
  },
};

/** Puts a code into words: number, year, type, body, system; title and date of the documents known under it, the team's first. */
export function describeCode(code: DocumentCode, known: readonly KnownDocument[], locale: Locale): CodeDescription {
  const names = words[locale];
  const types = documentTypes().filter(
    ({ code: short, system }) => short === code.type && isSystem(system, code.system),
  );
  const bodies = bodiesOf(code.issuer);
  const facts: CodeFact[] = [{ name: names.number, value: code.number + code.suffix, verified: true }];
  const add = (name: string, value: string | number | undefined, verified = true): void => {
    if (value !== undefined && value !== "") facts.push({ name, value: String(value), verified });
  };
  const day = (date: string | undefined): string | undefined =>
    date === undefined || locale === "en" ? date : writtenDate(date);
  add(names.year, code.year);
  add(
    names.type,
    types.map((type) => type[locale]).join(", "),
    types.every(({ status }) => status === "verified"),
  );
  add(names.body, bodies.map((body) => body[locale]).join(", ") || code.issuer, bodies.every(isVerified));
  add(names.unit, code.unit);
  add(names.term, code.term);
  add(names.system, systems[locale][code.system]);
  for (const document of documentsByCode(code.canonical, known)) {
    add(names.title, document.title ?? document.subject, document.verified);
    add(names.date, day(document.date), document.verified);
    add(names.validTo, day(document.validTo), document.verified);
    add(names.replacedBy, document.replacedBy?.join(", "), document.verified);
  }
  add(names.source, [...new Set([...types, ...bodies].flatMap(({ source }) => source.split("; ")))].join("; "));
  return { canonical: code.canonical, facts };
}

/** The body that an abbreviation stands for, where the table knows it. */
export function bodyOf(abbreviation: string): IssuingBody | undefined {
  return issuingBodies().find(({ code }) => code === abbreviation);
}

function bodiesOf(issuer: string): readonly IssuingBody[] {
  const whole = bodyOf(issuer);
  const parts = whole === undefined ? issuer.split("-").map(bodyOf) : [whole];
  return parts.filter((body) => body !== undefined);
}

function isVerified({ status }: IssuingBody): boolean {
  return status === "verified";
}

function isSystem(of: "state" | "party", system: CodeSystem): boolean {
  return of === (system === "party" ? "party" : "state");
}
