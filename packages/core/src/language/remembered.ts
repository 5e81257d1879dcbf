/** So many answers are kept; then all are forgotten, which costs less than to know which of them was asked for last. */
const MOST_KEPT = 2048;

/**
 * A pure function of a short word that keeps its answers: names, abbreviations and slips come again in a text, and a paragraph under
 * edit is read again with every key.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    // An answer may be undefined.
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= MOST_KEPT) answers.clear();
    const given = answer(word);
    answers.set(word, given);
    return given;
  };
}
