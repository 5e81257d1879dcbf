import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { makeOutline, type OutlineKind, type OutlineNode, outlineName, walkOutline } from "../language/outline.ts";
import type { Feature } from "../session.ts";
import type { ServerTexts } from "../texts.ts";
import { type Positions, toPosition, toRange } from "../to-lsp.ts";

/** Above so many symbols the outline ends at khoản: an editor shows no more with profit. */
const MOST_SYMBOLS = 5000;

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  heading: SymbolKind.String,
  preamble: SymbolKind.Object,
  recipients: SymbolKind.Object,
  signature: SymbolKind.Object,
  "phụ lục": SymbolKind.Module,
  phần: SymbolKind.Module,
  chương: SymbolKind.Namespace,
  mục: SymbolKind.Package,
  "tiểu mục": SymbolKind.Package,
  điều: SymbolKind.Class,
  khoản: SymbolKind.Field,
  điểm: SymbolKind.EnumMember,
};

/** The outline of a document, and what can be folded by it. */
export const symbols: Feature = (session) => {
  const { connection, client } = session;
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const looked = await session.look(textDocument.uri);
    if (looked === undefined) return [];
    const { texts } = await session.wording(textDocument.uri);
    const outline = trimmed(makeOutline(looked.view));
    return client.nestsSymbols
      ? outline.map((node) => toSymbol(looked.document, node, texts))
      : flatSymbols(textDocument.uri, looked.document, outline, texts);
  });
  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const looked = await session.look(textDocument.uri);
    if (looked === undefined || token.isCancellationRequested) return [];
    return foldingRanges(looked.document, makeOutline(looked.view), client.foldsLinesOnly);
  });
  return { documentSymbolProvider: true, foldingRangeProvider: true };
};

function trimmed(outline: readonly OutlineNode[]): readonly OutlineNode[] {
  const count = [...walkOutline(outline)].length;
  return count <= MOST_SYMBOLS ? outline : outline.map(withoutPoints);
}

function withoutPoints(node: OutlineNode): OutlineNode {
  return { ...node, children: node.kind === "khoản" ? [] : node.children.map(withoutPoints) };
}

function toSymbol(positions: Positions, node: OutlineNode, texts: ServerTexts): DocumentSymbol {
  return {
    name: outlineName(node, texts),
    ...(node.kind === "heading" || node.title === "" ? {} : { detail: node.title }),
    kind: kinds[node.kind],
    range: toRange(positions, node),
    selectionRange: toRange(positions, node.head),
    children: node.children.map((child) => toSymbol(positions, child, texts)),
  };
}

function flatSymbols(
  uri: string,
  positions: Positions,
  outline: readonly OutlineNode[],
  texts: ServerTexts,
): SymbolInformation[] {
  return [...walkOutline(outline)].map(({ node, parents }) => {
    const parent = parents.at(-1);
    return {
      name: [outlineName(node, texts), node.kind === "heading" ? "" : node.title]
        .filter((part) => part !== "")
        .join(". "),
      kind: kinds[node.kind],
      location: { uri, range: toRange(positions, node) },
      ...(parent === undefined ? {} : { containerName: outlineName(parent, texts) }),
    };
  });
}

function foldingRanges(positions: Positions, outline: readonly OutlineNode[], linesOnly: boolean): FoldingRange[] {
  return [...walkOutline(outline)].flatMap(({ node }) => {
    const start = toPosition(positions, node.head.end);
    const end = toPosition(positions, node.end);
    if (end.line <= start.line) return [];
    const characters = linesOnly ? {} : { startCharacter: start.character, endCharacter: end.character };
    const kind = node.kind === "preamble" || node.kind === "recipients" ? { kind: FoldingRangeKind.Region } : {};
    return [{ startLine: start.line, endLine: end.line, ...characters, ...kind }];
  });
}
