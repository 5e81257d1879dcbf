import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  type Position,
} from "vscode-languageserver";
import { citedCodes, codeAt, firstCitation, type PlacedCode } from "../language/cited-codes.ts";
import { findClauseReferences, pathTo, resolveReference } from "../language/clause-references.ts";
import { findDefinedTerms, findTermPlaces } from "../language/defined-terms.ts";
import type { DocumentView, ViewBlock } from "../language/document-view.ts";
import { makeOutline, type OutlineNode } from "../language/outline.ts";
import type { Feature, LookedAt, Session } from "../session.ts";
import { type OffsetRange, toOffset, toRange } from "../to-lsp.ts";

/** What stands at a place of a document, with everything else that means the same. */
interface Meaning {
  readonly here: OffsetRange;
  /** Where it is defined; absent when the document does not say. */
  readonly target: OffsetRange | undefined;
  /** What to show of the target. */
  readonly whole: OffsetRange | undefined;
  /** Every place that names it, the definition included. */
  readonly places: readonly OffsetRange[];
}

/** Going to what a text refers to: a clause, a code's first full citation, a term's definition; and back to all that do. */
export const navigation: Feature = (session) => {
  const { connection, client } = session;
  connection.onDefinition(async ({ textDocument, position }): Promise<Location[] | LocationLink[] | null> => {
    const found = await meaningAt(session, textDocument.uri, position);
    if (found?.meaning.target === undefined) return null;
    const { document } = found.looked;
    const { here, target, whole = target } = found.meaning;
    const range = toRange(document, target);
    if (!client.definitionLinks) return [{ uri: document.uri, range }];
    const link: LocationLink = {
      originSelectionRange: toRange(document, here),
      targetUri: document.uri,
      targetRange: toRange(document, whole),
      targetSelectionRange: range,
    };
    return [link];
  });
  connection.onReferences(async ({ textDocument, position, context }) => {
    const found = await meaningAt(session, textDocument.uri, position);
    if (found === undefined) return null;
    const { places, target } = found.meaning;
    const wanted = context.includeDeclaration ? places : places.filter(({ start }) => start !== target?.start);
    return wanted.map((place) => ({ uri: found.looked.document.uri, range: toRange(found.looked.document, place) }));
  });
  connection.onDocumentHighlight(async ({ textDocument, position }): Promise<DocumentHighlight[] | null> => {
    const found = await meaningAt(session, textDocument.uri, position);
    if (found === undefined) return null;
    return found.meaning.places.map((place) => ({
      range: toRange(found.looked.document, place),
      kind: place.start === found.meaning.target?.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
  return { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true };
};

async function meaningAt(
  session: Session,
  uri: string,
  position: Position,
): Promise<{ readonly looked: LookedAt; readonly meaning: Meaning } | undefined> {
  const looked = await session.look(uri);
  if (looked === undefined) return undefined;
  const offset = toOffset(looked.document, position);
  const { view } = looked;
  const meaning = codeMeaning(view, offset) ?? clauseMeaning(view, offset) ?? termMeaning(view, offset);
  return meaning === undefined ? undefined : { looked, meaning };
}

function codeMeaning(view: DocumentView, offset: number): Meaning | undefined {
  const here = codeAt(view, offset);
  if (here === undefined) return undefined;
  const codes = citedCodes(view);
  const { canonical } = here.found.code;
  const first = firstCitation(codes, canonical);
  return {
    here: placeOf(here),
    target: first === undefined ? undefined : placeOf(first),
    whole: first?.block.range,
    places: codes.filter(({ found }) => found.code.canonical === canonical).map(placeOf),
  };
}

function placeOf({ block, found }: PlacedCode): OffsetRange {
  return block.toSource(found);
}

function clauseMeaning(view: DocumentView, offset: number): Meaning | undefined {
  const outline = makeOutline(view);
  const target = targetAt(view, outline, offset);
  if (target === undefined) return undefined;
  const places = referencesTo(view, outline, target.node);
  return { here: target.here, target: target.node.head, whole: target.node, places: [target.node.head, ...places] };
}

/** The clause that a reference at a place names, or whose own head stands there. */
function targetAt(
  view: DocumentView,
  outline: readonly OutlineNode[],
  offset: number,
): { readonly here: OffsetRange; readonly node: OutlineNode } | undefined {
  const head = pathTo(outline, offset).findLast((node) => node.head.start <= offset && offset <= node.head.end);
  if (head !== undefined && head.label !== "") return { here: head.head, node: head };
  const block = view.at(offset);
  for (const reference of block === undefined ? [] : findClauseReferences(block.text.text)) {
    const here = (block as ViewBlock).toSource(reference);
    if (reference.elsewhere || offset < here.start || offset > here.end) continue;
    const node = resolveReference(outline, reference, here.start);
    if (node !== undefined) return { here, node };
  }
  return undefined;
}

function referencesTo(view: DocumentView, outline: readonly OutlineNode[], node: OutlineNode): readonly OffsetRange[] {
  const places: OffsetRange[] = [];
  for (const block of view.blocks()) {
    for (const reference of findClauseReferences(block.text.text)) {
      if (reference.elsewhere) continue;
      const place = block.toSource(reference);
      if (place.start === node.head.start) continue;
      if (resolveReference(outline, reference, place.start) === node) places.push(place);
    }
  }
  return places;
}

function termMeaning(view: DocumentView, offset: number): Meaning | undefined {
  for (const term of findDefinedTerms(view)) {
    const places = findTermPlaces(view, term.name).map(({ block, start, end }) => block.toSource({ start, end }));
    const here = places.find(({ start, end }) => start <= offset && offset <= end);
    if (here === undefined) continue;
    return { here, target: term.block.toSource(term), whole: term.block.range, places };
  }
  return undefined;
}
