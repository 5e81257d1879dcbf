import type { CodeSystem } from "./document-types.ts";

/** A document code (số và ký hiệu) taken apart. */
export interface DocumentCode {
  readonly system: CodeSystem;
  /** The number as written, with its leading zero: `05`. */
  readonly number: string;
  /** A small letter after the number, as in `30a/2008/NQ-CP`; empty when there is none. */
  readonly suffix: string;
  /** The year in the code. */
  readonly year?: number;
  /** Abbreviation of the document type; laws and official letters have none. */
  readonly type?: string;
  /** Abbreviation of the issuing body; of joint documents all of them, joined by hyphens. */
  readonly issuer: string;
  /** The drafting unit or field of work, where the code names one: `VP` in `15/BNV-VP`. */
  readonly unit?: string;
  /** Term of the National Assembly: 14 in `45/2019/QH14`. */
  readonly term?: number;
  /** The code as it should be written. */
  readonly canonical: string;
}

/** What is wrong with a code as written. */
export type CodeProblemKind =
  | "separator"
  | "space"
  | "dash"
  | "letters"
  | "look-alike"
  | "zero"
  | "glued"
  | "roman-term"
  | "missing-term"
  | "missing-year"
  | "short-year"
  | "leading-zero"
  | "variant";

/** One thing wrong with a code. Offsets are UTF-16 code units of the text it was found in. */
export interface CodeProblem {
  readonly kind: CodeProblemKind;
  readonly start: number;
  readonly end: number;
  /** What should stand there, where that is known. */
  readonly repair?: string;
}

/** A code found in a text, or something that was meant to be one. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** What it means. Its `canonical` differs from `text` when there are problems. */
  readonly code: DocumentCode;
  /** Empty for a code that is right. */
  readonly problems: readonly CodeProblem[];
  /** Whether the canonical form is certain: type and body are known and only their writing is wrong. */
  readonly certain: boolean;
}
