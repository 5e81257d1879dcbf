import { scanDestination, scanLabel, scanTitle, skipLinkSpace } from "./link-target.ts";

/** Labels match when they are the same but for case and white space. */
export function foldLabel(label: string): string {
  return label
    .trim()
    .replace(/[ \t\n]+/gu, " ")
    .toLowerCase()
    .toUpperCase();
}

/** The link definitions at the start of a paragraph, and how many of its lines they take. */
export function takeDefinitions(text: string): { readonly labels: readonly string[]; readonly lineCount: number } {
  const labels: string[] = [];
  let lineCount = 0;
  let at = 0;
  while (at < text.length) {
    const labelEnd = scanLabel(text, at);
    const end = labelEnd < 0 ? -1 : definitionEnd(text, labelEnd);
    if (end < 0) break;
    labels.push(text.slice(at + 1, labelEnd - 1));
    for (let place = at; place < end; place++) if (text.charCodeAt(place) === 0x0a) lineCount++;
    at = end;
  }
  if (labels.length > 0 && at >= text.length) lineCount++;
  return { labels, lineCount };
}

/** Where the definition whose label ends at `at` ends: past its line break, or -1. */
function definitionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x3a) return -1;
  const start = skipLinkSpace(text, at + 1);
  const destination = scanDestination(text, start);
  if (destination < 0 || destination === start) return -1;
  const next = skipLinkSpace(text, destination);
  const title = next > destination ? scanTitle(text, next) : -1;
  const withTitle = title < 0 ? -1 : lineEndAfter(text, title);
  return withTitle < 0 ? lineEndAfter(text, destination) : withTitle;
}

function lineEndAfter(text: string, at: number): number {
  let place = at;
  while (text.charCodeAt(place) === 0x20 || text.charCodeAt(place) === 0x09) place++;
  if (place >= text.length) return place;
  return text.charCodeAt(place) === 0x0a ? place + 1 : -1;
}
