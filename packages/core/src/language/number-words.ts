const digits: ReadonlyMap<string, number> = new Map(
  "không một hai ba bốn năm sáu bảy tám chín".split(" ").map((word, value) => [word, value]),
);
/** How a digit may be written after “mươi” or “mười”. */
const afterTens: ReadonlyMap<string, number> = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
]);
const billions = new Set(["tỷ", "tỉ"]);

/** Whether a word, in lower case, can be part of a number in words. */
export function isNumberWord(word: string): boolean {
  return (
    digits.has(word) ||
    afterTens.has(word) ||
    scales.has(word) ||
    billions.has(word) ||
    word === "mười" ||
    word === "mươi" ||
    word === "trăm" ||
    word === "linh" ||
    word === "lẻ" ||
    word === "bẩy"
  );
}

/**
 * The value of a whole number in words: `một triệu năm trăm nghìn` is 1,500,000. Words are in lower case. Undefined for
 * anything that has two readings (`một trăm năm`, `một triệu hai`) or is no number: a wrong reading is worse than none.
 */
export function readNumberWords(words: readonly string[]): number | undefined {
  const reader = { words, at: 0 };
  let total = 0;
  let part = 0;
  let lowest = Number.POSITIVE_INFINITY;
  while (reader.at < words.length) {
    const group = readGroup(reader, total + part > 0);
    if (group === undefined) return undefined;
    const word = words[reader.at] ?? "";
    const scale = scales.get(word) ?? (billions.has(word) || word === "" ? 1 : undefined);
    if (scale === undefined || scale >= lowest) return undefined;
    part += group * scale;
    lowest = scale;
    if (scale > 1) reader.at++;
    if (billions.has(words[reader.at] ?? "")) {
      if (total > 0) return undefined;
      total = part * 1e9;
      part = 0;
      lowest = Number.POSITIVE_INFINITY;
      reader.at++;
    }
  }
  return words.length === 0 ? undefined : total + part;
}

interface Reader {
  readonly words: readonly string[];
  at: number;
}

/** A number below 1,000. `follows`: larger parts stand before it, so a lone digit would be ambiguous. */
function readGroup(reader: Reader, follows: boolean): number | undefined {
  const first = reader.words[reader.at] ?? "";
  if (first === "mười") return readTens(reader);
  if (first === "linh" || first === "lẻ") return follows ? readRest(reader) : undefined;
  const digit = digitOf(first);
  if (digit === undefined) return undefined;
  const next = reader.words[reader.at + 1];
  if (next === "mươi") return readTens(reader);
  if (next !== "trăm") {
    if (follows && !endsInScale(reader)) return undefined;
    reader.at++;
    return digit;
  }
  reader.at += 2;
  const rest = readRest(reader);
  return rest === undefined ? undefined : digit * 100 + rest;
}

/** What follows the hundreds: nothing, “linh năm”, “mười hai”, “năm mươi”. A bare digit may mean tens or ones. */
function readRest(reader: Reader): number | undefined {
  const word = reader.words[reader.at] ?? "";
  if (word === "linh" || word === "lẻ") {
    const digit = digitOf(reader.words[reader.at + 1] ?? "") ?? afterTens.get(reader.words[reader.at + 1] ?? "");
    reader.at += 2;
    return digit;
  }
  if (word === "mười" || reader.words[reader.at + 1] === "mươi") return readTens(reader);
  return digitOf(word) === undefined ? 0 : undefined;
}

function readTens(reader: Reader): number | undefined {
  const word = reader.words[reader.at] ?? "";
  const ten = word === "mười";
  const tens = ten ? 1 : digitOf(word);
  if (tens === undefined) return undefined;
  reader.at += ten ? 1 : 2;
  const next = reader.words[reader.at] ?? "";
  const ones = digitOf(next) ?? afterTens.get(next);
  if (ones !== undefined) reader.at++;
  return tens * 10 + (ones ?? 0);
}

/** “hai triệu năm nghìn”: a lone digit with its own scale is clear. */
function endsInScale(reader: Reader): boolean {
  const next = reader.words[reader.at + 1] ?? "";
  return scales.has(next) || billions.has(next);
}

function digitOf(word: string): number | undefined {
  return word === "bẩy" ? 7 : digits.get(word);
}
