import { plainReader, type Reader } from "@soatvan/core";

/** Endings of the formats that are read by more than lines; each reader is a file of its own, loaded when first needed. */
const loaders: Readonly<Record<string, () => Promise<Reader>>> = {
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

/** The reader for a file, by the ending of its name; plain text for endings nobody knows. */
export async function readerFor(path: string): Promise<Reader> {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const load = Object.hasOwn(loaders, ending) ? loaders[ending] : undefined;
  return load === undefined ? plainReader : load();
}

async function markdown(): Promise<Reader> {
  return (await import("@soatvan/reader-markdown")).markdownReader;
}

async function html(): Promise<Reader> {
  return (await import("@soatvan/reader-html")).htmlReader;
}
