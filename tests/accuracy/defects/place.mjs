// How a defect is put into a text: one place, chosen at random among those that fit, is written anew.

/** One of a list, or undefined when it is empty. */
export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/**
 * Writes one match of a pattern anew, chosen at random. `rewrite` gives the new text, or undefined where the match does not
 * fit. The result is the new text with the place of the defect, or undefined when nothing fits.
 */
export function rewriteMatch(text, pattern, random, rewrite) {
  const matches = [...text.matchAll(pattern)];
  for (let tries = 0; tries < 12 && matches.length > 0; tries++) {
    const match = pick(matches, random);
    const fresh = rewrite(match, random);
    if (fresh !== undefined && fresh !== match[0]) return replaceAt(text, match.index, match[0].length, fresh);
  }
  return undefined;
}

/** The text with a part written anew, and where the new part stands. */
export function replaceAt(text, start, length, fresh) {
  return {
    text: text.slice(0, start) + fresh + text.slice(start + length),
    start,
    end: start + Math.max(1, fresh.length),
  };
}

/** A word of running text in small letters: no name, no code, no heading in capitals. */
export const smallWord = /(?<=[\p{Ll},] )\p{Ll}{3,}(?=[ ,.;])/gu;

/** Paragraphs of prose with their places: what is long enough and ends as a sentence does. */
export function paragraphsOf(text) {
  return [...text.matchAll(/^\p{Lu}[^\n]{100,}[.]$/gmu)].map(({ 0: content, index }) => ({
    content,
    start: index,
    end: index + content.length,
  }));
}
