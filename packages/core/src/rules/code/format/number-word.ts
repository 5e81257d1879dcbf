import type { BlockText } from "../../../document/block-text.ts";
import type { Citation } from "../../../document-code/citation.ts";

/** “Số” before a code in the head of a document, or its absence in a sentence. Offsets are UTF-16 code units. */
export interface NumberWord {
  readonly kind: "head-colon" | "head-no-colon" | "no-number-word";
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly text: string;
}

/**
 * What is wrong with “Số” in the head of a document, where it stands with the code alone: the state writes “Số:” with a
 * colon (30/2020/NĐ-CP, Phụ lục I, mục II.3), the Party “Số” without (05-HD/VPTW, mục 3.2).
 */
export function headNumberWord(text: string, { found }: Citation): NumberWord | undefined {
  if (text.slice(found.end).trim() !== "") return undefined;
  const head = /^\s*số(\s*:)?\s*$/iu.exec(text.slice(0, found.start));
  if (head === null) return undefined;
  const colon = head[1] !== undefined;
  const word = text.slice(0, found.start).trimStart().slice(0, 2);
  const start = head[0].length - head[0].trimStart().length;
  const party = found.code.system === "party";
  if (party === !colon || found.code.system === "mass-organisation") return undefined;
  return {
    kind: party ? "head-colon" : "head-no-colon",
    start,
    end: found.start,
    text: party ? `${word} ` : `${word}: `,
  };
}

/** Where “số” is missing between a type and its code; a matter of style that the press leaves out. */
export function missingNumberWord({ text }: BlockText, { found, type }: Citation): NumberWord | undefined {
  if (type === undefined || type.numbered) return undefined;
  const upper = text.slice(type.start, type.end) === text.slice(type.start, type.end).toUpperCase();
  const word = upper ? "SỐ" : "số";
  return { kind: "no-number-word", start: found.start, end: found.start, text: `${word} ` };
}
