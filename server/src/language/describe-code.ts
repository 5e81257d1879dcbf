import { explainDocumentCode, type IssuingBody, issuingBodies, type KnownDocument, type Locale } from "@soatvan/core";

/** A statement about a code: a name and what it is. */
export interface CodeFact {
  readonly name: string;
  readonly value: string;
}

/**
 * What a code in canonical form says: the lines of `soatvan code`, the code itself aside, so that the editor and the
 * command line say the same of it. `known` are the documents of the team's own registry.
 */
export function describeCode(canonical: string, known: readonly KnownDocument[], locale: Locale): readonly CodeFact[] {
  const lines = explainDocumentCode(canonical, locale, known)?.lines ?? [];
  return lines.slice(1).map(({ label, text }) => ({ name: label, value: text }));
}

/** The body that an abbreviation stands for, where the table knows it. */
export function bodyOf(abbreviation: string): IssuingBody | undefined {
  return issuingBodies().find(({ code }) => code === abbreviation);
}
