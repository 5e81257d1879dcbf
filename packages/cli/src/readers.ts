import { plainReader, type Reader } from "@soatvan/core";

/** Endings of the formats that are read by more than lines; each reader is a file of its own, loaded when first needed. */
const loaders: Readonly<Record<string, (text: string) => Promise<Reader>>> = {
  md: markdown,
  markdown,
  mdown: markdown,
  mkd: markdown,
  html,
  htm: html,
  xhtml: html,
};

/** File name endings, without the dot, that a folder is searched for. */
export const readableEndings: readonly string[] = [...plainReader.extensions, ...Object.keys(loaders)];

/** The reader for a text, by the ending of its file's name; plain text for endings nobody knows. */
export async function readerFor(path: string, text: string): Promise<Reader> {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const load = Object.hasOwn(loaders, ending) ? loaders[ending] : undefined;
  return load === undefined ? plainReader : load(text);
}

let withHtml: Reader | undefined;

/** The reader of HTML costs more to load than a page to check: it comes along only where the text may hold a tag. */
async function markdown(text: string): Promise<Reader> {
  const { createMarkdownReader, markdownReader } = await import("@soatvan/reader-markdown");
  if (!text.includes("<")) return markdownReader;
  withHtml ??= createMarkdownReader(await html());
  return withHtml;
}

async function html(): Promise<Reader> {
  return (await import("@soatvan/reader-html")).htmlReader;
}
