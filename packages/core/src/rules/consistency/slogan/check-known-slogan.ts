import { isLetter } from "../../../language/char-class.ts";
import type { KnownSlogan } from "../../../rule/knowledge.ts";
import { splitItems } from "./items.ts";

/** What of a slogan's row cannot be right: one that no text can match, another slogan among its wordings, days in the wrong order. */
export interface KnownSloganProblem {
  readonly kind: "slogan-no-items" | "slogan-other" | "slogan-days";
  readonly column: "canonical" | "accepted" | "validTo";
  readonly actual: string;
  /** What it was compared with: the canonical wording, or the first day. */
  readonly expected: readonly string[];
}

/**
 * Checks what the columns of a row cannot tell. A slogan has two items or more, else no rule would ever look for it; an
 * accepted wording is one of the same slogan: it has an item of it, or half of its own words stand in it; and the last day is not
 * before the first.
 */
export function checkKnownSlogan(slogan: KnownSlogan): readonly KnownSloganProblem[] {
  const { canonical, accepted, validFrom, validTo } = slogan;
  const problems: KnownSloganProblem[] = [];
  if (itemsOf(canonical, 2).length === 0) {
    problems.push({ kind: "slogan-no-items", column: "canonical", actual: canonical, expected: [] });
  }
  for (const form of accepted) {
    if (itemsOf(form, 1).length === 0) {
      problems.push({ kind: "slogan-no-items", column: "accepted", actual: form, expected: [] });
    } else if (!isOneOf(form, canonical)) {
      problems.push({ kind: "slogan-other", column: "accepted", actual: form, expected: [canonical] });
    }
  }
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    problems.push({ kind: "slogan-days", column: "validTo", actual: validTo, expected: [validFrom] });
  }
  return problems;
}

function isOneOf(form: string, canonical: string): boolean {
  const items = new Set(itemsOf(canonical, 1));
  if (itemsOf(form, 1).some((item) => items.has(item))) return true;
  const words = new Set(wordsOf(canonical));
  const own = wordsOf(form);
  return own.filter((word) => words.has(word)).length * 2 >= own.length;
}

function itemsOf(text: string, fewest: number): readonly string[] {
  const composed = text.normalize("NFC");
  return splitItems(composed, 0, composed.length, fewest)?.items.map(({ key }) => key) ?? [];
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  for (const character of `${text.normalize("NFC").toLowerCase()} `) {
    if (isLetter(character.charCodeAt(0))) word += character;
    else if (word !== "") {
      words.push(word);
      word = "";
    }
  }
  return words;
}
