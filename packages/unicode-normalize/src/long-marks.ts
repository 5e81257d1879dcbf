/**
 * No writing puts more marks on one letter (Unicode's Stream-Safe Text Format has the same bound). Longer runs stay as they
 * are: putting them in canonical order costs the platform the square of their length.
 */
export const MOST_MARKS = 30;

/** True for a unit that canonical order may move: combining marks, and the halves of characters beyond U+FFFF. */
export function mayReorder(unit: number): boolean {
  if (unit < 0x300) return false;
  if (unit <= 0x36f) return true;
  if (unit < 0x483 || (unit > 0x489 && unit < 0x591) || (unit >= 0x1e00 && unit < 0x20d0)) return false;
  // Emoji and ideographs beyond U+FFFF begin with these; the planes below them have combining marks.
  if (unit >= 0xd83c && unit <= 0xdbff) return unit === 0xdb40;
  if (unit >= 0xd800 && unit <= 0xdfff) return true;
  if (unit >= 0x3400 && unit < 0xa66f) return false;
  return /^\p{M}$/u.test(String.fromCharCode(unit));
}
