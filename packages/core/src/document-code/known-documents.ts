import type { KnownDocument } from "../rule/knowledge.ts";
import { knownDocumentsTable } from "./known-documents.generated.ts";
import { readTable } from "./table.ts";

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
  own ??= indexOf(knownDocuments());
  const ours = own.get(code) ?? none;
  if (team.length === 0) return ours;
  let index = teams.get(team);
  if (index === undefined) {
    index = indexOf(team);
    teams.set(team, index);
  }
  const theirs = index.get(code) ?? [];
  return [...theirs, ...ours.filter((row) => !theirs.some(({ date }) => date === undefined || date === row.date))];
}

const none: readonly KnownDocument[] = [];
let documents: readonly KnownDocument[] | undefined;
let own: ReadonlyMap<string, readonly KnownDocument[]> | undefined;
/** A team's table is the same object for a whole run, so its index is kept by it. */
const teams = new WeakMap<readonly KnownDocument[], ReadonlyMap<string, readonly KnownDocument[]>>();

function indexOf(rows: readonly KnownDocument[]): ReadonlyMap<string, readonly KnownDocument[]> {
  const index = new Map<string, KnownDocument[]>();
  for (const row of rows) {
    // A rule (quy định) of 2018 has `QĐi` in its code and is cited with `QĐ` as often.
    const { code } = row;
    for (const key of code.includes("-QĐi/") ? [code, code.replace("-QĐi/", "-QĐ/")] : [code]) {
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
