import { rulePageScheme } from "./protocol.ts";
import type { Session } from "./session.ts";
import type { DiagnosticWording } from "./to-lsp.ts";

/** How diagnostics of a document are worded for the client of a session. */
export async function diagnosticWording(session: Session, uri: string): Promise<DiagnosticWording> {
  const { client } = session;
  const { locale } = await session.wording(uri);
  const opensPages = client.showsHref && (client.readsContent || client.options.rulePages === true);
  return {
    locale,
    related: client.showsRelated,
    ruleHref: (rule) => (opensPages ? rulePageUri(rule, locale) : undefined),
    document: (id) => session.documentOf(id),
  };
}

/** The address of a rule's page. */
export function rulePageUri(rule: string, locale: string): string {
  return `${rulePageScheme}:/${locale}/${rule}.md`;
}
