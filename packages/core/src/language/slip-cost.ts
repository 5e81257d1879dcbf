/** The keys of a keyboard by rows; neighbours are struck for each other. */
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Letters that differ by a mark, or sound alike, and what it costs to write one for the other. */
const likeness: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, "aă aâ ăâ eê oô oơ ôơ uư dđ"],
      [3, "sx iy ck cq kq bp dr"],
      [4, "ct ln bv rg dg vd mn ao uo ôu"],
    ] as const
  ).flatMap(([cost, pairs]) =>
    pairs.split(" ").flatMap((pair) => {
      const [a = "", b = ""] = pair;
      return [[a + b, cost] as const, [b + a, cost] as const];
    }),
  ),
);

const NEIGHBOUR = 5;
const SUBSTITUTION = 6.5;
const LOST = 5;
const ADDED = 5;
const DOUBLED = 2.5;
const MOVED = 3.5;
const LOST_G = 3;

const base: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u", đ: "d" };

/**
 * What it costs, in bits, that the letters of `meant` came out as `written`; tones apart. A weighted edit distance with
 * transpositions over at most nine letters.
 */
export function slipCost(written: string, meant: string): number {
  const rows = written.length + 1;
  const columns = meant.length + 1;
  const costs = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (i === 0 && j === 0) continue;
      let least = Number.POSITIVE_INFINITY;
      const at = (row: number, column: number): number => costs[row * columns + column] ?? 0;
      if (i > 0) least = at(i - 1, j) + addedCost(written, i - 1);
      if (j > 0) least = Math.min(least, at(i, j - 1) + lostCost(meant, j - 1));
      if (i > 0 && j > 0)
        least = Math.min(least, at(i - 1, j - 1) + changeCost(written[i - 1] ?? "", meant[j - 1] ?? ""));
      if (
        i > 1 &&
        j > 1 &&
        plain(written[i - 1]) === plain(meant[j - 2]) &&
        plain(written[i - 2]) === plain(meant[j - 1])
      ) {
        const marks =
          changeCost(written[i - 1] ?? "", meant[j - 2] ?? "") + changeCost(written[i - 2] ?? "", meant[j - 1] ?? "");
        least = Math.min(least, at(i - 2, j - 2) + MOVED + marks / 3);
      }
      costs[i * columns + j] = least;
    }
  }
  return Math.max(0, Math.min(costs[rows * columns - 1] ?? 0, swapCost(written, meant)));
}

/** What it costs that a tone came out as these tone marks: none, one, or several of a doubled vowel. */
export function toneCost(written: readonly number[], meant: number): number {
  if (written.length > 1) return written.includes(meant) ? 1 : 5;
  const tone = written[0] ?? 0;
  if (tone === meant) return 0;
  // Hỏi and ngã sound alike in half of the country.
  if ((tone === 3 && meant === 4) || (tone === 4 && meant === 3)) return 2.5;
  return tone === 0 ? 3 : 4;
}

function addedCost(written: string, at: number): number {
  const letter = plain(written[at]);
  return letter === plain(written[at - 1]) || letter === plain(written[at + 1]) ? DOUBLED : ADDED;
}

function lostCost(meant: string, at: number): number {
  return meant[at] === "g" && meant[at - 1] === "n" && at === meant.length - 1 ? LOST_G : LOST;
}

function changeCost(written: string, meant: string): number {
  if (written === meant) return 0;
  const alike = likeness.get(written + meant);
  if (alike !== undefined) return alike;
  return areNeighbours(plain(written), plain(meant)) ? NEIGHBOUR : SUBSTITUTION;
}

function areNeighbours(a: string, b: string): boolean {
  for (let row = 0; row < keyRows.length; row++) {
    const at = keyRows[row]?.indexOf(a) ?? -1;
    if (at < 0) continue;
    for (let other = Math.max(0, row - 1); other <= row + 1; other++) {
      const place = keyRows[other]?.indexOf(b) ?? -1;
      if (place >= 0 && Math.abs(place - at) <= 1) return true;
    }
  }
  return false;
}

/** Initials that are written for each other as a whole. */
const initials: readonly (readonly [string, string])[] = [
  ["ch", "tr"],
  ["d", "gi"],
  ["r", "gi"],
  ["ng", "ngh"],
  ["f", "ph"],
  ["k", "kh"],
  ["j", "gi"],
  ["w", "qu"],
  ["z", "d"],
];

function swapCost(written: string, meant: string): number {
  for (const [a, b] of initials) {
    if (written.startsWith(a) && meant.startsWith(b) && written.slice(a.length) === meant.slice(b.length)) return 3;
    if (written.startsWith(b) && meant.startsWith(a) && written.slice(b.length) === meant.slice(a.length)) return 3;
  }
  return Number.POSITIVE_INFINITY;
}

function plain(letter: string | undefined): string {
  return letter === undefined ? "" : (base[letter] ?? letter);
}
