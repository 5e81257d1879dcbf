import { normalize } from "@soatvan/unicode-normalize";

/** A way to write the same text: rules must say the same of all of them, at the corresponding places. */
export interface TextVariant {
  readonly name: string;
  /** Turns an example into the variant. */
  write(text: string): string;
  /** The same text as the example has it: undoes the variant up to Unicode form. */
  read(text: string): string;
}

const same = (text: string): string => text;

/** The variants every example is checked in. */
export const textVariants: readonly TextVariant[] = [
  { name: "NFC, LF", write: same, read: same },
  { name: "NFD", write: (text) => text.normalize("NFD"), read: (text) => normalize(text).text },
  { name: "CRLF", write: (text) => text.replaceAll("\n", "\r\n"), read: (text) => text.replaceAll("\r\n", "\n") },
  { name: "BOM", write: (text) => `\ufeff${text}`, read: (text) => text.replace(/^\ufeff/u, "") },
  {
    name: "emoji before",
    write: (text) => `😀 Một dòng có biểu tượng.\n\n${text}`,
    read: (text) => text.replace("😀 Một dòng có biểu tượng.\n\n", ""),
  },
];
