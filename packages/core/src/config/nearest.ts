/** At most three names that a mistyped one may have meant, nearest first. */
export function nearestNames(wrong: string, names: readonly string[]): readonly string[] {
  const folded = wrong.toLowerCase();
  return names
    .map((name) => ({ name, distance: nameDistance(folded, name) }))
    .filter(({ distance }) => distance <= Math.max(2, wrong.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A rule may be asked for without its category: `paragraph` is near `duplicate/paragraph`. */
function nameDistance(wrong: string, name: string): number {
  const short = name.slice(name.indexOf("/") + 1);
  return Math.min(editDistance(wrong, name), editDistance(wrong, short) + 0.5);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
