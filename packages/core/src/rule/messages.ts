/** The languages messages are worded in. Vietnamese comes first everywhere. */
export type Locale = "vi" | "en";

/** @throws TypeError for a locale that does not exist: `fr`, or `vi-VN`, which is `vi` here. */
export function requireLocale(locale: unknown): asserts locale is Locale {
  if (locale !== "vi" && locale !== "en") throw new TypeError(`There is no locale “${String(locale)}”. Use: vi, en.`);
}

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What fills the placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** The names between braces in a template. */
export type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The templates of a rule, by message id and language. */
export interface MessageCatalogue<Vi extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  readonly vi: Vi;
  readonly en: Readonly<Record<keyof Vi, string>>;
}

/** English must have the same ids and the same placeholders as Vietnamese. */
type SamePlaceholders<Vi extends Readonly<Record<string, string>>, En extends Readonly<Record<keyof Vi, string>>> = {
  readonly [Id in keyof Vi]: [Placeholder<Vi[Id]>] extends [Placeholder<En[Id]>]
    ? [Placeholder<En[Id]>] extends [Placeholder<Vi[Id]>]
      ? En[Id]
      : { readonly error: "placeholder missing in Vietnamese" }
    : { readonly error: "placeholder missing in English" };
};

/**
 * The messages of a rule. Templates are data: they are printed in pages and travel as JSON. A missing English message,
 * one too many, or a placeholder that only one language has does not compile.
 */
export function defineMessages<
  const Vi extends Readonly<Record<string, string>>,
  const En extends Readonly<Record<keyof Vi, string>> & { readonly [Id in Exclude<keyof En, keyof Vi>]: never },
>(vi: Vi, en: En & SamePlaceholders<Vi, En>): MessageCatalogue<Vi> {
  return { vi, en };
}

/** The data a message id asks for. */
export type DataOf<Vi extends Readonly<Record<string, string>>, Id extends keyof Vi> = {
  readonly [Name in Placeholder<Vi[Id]>]: string | number;
};

/** Fills a template. Unknown placeholders stay as they are, so that a mistake is seen rather than hidden. */
export function fillTemplate(template: string, data: MessageData): string {
  let result = "";
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf("{", at);
    const close = open < 0 ? -1 : template.indexOf("}", open);
    if (close < 0) break;
    const value = data[template.slice(open + 1, close)];
    result += template.slice(at, open) + (value === undefined ? template.slice(open, close + 1) : String(value));
    at = close + 1;
  }
  return result + template.slice(at);
}
