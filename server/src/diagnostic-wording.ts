import { rulePageUri } from "./rule-page.ts";
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
