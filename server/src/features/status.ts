import type { Severity } from "@soatvan/core";
import type { DocumentStatus, SoatvanRequests } from "../protocol.ts";
import { fnv1a } from "../report.ts";
import type { Feature } from "../session.ts";

type Status = SoatvanRequests["soatvan/status"];

/** How the check of a document stands: for a status item, and for a client that wonders whether both hold the same text. */
export const status: Feature = (session) => {
  session.connection.onRequest("soatvan/status", async ({ uri }: Status["params"]): Promise<Status["result"]> => {
    const document = session.documents.get(uri);
    if (document === undefined) return null;
    const { setup, result, skipped } = await session.checks.check(document);
    const { locale } = await session.wording(uri);
    const count = (severity: Severity): number =>
      result.diagnostics.filter((found) => found.severity === severity).length;
    const answer: DocumentStatus = {
      uri,
      version: document.version,
      length: document.buffer.length,
      checksum: fnv1a(document.buffer.text),
      checked: skipped === undefined,
      ...(typeof skipped === "string" && skipped !== "out-of-step" ? { reason: skipped } : {}),
      preset: setup.preset,
      ...(setup.presetReason === undefined ? {} : { presetReason: setup.presetReason[locale] }),
      configuration: setup.configuration,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      failures: result.failures.map(({ rule }) => rule),
    };
    return answer;
  });
  return {};
};
