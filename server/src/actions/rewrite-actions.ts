import { applyEdits, type SourceEdit } from "@soatvan/core";
import { placeTone } from "@soatvan/unicode-normalize";
import type { CodeAction } from "vscode-languageserver";
import type { DocumentView, ViewBlock } from "../language/document-view.ts";
import type { OffsetRange } from "../to-lsp.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";
import type { ActionContext } from "./action-context.ts";

const REWRITE = "refactor.rewrite.soatvan";

/** Other ways to write what stands in the stretch: a code in its canonical form, curly quotation marks, tones in one style. */
export function rewriteActions(context: ActionContext): readonly CodeAction[] {
  const { session, document, checked } = context;
  const view = session.views.of(document.buffer, checked.setup);
  return [...codeActions(context, view), ...quoteActions(context, view), ...toneActions(context, view)];
}

function codeActions(context: ActionContext, view: DocumentView): readonly CodeAction[] {
  const block = view.at(context.range.start);
  const code = block?.text.documentCodes.find((found) => touches(block.toSource(found), context.range));
  if (block === undefined || code === undefined || code.text === code.code.canonical) return [];
  const { canonical } = code.code;
  return rewrite(context, `${REWRITE}.code`, context.texts.codeForm(canonical), block.replace(code, canonical) ?? []);
}

/** Straight quotation marks of the blocks in the stretch, where they come in pairs. */
function quoteActions(context: ActionContext, view: DocumentView): readonly CodeAction[] {
  const edits = blocksIn(view, context.range).flatMap((block): readonly SourceEdit[] => {
    const marks = straightMarks(block);
    if (marks.length === 0 || marks.length % 2 === 1) return [];
    return marks.flatMap((at, index) => block.replace({ start: at, end: at + 1 }, index % 2 === 0 ? "“" : "”") ?? []);
  });
  return rewrite(context, `${REWRITE}.quotes`, context.texts.curlyQuotes, edits);
}

/** Tone marks of the blocks in the stretch, all in the one style or all in the other. Addresses are left alone. */
function toneActions(context: ActionContext, view: DocumentView): readonly CodeAction[] {
  const blocks = blocksIn(view, context.range);
  return (["hòa", "hoà"] as const).flatMap((style) => {
    const edits = blocks.flatMap((block) => toneEdits(block, style));
    return rewrite(context, `${REWRITE}.tone`, context.texts.toneStyle(style), edits);
  });
}

function toneEdits(
  { text: { text, words, verbatim }, replace }: ViewBlock,
  style: "hòa" | "hoà",
): readonly SourceEdit[] {
  const edits: SourceEdit[] = [];
  for (let index = 0; index < words.count; index++) {
    const range = { start: words.start(index), end: words.end(index) };
    const word = text.slice(range.start, range.end);
    const placed = placeTone(word, style);
    if (placed !== word && !verbatim.holds(range.start)) edits.push(...(replace(range, placed) ?? []));
  }
  return edits;
}

function straightMarks({ text }: ViewBlock): readonly number[] {
  const marks: number[] = [];
  for (let at = text.text.indexOf('"'); at >= 0; at = text.text.indexOf('"', at + 1)) {
    if (!text.verbatim.holds(at)) marks.push(at);
  }
  return marks;
}

function rewrite(
  { session, document }: ActionContext,
  kind: string,
  title: string,
  edits: readonly SourceEdit[],
): readonly CodeAction[] {
  const { text } = document.buffer;
  if (edits.length === 0 || applyEdits(text, edits) === text) return [];
  return [{ title, kind, edit: toWorkspaceEdit(session.client, document, edits) }];
}

function blocksIn(view: DocumentView, range: OffsetRange): readonly ViewBlock[] {
  const first = view.at(range.start);
  if (range.end <= (first?.range.end ?? -1)) return first === undefined ? [] : [first];
  return [...view.blocks()].filter((block) => block.kind !== "code" && touches(block.range, range));
}

function touches(a: OffsetRange, b: OffsetRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
