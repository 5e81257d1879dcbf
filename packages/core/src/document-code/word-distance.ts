/**
 * How many words one text has too many, too few or otherwise than another; `most + 1` when more than `most`. Only a band
 * as wide as `most` is compared, so the cost follows the length.
 */
export function wordDistance(a: readonly string[], b: readonly string[], most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let row = Array.from({ length: b.length + 1 }, (_, index) => (index <= most ? index : far));
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(far);
    if (i <= most) next[0] = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const same = (row[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(same, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1, far);
    }
    row = next;
  }
  return row[b.length] ?? far;
}
