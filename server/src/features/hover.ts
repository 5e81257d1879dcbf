import { type Diagnostic as EngineDiagnostic, formatAuthority, formatMessage, type Locale } from "@soatvan/core";
import { type Hover, MarkupKind } from "vscode-languageserver";
import { codeAt } from "../language/cited-codes.ts";
import { bodyOf, type CodeFact, describeCode } from "../language/describe-code.ts";
import type { DocumentView } from "../language/document-view.ts";
import { oddCharacter } from "../language/odd-characters.ts";
import type { Feature, LookedAt, Session } from "../session.ts";
import type { ServerTexts } from "../texts.ts";
import { type OffsetRange, toOffset, toRange } from "../to-lsp.ts";

/** Who points at a word of a long text that is still being checked gets what is known of the word itself after so many ms. */
const PATIENCE = 40;

/** Something to tell about a stretch of a document. */
interface Told {
  readonly range: OffsetRange;
  /** Markdown, a line each. */
  readonly lines: readonly string[];
}

/** What stands under the pointer: the rule behind a diagnostic, a document code in words, an abbreviation, a character. */
export const hover: Feature = (session) => {
  session.connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    const looked = await session.look(textDocument.uri);
    if (looked === undefined) return null;
    const { locale, texts } = await session.wording(textDocument.uri);
    const diagnostics = await session.checks.checkWithin(looked.document, PATIENCE);
    const offset = toOffset(looked.document, position);
    const found = diagnostics.filter(({ range }) => range.start <= offset && offset < range.end);
    const told = [
      ...found.map((diagnostic) => tellDiagnostic(diagnostic, locale, texts)),
      tellCode(looked, offset, locale),
      tellAbbreviation(looked.view, offset, locale),
      tellCharacter(looked.view, offset, locale, texts),
    ].filter((one) => one !== undefined);
    return toHover(session, looked, told);
  });
  return { hoverProvider: true };
};

function toHover({ client }: Session, { document }: LookedAt, told: readonly Told[]): Hover | null {
  const [first] = told.toSorted((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  if (first === undefined) return null;
  const markdown = told.map(({ lines }) => lines.join("  \n")).join("\n\n---\n\n");
  const contents = client.hoverMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: told.map(({ lines }) => lines.map(plain).join("\n")).join("\n\n") };
  return { contents, range: toRange(document, first.range) };
}

function tellDiagnostic(diagnostic: EngineDiagnostic, locale: Locale, texts: ServerTexts): Told {
  const lines = [
    formatMessage(diagnostic.rule, diagnostic, locale),
    `**${texts.rule}:** \`${diagnostic.rule}\``,
    `**${texts.authority}:** ${escapeMarkdown(formatAuthority(diagnostic.authority, locale))}`,
  ];
  return { range: diagnostic.range, lines };
}

function tellCode({ view, setup }: LookedAt, offset: number, locale: Locale): Told | undefined {
  const placed = codeAt(view, offset);
  if (placed === undefined) return undefined;
  const { canonical } = placed.found.code;
  return {
    range: placed.block.toSource(placed.found),
    lines: [`**${canonical}**`, ...describeCode(canonical, setup.knowledge.documents, locale).map(factLine)],
  };
}

/** One fact of a code as a line of Markdown. */
export function factLine({ name, value }: CodeFact): string {
  return `${name}: ${escapeMarkdown(value)}`;
}

function tellAbbreviation(view: DocumentView, offset: number, locale: Locale): Told | undefined {
  const block = view.at(offset);
  if (block === undefined) return undefined;
  const { words, text } = block.text;
  for (let index = 0; index < words.count; index++) {
    const start = words.start(index);
    const end = words.end(index);
    const written = text.slice(start, end);
    if (end - start < 2 || written !== written.toUpperCase()) continue;
    const range = block.toSource({ start, end });
    if (range.start > offset) return undefined;
    const body = offset <= range.end ? bodyOf(written) : undefined;
    if (body !== undefined) return { range, lines: [`**${written}**`, escapeMarkdown(body[locale])] };
  }
  return undefined;
}

function tellCharacter({ source }: DocumentView, offset: number, locale: Locale, texts: ServerTexts): Told | undefined {
  const character = oddCharacter(source.codePointAt(offset) ?? 0);
  if (character === undefined) return undefined;
  const { codePoint, name, note } = character;
  return {
    range: { start: offset, end: offset + 1 },
    lines: [`**${texts.character}** ${codePoint} ${name}`, note[locale]],
  };
}

/** Keeps what a text quotes from being taken as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/gu, "\\$&");
}

/** The line for a client that shows no Markdown. */
function plain(line: string): string {
  return line.replace(/\*\*|`/gu, "").replace(/\\([\\`*_{}[\]<>#|])/gu, "$1");
}
