import { rulePageScheme, type SoatvanRequests } from "../protocol.ts";
import { pageAt, rulePage } from "../rule-page.ts";
import type { Feature } from "../session.ts";

type Explain = SoatvanRequests["soatvan/explainRule"];

/** The pages of the rules, without a network: by address, and by the name of the rule. */
export const rulePagesFeature: Feature = (session) => {
  const { connection, client } = session;
  connection.onRequest("soatvan/explainRule", async ({ rule }: Explain["params"]): Promise<Explain["result"]> => {
    const { locale } = await session.wording([...session.folders][0] ?? "");
    const markdown = rulePage(rule, locale);
    return markdown === undefined ? null : { markdown };
  });
  if (!client.readsContent) return {};
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const text = pageAt(uri);
    return text === undefined ? null : { text };
  });
  return { workspace: { textDocumentContent: { schemes: [rulePageScheme] } } };
};
