/** The name of a word list that the server starts by itself: beside a configuration, or in the person's own folder. */
export const wordListName = "soatvan.words.txt";
