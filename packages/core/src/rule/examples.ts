import type { Bilingual } from "./messages.ts";

/**
 * A text that must give no diagnostic of the rule, and why. Texts are documents: lines as in a plain file.
 */
export interface ValidExample {
  readonly text: string;
  readonly note: Bilingual;
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * A text that must give exactly one diagnostic of the rule, over the range in ⟦…⟧ (left out of the text itself).
 */
export interface InvalidExample {
  readonly text: string;
  /** Message id. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** The text after the first fix; absent when there is none. */
  readonly fixed?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The examples of a rule. They are its tests in every format, its page, and the playground's samples. */
export interface RuleExamples {
  readonly valid: readonly ValidExample[];
  readonly invalid: readonly InvalidExample[];
}

/** Takes the marks out of an example's text: the text, and the range between them in UTF-16 code units. */
export function readExample(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf("⟦");
  const close = marked.indexOf("⟧");
  if (start < 0 || close < start) throw new Error(`Example without ⟦…⟧: ${marked}`);
  return {
    text: marked.slice(0, start) + marked.slice(start + 1, close) + marked.slice(close + 1),
    start,
    end: close - 1,
  };
}
