// Why a target is not met yet, as far as it was found out. Printed under the table for the rows that miss theirs.

const reasons = [
  [
    /^G3 {2}lint 1 MB/u,
    "collecting garbage takes four passes, reading and scanning three; no rule of the rest takes more than three",
  ],
  [
    /^G3 {2}real text/u,
    "real text has ten thousand short lines in a megabyte, our own a thousand: what each block costs, however short, counts there",
  ],
  [
    /^G[12] /u,
    "autocorrect is compiled, and looks for spaces and punctuation alone; here thirty rules look for everything else as well",
  ],
  [
    /^G4/u,
    "the bar was set with texts of many words; our own has few, which the caches of the others know after the first",
  ],
  [
    /^G7/u,
    "loading the compiled bundle takes a third of what is over Node's own start, running some three hundred functions that V8 has not compiled yet the rest; it no longer optimises for one page, and its other flags (sparkplug, interrupt budget, young space, lazy feedback) made it no faster",
  ],
  [
    /^G8/u,
    "half the time goes by before V8 has compiled the rules; a second thread would have to compile them as well, and gained nothing on two cores",
  ],
  [
    /^G10 re-lint/u,
    "putting the whole text together after each key, as an editor does, leaves the processor's caches cold; without that the same keys take half",
  ],
];

/** A line for each row over its target: what is known of the reason. */
export function reasonsFor(rows) {
  return rows
    .filter(({ state }) => state === "MISSED")
    .map(({ name }) => {
      const known = reasons.find(([pattern]) => pattern.test(name));
      return `${name.trim()}: ${known === undefined ? "no reason is known" : known[1]}`;
    });
}
