import type { Bilingual } from "./messages.ts";

/** Where a rule's demand comes from. */
export type Authority =
  | {
      readonly kind: "clause";
      /** Code of the document, such as `30/2020/NĐ-CP`. */
      readonly document: string;
      /** Its clause, in Vietnamese as the document names it. */
      readonly clause: string;
      /** False when nobody has read the clause in the document itself; then the rule reports at most `info`. */
      readonly verified: boolean;
    }
  | {
      /** Convention of the trade, or house style: no document demands it. */
      readonly kind: "convention";
      readonly note: Bilingual;
    };

/** The authority in one line, in the reader's language. */
export function formatAuthority(authority: Authority, locale: "vi" | "en"): string {
  if (authority.kind === "convention") return authority.note[locale];
  const unverified = locale === "vi" ? " (chưa kiểm chứng)" : " (unverified)";
  return `${authority.document}, ${authority.clause}${authority.verified ? "" : unverified}`;
}
