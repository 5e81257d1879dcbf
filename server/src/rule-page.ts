import type { Locale } from "@soatvan/core";
import { rulePages } from "@soatvan/core/rule-pages";
import { rulePageScheme } from "./protocol.ts";

/** The page of a rule in Markdown; undefined when there is no such rule. */
export function rulePage(rule: string, locale: Locale): string | undefined {
  return Object.hasOwn(rulePages, rule) ? rulePages[rule]?.[locale] : undefined;
}

/** The address of a rule's page. */
export function rulePageUri(rule: string, locale: Locale): string {
  return `${rulePageScheme}:/${locale}/${rule}.md`;
}

/** The page at an address made by `rulePageUri`. */
export function pageAt(uri: string): string | undefined {
  const [, locale, rule] = /^soatvan-rule:\/(vi|en)\/([a-z/-]+)\.md$/u.exec(uri) ?? [];
  return rule === undefined ? undefined : rulePage(rule, locale === "en" ? "en" : "vi");
}
