/**
 * The parts Vietnamese syllables are written with. The order of the lists numbers the parts (see `SyllableCode`); add only
 * at the end. Inventory counted on 120 million characters of law and news; the rare rimes are attested there too.
 */

/** Tones in the order of `tones`: ngang, huyền, sắc, hỏi, ngã, nặng. */
export type Tone = "ngang" | "huyền" | "sắc" | "hỏi" | "ngã" | "nặng";

/** The six tones; their position is their number. */
export const tones: readonly Tone[] = ["ngang", "huyền", "sắc", "hỏi", "ngã", "nặng"];

/** The twelve vowel letters, each written with the six tones in the order of `tones`. */
export const tonedVowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

/** Initial consonants as written; the empty one first. `qu` holds its glide, `gi` is used for `gì` and `giếng` too. */
export const onsets: readonly string[] = " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(
  " ",
);

/** Rimes as written after the initial consonant, without their tone. */
export const rimes: readonly string[] = (
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
  "y ych yn ynh yp yt yêm yên yêng yêt yêu o oc oi om on ong op ot ooc oong " +
  "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet " +
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uơ " +
  "uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
  "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
).split(" ");

/** How a rime is made up. */
export interface RimeParts {
  /** Written `o` or `u` before the nucleus; empty when there is none. */
  readonly glide: string;
  readonly nucleus: string;
  /** A final consonant, or a final `i y o u`; empty for an open rime. */
  readonly coda: string;
  /** Position in the rime of the letter that carries the tone in the `hòa` style. */
  readonly toneAt: number;
  /** The same in the `hoà` style: differs for open `oa oe uy` only. */
  readonly newToneAt: number;
}

const doubleNuclei: readonly string[] = ["iê", "yê", "ia", "ya", "ươ", "ưa", "uô", "ua", "oo"];
const vowelLetters = "aăâeêioôơuưy";
const qualityLetters = "ăâêôơư";

/** Of the rimes of the list those that were asked for. */
const parts = new Map<string, RimeParts>();

/** Takes a rime of `rimes` apart; one that is not among them is all nucleus. */
export function rimeParts(rime: string): RimeParts {
  const known = parts.get(rime);
  if (known !== undefined) return known;
  if (!rimes.includes(rime)) return { glide: "", nucleus: rime, coda: "", toneAt: 0, newToneAt: 0 };
  const split = splitRime(rime);
  parts.set(rime, split);
  return split;
}

function splitRime(rime: string): RimeParts {
  const glide = hasGlide(rime) ? rime.slice(0, 1) : "";
  const rest = rime.slice(glide.length);
  const nucleus = doubleNuclei.includes(rest.slice(0, 2)) ? rest.slice(0, 2) : rest.slice(0, 1);
  return { glide, nucleus, coda: rest.slice(nucleus.length), ...tonePlaces(rime) };
}

function hasGlide(rime: string): boolean {
  return /^(?:o[aăe]|u[âêơy])/u.test(rime);
}

/** The letters of a rime of `rimes` that carry its tone (see `RimeParts`). */
export function tonePlaces(rime: string): { readonly toneAt: number; readonly newToneAt: number } {
  for (let at = rime.length - 1; at >= 0; at--)
    if (qualityLetters.includes(rime[at] ?? "")) return { toneAt: at, newToneAt: at };
  let vowels = 0;
  while (vowels < rime.length && vowelLetters.includes(rime[vowels] ?? "")) vowels++;
  if (vowels === 1) return { toneAt: 0, newToneAt: 0 };
  if (vowels === 3 || vowels < rime.length) return { toneAt: 1, newToneAt: 1 };
  return { toneAt: 0, newToneAt: rime === "oa" || rime === "oe" || rime === "uy" ? 1 : 0 };
}

const vowelNumbers: ReadonlyMap<string, number> = new Map(Array.from(tonedVowels, (letter, at) => [letter, at]));

/** A small letter without its tone, and the number of the tone: `ế` → `ê`, 2. Other letters come back with tone 0. */
export function splitTone(letter: string): { readonly letter: string; readonly tone: number } {
  const number = vowelNumbers.get(letter);
  if (number === undefined) return { letter, tone: 0 };
  const tone = number % 6;
  return { letter: tonedVowels[number - tone] ?? letter, tone };
}

/** A vowel letter without tone, with the tone of that number put on it; other letters as they are. */
export function withTone(letter: string, tone: number): string {
  const number = vowelNumbers.get(letter);
  return number === undefined ? letter : (tonedVowels[number - (number % 6) + tone] ?? letter);
}

/** True for a small Vietnamese vowel letter, with or without tone. */
export function isVowel(letter: string): boolean {
  return vowelNumbers.has(letter);
}
