import { documentTypes, issuingBodies, knownDocuments, knownSlogans, type Locale, writtenDate } from "@soatvan/core";
import { type CompletionItem, CompletionItemKind, type CompletionList, type Range } from "vscode-languageserver";
import { citedCodes } from "../language/cited-codes.ts";
import { type CodePrefix, readCodePrefix } from "../language/code-prefix.ts";
import { withoutMarks } from "../language/fold-text.ts";
import type { Feature, LookedAt } from "../session.ts";
import { toOffset, toRange } from "../to-lsp.ts";

/** Longer lists help nobody; typing on narrows them. */
const MOST_ITEMS = 200;

/** Something to propose: what would stand there, and what it is. */
interface Proposal {
  readonly text: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
}

/**
 * Proposes what continues a document code (types, bodies, known documents, codes cited already) and slogans, the team's
 * and those the rules know, after an opening quotation mark. Asked for by marks only: letters and digits belong to Telex and VNI.
 */
export const completion: Feature = (session) => {
  session.connection.onCompletion(async ({ textDocument, position }): Promise<CompletionList | null> => {
    const looked = await session.look(textDocument.uri);
    if (looked === undefined) return null;
    const { locale } = await session.wording(textDocument.uri);
    const { document } = looked;
    const offset = toOffset(document, position);
    const lineStart = document.buffer.lineStart(position.line);
    const line = document.buffer.slice(lineStart, offset);
    const prefix = readCodePrefix(line);
    const found =
      prefix === undefined ? slogansFor(looked, line, session.environment.today()) : codesFor(looked, prefix, locale);
    if (found === undefined) return null;
    const range = toRange(document, { start: lineStart + found.start, end: offset });
    const items = found.proposals.slice(0, MOST_ITEMS).map((proposal, index) => toItem(proposal, range, index));
    return { isIncomplete: found.proposals.length > MOST_ITEMS, items };
  });
  return { completionProvider: { triggerCharacters: ["/", "-", "“"] } };
};

function toItem({ text, detail, kind }: Proposal, range: Range, index: number): CompletionItem {
  return {
    label: text,
    kind,
    ...(detail === "" ? {} : { detail }),
    // What is typed without marks, or with them, finds it.
    filterText: `${text} ${withoutMarks(text)}`,
    sortText: String(index).padStart(4, "0"),
    textEdit: { range, newText: text },
  };
}

interface Proposals {
  /** Where what is replaced starts in the line. */
  readonly start: number;
  readonly proposals: readonly Proposal[];
}

function codesFor({ view, setup }: LookedAt, prefix: CodePrefix, locale: Locale): Proposals {
  const { typed, start, typeWord } = prefix;
  const whole = new Map<string, Proposal>();
  // What the document cites already is proposed first, then what the team knows, then what the rules know.
  for (const { found } of citedCodes(view)) {
    const { canonical } = found.code;
    whole.set(canonical, { text: canonical, detail: "", kind: CompletionItemKind.Reference });
  }
  for (const { code, date, title, subject } of [...setup.knowledge.documents, ...knownDocuments()]) {
    const day = date === undefined || locale === "en" ? date : writtenDate(date);
    const detail = [day, title ?? subject].filter((part) => part !== undefined).join(", ");
    if ((whole.get(code)?.detail ?? "") === "")
      whole.set(code, { text: code, detail, kind: CompletionItemKind.Reference });
  }
  const known = [...whole.values()].filter(
    ({ text }) => text.startsWith(typed) && text !== typed && fits(text, typeWord),
  );
  const next = continuations(typed, locale).filter(({ text }) => fits(text, typeWord));
  return { start, proposals: [...known, ...next] };
}

/** Whether a code can follow a type word: after “Nghị định số” no decision is meant. */
function fits(code: string, typeWord: string): boolean {
  if (typeWord === "") return true;
  const shorts = documentTypes().filter(({ vi }) => vi.toLowerCase() === typeWord);
  return shorts.length === 0 || shorts.some(({ code: short }) => new RegExp(`[/-]${short}(?:[/-]|$)`, "u").test(code));
}

/** What may come next in a code: `30/2020/` → types, `30/2020/NĐ-` → bodies; `12-` → types of the Party. */
function continuations(typed: string, locale: Locale): readonly Proposal[] {
  const state = /^(\d+[a-z]?\/(?:\d{4}\/)?)([^/-]*)(-?)([^/]*)$/u.exec(typed);
  if (state !== null) {
    const [, head = "", type = "", dash = "", body = ""] = state;
    return dash === ""
      ? typesFor(head, type, "state", "-", locale)
      : bodiesFor(`${head}${type}-`, body, "state", locale);
  }
  const party = /^(\d+-)([^/-]*)(\/?)(.*)$/u.exec(typed);
  if (party === null) return [];
  const [, head = "", type = "", slash = "", body = ""] = party;
  return slash === ""
    ? typesFor(head, type, "party", "/", locale)
    : bodiesFor(`${head}${type}/`, body, "party", locale);
}

function typesFor(
  head: string,
  type: string,
  system: "state" | "party",
  mark: string,
  locale: Locale,
): readonly Proposal[] {
  return documentTypes()
    .filter((one) => one.system === system && startsAlike(one.code, type))
    .map((one) => ({ text: `${head}${one.code}${mark}`, detail: one[locale], kind: CompletionItemKind.EnumMember }));
}

function bodiesFor(head: string, body: string, system: "state" | "party", locale: Locale): readonly Proposal[] {
  return issuingBodies()
    .filter((one) => one.system === system && startsAlike(one.code, body))
    .map((one) => ({ text: `${head}${one.code}`, detail: one[locale], kind: CompletionItemKind.EnumMember }));
}

function startsAlike(code: string, typed: string): boolean {
  return withoutMarks(code).startsWith(withoutMarks(typed));
}

/** The slogans that are right today and start with what stands after the opening mark; the team's first. */
function slogansFor({ setup }: LookedAt, line: string, today: string): Proposals | undefined {
  const open = line.lastIndexOf("“");
  if (open < 0 || line.includes("”", open)) return undefined;
  const typed = withoutMarks(line.slice(open + 1));
  const proposals = new Map<string, Proposal>();
  for (const { canonical, source, validFrom = "", validTo } of [...setup.knowledge.slogans, ...knownSlogans()]) {
    const isRight = validFrom <= today && (validTo === undefined || today <= validTo);
    if (!isRight || proposals.has(canonical) || !withoutMarks(canonical).startsWith(typed)) continue;
    proposals.set(canonical, { text: canonical, detail: source, kind: CompletionItemKind.Text });
  }
  return { start: open + 1, proposals: [...proposals.values()] };
}
