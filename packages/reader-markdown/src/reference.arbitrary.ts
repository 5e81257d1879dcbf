import { decodeHTMLStrict } from "entities";
import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

/** A block as the reference implementation (micromark) has it. */
export interface ReferenceBlock {
  readonly kind: "text" | "code" | "cell";
  readonly text: string;
}

type Event = ReturnType<typeof postprocess>[number];

const blockTokens: Readonly<Record<string, ReferenceBlock["kind"]>> = {
  paragraph: "text",
  setextHeadingText: "text",
  atxHeadingText: "text",
  codeFenced: "code",
  codeIndented: "code",
  tableData: "cell",
  tableHeader: "cell",
};

/** What holds a place, by token. */
const placeholders: Readonly<Record<string, string>> = { codeText: "\ufffc", autolink: "\ufffc" };

/** Tokens that are no text, with all that is in them. */
const silent = new Set([
  "definition",
  "htmlFlow",
  "htmlText",
  "resource",
  "reference",
  "gfmFootnoteCall",
  "taskListCheck",
  "codeFencedFence",
  "gfmFootnoteDefinitionLabel",
]);

/** The blocks of a Markdown text, as the reference implementation reads it. */
export function referenceBlocks(source: string): readonly ReferenceBlock[] {
  const extensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
  const events = postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(source, undefined, true)),
  );
  const blocks: ReferenceBlock[] = [];
  let open: { kind: ReferenceBlock["kind"]; text: string } | undefined;
  let skipping = 0;
  for (const event of events) {
    const [way, token] = event;
    const kind = blockTokens[token.type];
    const hides = silent.has(token.type) || token.type in placeholders;
    if (way === "enter") {
      if (kind !== undefined) open = { kind, text: "" };
      if (open !== undefined && skipping === 0) open.text += placeholders[token.type] ?? tokenText(event, open.kind);
      if (hides) skipping++;
      continue;
    }
    if (hides) skipping--;
    if (kind !== undefined && open !== undefined) {
      blocks.push(open);
      open = undefined;
    }
  }
  return blocks;
}

function tokenText([, token, context]: Event, kind: ReferenceBlock["kind"]): string {
  switch (token.type) {
    case "data":
    case "characterEscapeValue":
    case "codeFlowValue":
      return context.sliceSerialize(token);
    case "characterReference":
      return decodeHTMLStrict(context.sliceSerialize(token));
    case "htmlText":
      return context.sliceSerialize(token).toLowerCase().startsWith("<br") ? "\n" : "";
    case "lineEnding":
      return kind === "cell" ? "" : "\n";
    default:
      return "";
  }
}
