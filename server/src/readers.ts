import { plainReader, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";

/** Readers with the language ids an editor gives their documents; the first reads what nobody else does. */
const readers: readonly { readonly reader: Reader<string>; readonly languages: readonly string[] }[] = [
  { reader: plainReader, languages: ["plaintext", "text"] },
  { reader: createMarkdownReader(htmlReader), languages: ["markdown"] },
  { reader: htmlReader, languages: ["html"] },
];

/** Endings of the files that a folder is searched for. */
export const documentExtensions: readonly string[] = readers.flatMap(({ reader }) => reader.extensions);

/** The reader for a document: by what the editor takes it for, else by its name, as the command line does. */
export function readerFor(name: string, languageId: string | undefined): Reader<string> {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const known =
    readers.find(({ languages }) => languageId !== undefined && languages.includes(languageId)) ??
    readers.find(({ reader }) => reader.extensions.includes(extension));
  return known?.reader ?? plainReader;
}
