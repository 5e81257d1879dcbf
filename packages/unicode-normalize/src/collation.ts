/**
 * Compares two texts as Vietnamese dictionaries order their entries: syllable by syllable, each by its letters
 * (a ă â b c d đ e ê … o ô ơ … u ư …) and then by its tone (ngang, huyền, hỏi, ngã, sắc, nặng). So `ba xe` comes before
 * `bà an`, which `Intl.Collator("vi")` puts the other way round: it looks at the tones only after all letters. Within one
 * syllable it is right, and is used. Composed and decomposed text are equal; case decides last, small letters first.
 */
export function compareVietnamese(a: string, b: string): number {
  const left = syllablesOf(a);
  const right = syllablesOf(b);
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const order = spelling().compare(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length || exact().compare(a, b);
}

function syllablesOf(text: string): readonly string[] {
  return text.trim().split(/[\s\-\u2010-\u2015]+/u);
}

let spellingCollator: Intl.Collator | undefined;
let exactCollator: Intl.Collator | undefined;

/** Made once, when first needed: making a collator costs more than a thousand comparisons. */
function spelling(): Intl.Collator {
  spellingCollator ??= new Intl.Collator("vi", { sensitivity: "accent", numeric: true });
  return spellingCollator;
}

function exact(): Intl.Collator {
  exactCollator ??= new Intl.Collator("vi", { sensitivity: "variant", numeric: true });
  return exactCollator;
}
