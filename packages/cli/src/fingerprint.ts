import { createHash } from "node:crypto";
import type { Diagnostic } from "@soatvan/core";

/** Letters on either side that make a place recognisable after its line moved. */
const AROUND = 20;

/**
 * Names a diagnostic by its rule and the text it is about, with a little of the line around it, in NFC and without
 * regard to spaces at the ends: it stays the same when the line moves or the rest of the file changes.
 */
export function fingerprint(found: Diagnostic, text: string): string {
  const { start, end } = found.range;
  const before = lineTail(text.slice(Math.max(0, start - AROUND), start));
  const after = lineHead(text.slice(end, end + AROUND));
  const words = [found.rule, found.message, before, text.slice(start, end), after];
  return createHash("sha256").update(words.join("\0").normalize("NFC")).digest("hex").slice(0, 16);
}

function lineTail(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}

function lineHead(text: string): string {
  const at = text.search(/[\r\n]/u);
  return at < 0 ? text : text.slice(0, at);
}
