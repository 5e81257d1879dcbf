import { requireText } from "./arguments.ts";
import { isVietnameseLetter, isVowel, Tone, toneOf, withTone } from "./letters.ts";

/** A word that has the shape of a Vietnamese syllable. */
export interface Syllable {
  /** The word in small letters without its tone. */
  readonly plain: string;
  /** Length of the initial consonant, with the `u` of `qu` and the `i` of `gi` where they belong to it. */
  readonly onset: number;
  readonly tone: Tone;
  /** Which letter carries the tone; -1 when none does. */
  readonly toneAt: number;
}

/** No Vietnamese syllable is longer: `nghiêng`. */
const LONGEST = 7;

/** Initials of two and three letters come before those they start with. */
const onsets = "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");

const rimes: ReadonlySet<string> = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ " +
    "uôc uôi uôm uôn uông uôt uy uya uych uynh uyt uyu uyên uyêt uyn uyp ư ưa ưc ưi ưm ưn ưng ưt ưu " +
    "ươ ươc ươi ươm ươn ương ươp ươt ươu"
  ).split(" "),
);

/** After `qu`, whose u belongs to the initial. */
const rimesAfterQu: ReadonlySet<string> = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eng eo et ê ên ênh êch êt êu " +
    "i ich in inh it ơ ơi ơn ôc y ych yn ynh yt yên yêt"
  ).split(" "),
);

const rimesWithY: ReadonlySet<string> = new Set(["y", "yêm", "yên", "yêng", "yêt", "yêu"]);

/** `kỹ`, `lý`, `mỹ`, `sỹ`, `tỷ`, `hy`, `Vy`, `Thy`: the consonants after which y stands alone. */
const onsetsBeforeY = new Set(["", "h", "k", "l", "m", "s", "t", "v", "th"]);

/**
 * Reads a word in NFC as one Vietnamese syllable by its shape: initial, rime and tone must go together (`c/k/q`, `g/gh`,
 * `ng/ngh`; a final stop takes only sắc and nặng). The tone may stand on any vowel: where it should stand is another
 * question. Undefined for everything else, such as `café`, `São-Paulo`, `quôc` or a word with two tones.
 */
export function parseSyllable(word: string): Syllable | undefined {
  requireText(word);
  if (word.length === 0 || word.length > LONGEST) return undefined;
  let plain = "";
  let tone: Tone = Tone.ngang;
  let toneAt = -1;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (!isVietnameseLetter(unit)) return undefined;
    const here = toneOf(unit);
    if (here !== Tone.ngang) {
      if (toneAt >= 0) return undefined;
      tone = here;
      toneAt = at;
    }
    plain += String.fromCharCode(withTone(unit, Tone.ngang));
  }
  plain = plain.toLowerCase();
  const onset = onsetOf(plain);
  return onset >= 0 && toneFits(plain, tone) ? { plain, onset, tone, toneAt } : undefined;
}

/** Length of the initial of a toneless word in small letters; -1 when initial and rime make no syllable. */
function onsetOf(plain: string): number {
  const onset = onsets.find((initial) => plain.startsWith(initial)) ?? "";
  const rime = plain.slice(onset.length);
  if (onset === "qu") return rimesAfterQu.has(rime) ? 2 : -1;
  if (onset === "gi") {
    // `giữa` is gi + ưa, `giếng` gi + êng; `gì` and `gìn` have no other vowel than the i.
    if (rime !== "" && isVowel(rime.charCodeAt(0)) && rimes.has(rime)) return 2;
    return rimes.has(plain.slice(1)) ? 1 : -1;
  }
  if (rimesWithY.has(rime)) return onsetsBeforeY.has(onset) && (onset === "" || rime !== "yên") ? onset.length : -1;
  return rimes.has(rime) && spellsTogether(onset, rime) ? onset.length : -1;
}

/** `k gh ngh` stand before e ê i, and `c g ng` before all other vowels. */
function spellsTogether(onset: string, rime: string): boolean {
  const front = "eêi".includes(rime.charAt(0));
  if (onset === "k" || onset === "gh" || onset === "ngh") return front;
  if (onset === "c" || onset === "g" || onset === "ng") return !front;
  return true;
}

/** A final `c ch p t` takes only sắc and nặng. */
function toneFits(plain: string, tone: Tone): boolean {
  const last = plain.at(-1);
  const stop = last === "c" || last === "p" || last === "t" || (last === "h" && plain.at(-2) === "c");
  return !stop || tone === Tone.sac || tone === Tone.nang;
}

/** Whether a word is written like one word: small, capitalised, or all in capitals; `vÒ` is none of them. */
export function hasWordCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
