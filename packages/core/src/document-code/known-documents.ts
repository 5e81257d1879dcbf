import { remembered } from "../language/remembered.ts";
import type { KnownDocument } from "../rule/knowledge.ts";
import { knownDocumentsTable } from "./known-documents.generated.ts";
import { findRows, readTable, tableByKey } from "./table.ts";

/** All documents the project knows, in order of its table. Decoded when first asked for. */
export function knownDocuments(): readonly KnownDocument[] {
  documents ??= readTable(knownDocumentsTable).map(toDocument);
  return documents;
}

/**
 * The documents with a code, a team's own first: where a team has a row of the same code and date, ours gives way. The
 * same code in several years or terms gives several rows.
 */
export function documentsByCode(code: string, team: readonly KnownDocument[]): readonly KnownDocument[] {
  const ours = ownByCode(code);
  if (team.length === 0) return ours;
  let index = teams.get(team);
  if (index === undefined) {
    index = indexOf(team);
    teams.set(team, index);
  }
  const theirs = index.get(code) ?? [];
  return [...theirs, ...ours.filter((row) => !theirs.some(({ date }) => date === undefined || date === row.date))];
}

/** Whether the project knows a document that the one with this code replaced. */
export const replacesKnownDocument: (code: string) => boolean = remembered((code) =>
  findRows(knownDocumentsTable, code).some((row) => toDocument(row).replacedBy?.includes(code) === true),
);

let documents: readonly KnownDocument[] | undefined;
const ownBySpelling = tableByKey(knownDocumentsTable, toDocument);

function ownByCode(code: string): readonly KnownDocument[] {
  const rows = ownBySpelling(code);
  const spellings = code.includes(PLAIN) ? ownBySpelling(code.replace(PLAIN, OF_RULE)) : [];
  return spellings.length === 0 ? rows : [...rows, ...spellings];
}

/** A rule (quy định) of 2018 has `QĐi` in its code and is cited with `QĐ` as often. */
const OF_RULE = "-QĐi/";
const PLAIN = "-QĐ/";

/** A team's table is the same object for a whole run, so its index is kept by it. */
const teams = new WeakMap<readonly KnownDocument[], ReadonlyMap<string, readonly KnownDocument[]>>();

function indexOf(rows: readonly KnownDocument[]): ReadonlyMap<string, readonly KnownDocument[]> {
  const index = new Map<string, KnownDocument[]>();
  for (const row of rows) {
    const { code } = row;
    for (const key of code.includes(OF_RULE) ? [code, code.replace(OF_RULE, PLAIN)] : [code]) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [row]);
      else known.push(row);
    }
  }
  return index;
}

function toDocument(row: Readonly<Record<string, string>>): KnownDocument {
  const {
    code = "",
    date = "",
    issuer = "",
    title = "",
    subject = "",
    replacedBy = "",
    validTo = "",
    source = "",
    status,
  } = row;
  return {
    code,
    ...(date === "" ? {} : { date }),
    ...(issuer === "" ? {} : { issuer }),
    ...(title === "" ? {} : { title }),
    ...(subject === "" ? {} : { subject }),
    ...(replacedBy === "" ? {} : { replacedBy: replacedBy.split("; ") }),
    ...(validTo === "" ? {} : { validTo }),
    source,
    verified: status === "verified",
  };
}
