/** Letters and digits of a text in lower case without marks, with nothing between: `30/2020/NĐ-CP` → `302020ndcp`. */
export function foldText(text: string): string {
  return withoutMarks(text).replace(/[^a-z0-9]+/gu, "");
}

/** A text in lower case without Vietnamese marks: for finding what was typed without them. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d");
}
