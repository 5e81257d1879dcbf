import type { Knowledge } from "./knowledge.ts";
import type { Bilingual } from "./messages.ts";

/** What examples of both kinds have. */
interface Example {
  /** The document: lines as in a plain file, or as `format` says. */
  readonly text: string;
  /** For rules about what only this format has, such as comments; plain text when absent. */
  readonly format?: "markdown";
  /**
   * For rules of collection scope: the texts of other documents by name. The example's own document is called
   * `exampleName`; rules see documents in the order of their names.
   */
  readonly beside?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What a team adds to the rule's own data. */
  readonly knowledge?: Partial<Knowledge>;
}

/** The name of an example's own document in a collection. */
export const exampleName = "bài này";

/**
 * A text that must give no diagnostic of the rule, there or in the documents beside it, and why.
 */
export interface ValidExample extends Example {
  readonly note: Bilingual;
}

/**
 * A text that must give exactly one diagnostic of the rule, over the range in ⟦…⟧ (left out of the text itself), and none
 * in the documents beside it.
 */
export interface InvalidExample extends Example {
  /** Message id. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** The text after the first fix; absent when there is none. */
  readonly fixed?: string;
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
