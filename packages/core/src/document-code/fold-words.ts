const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A text as compared when only its words count: small letters, tone marks at the end of their syllable (so that “hoà”
 * and “hòa” are the same), everything but letters and digits as one space.
 */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(TONES, "") + (word.match(TONES)?.join("") ?? ""))
    .join(" ");
}
