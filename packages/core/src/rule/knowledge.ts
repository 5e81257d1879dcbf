/** A document somebody wrote down as known. Dates are `YYYY-MM-DD`. The same code may name several documents. */
export interface KnownDocument {
  /** Code in its canonical form, such as `126-QĐ/TW`. */
  readonly code: string;
  /** The day it was signed. */
  readonly date?: string;
  /** Full name of the body that issued it, as official writing spells it. */
  readonly issuer?: string;
  /** Title without the type and the code, beginning with “về” where the document does. */
  readonly title?: string;
  /** What it is about, in somebody's own words: shown, never compared with a citation. */
  readonly subject?: string;
  /** Codes of the documents that replace it. */
  readonly replacedBy?: readonly string[];
  /** The last day it was in force; absent while it is. */
  readonly validTo?: string;
  /** Where the row comes from. */
  readonly source: string;
  /** False when nobody has read the row in its source; then it causes at most an `info`. */
  readonly verified: boolean;
}

/** A slogan whose wording is settled. Dates are `YYYY-MM-DD`, both days included. */
export interface KnownSlogan {
  /** The wording to use, without the quotes around it. */
  readonly canonical: string;
  /** Shorter or older wordings that are right too. */
  readonly accepted: readonly string[];
  readonly source: string;
  readonly verified: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/**
 * What a team adds to what the rules know: read from the files its configuration names, by whoever may do I/O. Rules
 * combine it with their own data, and it wins.
 */
export interface Knowledge {
  /** Words and phrases that are right, in NFC as the team wrote them. */
  readonly words: readonly string[];
  readonly documents: readonly KnownDocument[];
  readonly slogans: readonly KnownSlogan[];
}

/** A team that adds nothing. */
export const noKnowledge: Knowledge = { words: [], documents: [], slogans: [] };
