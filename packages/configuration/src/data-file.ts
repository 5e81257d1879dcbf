import {
  checkKnownDocument,
  checkKnownSlogan,
  type KnownDocument,
  type KnownDocumentProblem,
  type KnownSlogan,
  type KnownSloganProblem,
} from "@soatvan/core";
import type { DataKind } from "./layer.ts";
import { type Column, type Row, readRows } from "./rows.ts";
import type { TextFile } from "./text-file.ts";
import { readWordList } from "./word-list.ts";

/** What a data file adds to the team's knowledge. */
export interface DataRows {
  readonly words: readonly string[];
  readonly documents: readonly KnownDocument[];
  readonly slogans: readonly KnownSlogan[];
}

const none: DataRows = { words: [], documents: [], slogans: [] };

/** The columns of a registry of documents. */
export const documentColumns: Readonly<Record<keyof KnownDocument, Column>> = {
  code: { type: "text", required: true },
  date: { type: "date" },
  issuer: { type: "text" },
  title: { type: "text" },
  subject: { type: "text" },
  replacedBy: { type: "list" },
  validTo: { type: "date" },
  source: { type: "text", required: true },
  verified: { type: "flag" },
};

/** The columns of a list of slogans. */
export const sloganColumns: Readonly<Record<keyof KnownSlogan, Column>> = {
  canonical: { type: "text", required: true },
  accepted: { type: "list" },
  source: { type: "text", required: true },
  verified: { type: "flag" },
  validFrom: { type: "date" },
  validTo: { type: "date" },
};

/** Reads a data file; a row without a source, or with any other mistake, is recorded and left out. */
export async function readDataFile(file: TextFile, kind: DataKind): Promise<DataRows> {
  switch (kind) {
    case "dictionaries":
      return { ...none, words: readWordList(file) };
    case "registries":
      return { ...none, documents: (await readRows(file, documentColumns, "code", checkDocument)).map(toDocument) };
    case "slogans":
      return { ...none, slogans: (await readRows(file, sloganColumns, "canonical", checkSlogan)).map(toSlogan) };
  }
}

function checkDocument(row: Row): readonly KnownDocumentProblem[] {
  return checkKnownDocument(toDocument(row));
}

function checkSlogan(row: Row): readonly KnownSloganProblem[] {
  return checkKnownSlogan(toSlogan(row));
}

// A row has passed its columns: it holds what they require, in their types. One that says nothing of it is unverified.
function toDocument(row: Row): KnownDocument {
  return { verified: false, ...row } as unknown as KnownDocument;
}

function toSlogan(row: Row): KnownSlogan {
  return { verified: false, accepted: [], ...row } as unknown as KnownSlogan;
}
