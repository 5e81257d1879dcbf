import type { Document, Reader } from "@soatvan/core";
import { Tokenizer } from "htmlparser2";
import { escapeHtml } from "./escape-html.ts";
import { HtmlBlocks, type Tag } from "./html-blocks.ts";

/** Attributes whose value people read. */
const readAttributes: ReadonlySet<string> = new Set(["alt", "title"]);

/**
 * Reads HTML: whole pages and fragments, well formed or not. Rules see the words a reader would see, titles and
 * alternative texts included; tags, scripts, code and passages in another language (`lang`) are left alone. Fixes never
 * touch markup. Comments may hold directives.
 */
export const htmlReader: Reader = {
  format: "html",
  extensions: ["html", "htm", "xhtml"],
  read(source: string): Document {
    const blocks = new HtmlBlocks(source);
    tokenize(source, blocks);
    return {
      format: "html",
      parts: [{ name: "", source, escape: escapeHtml }],
      blocks: blocks.finish(),
      directives: blocks.directives,
    };
  },
  write(file: string, sources: readonly string[]): string {
    return sources[0] ?? file;
  },
};

/** Quotes of an attribute's value, as the tokenizer numbers them. */
const UNQUOTED = 1;

interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

function tokenize(source: string, blocks: HtmlBlocks): void {
  let name = "";
  let start = 0;
  let attributes: Attribute[] = [];
  let attribute = "";
  let value = { start: 0, end: 0 };
  const tag = (end: number): Tag => ({ name, start, end, lang: languageOf(source, attributes) });
  const readValues = (): void => {
    for (const { name: own, start: from, end, quoted } of attributes)
      if (readAttributes.has(own) && end > from) blocks.attribute(from, end, quoted);
    attributes = [];
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(from, end) {
        // The tokenizer gives the end of a tag that the file cuts off (`</p `, `<td/`) as text from -1.
        if (from >= 0) blocks.text(from === 0 && source.charCodeAt(0) === 0xfeff ? 1 : from, end);
      },
      ontextentity: nothing,
      onopentagname(from, end) {
        name = source.slice(from, end).toLowerCase();
        start = from - 1;
        attributes = [];
      },
      onattribname(from, end) {
        attribute = source.slice(from, end).toLowerCase();
        value = { start: 0, end: 0 };
      },
      onattribdata(from, end) {
        value = { start: value.end === 0 ? from : value.start, end };
      },
      onattribentity: nothing,
      onattribend(quote) {
        attributes.push({ name: attribute, ...value, quoted: quote !== UNQUOTED });
      },
      onopentagend(end) {
        blocks.openTag(tag(end + 1));
        readValues();
      },
      onselfclosingtag(end) {
        blocks.closeSelf(tag(end + 1));
        readValues();
      },
      onclosetag(from, end) {
        const close = source.indexOf(">", end);
        blocks.closeTag(source.slice(from, end).toLowerCase(), from - 2, close < 0 ? source.length : close + 1);
      },
      oncomment(from, end) {
        if (source.startsWith("<!--", from - 4)) blocks.comment(from - 4, Math.min(end + 1, source.length));
      },
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

function languageOf(source: string, attributes: readonly Attribute[]): string | undefined {
  const found = attributes.find(({ name }) => name === "lang" || name === "xml:lang");
  return found === undefined ? undefined : source.slice(found.start, found.end);
}
