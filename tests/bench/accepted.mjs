// The figures that were last accepted, and what is worse than they allow. A figure may be over its target only as far as it
// was when it was accepted; whoever makes something slower than that has to say so by accepting the new figure.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("accepted.json", import.meta.url);
/** How much a machine that does other things may add to a ratio; in the short samples of a quick run it adds more. */
const SLACK = { quick: 2.5, full: 1.5 };
/** A figure that is better than its target may fall back so far before it is a step back worth a word. */
const STEP_BACK = 2.5;
/** What a quick run is steady enough for; a full run holds everything. */
const HELD_WHEN_QUICK = /^G(?:3|7|9|10) /u;

/** A sentence for each row that is over its target or its accepted figure by more than a machine's noise. */
export function worseThanAccepted(rows, form) {
  const accepted = read()[form] ?? {};
  const held = form === "quick" ? rows.filter(({ name }) => HELD_WHEN_QUICK.test(name)) : rows;
  return held.flatMap(({ name, value, must, aim }) => {
    const before = accepted[name];
    const now = Number(value);
    const limit = Math.max(must, before ?? 0);
    if (now > limit * SLACK[form]) return [`${name}: ${value} is over ${limit.toFixed(2)} × ${SLACK[form]}`];
    if (before !== undefined && now > aim && now > before * STEP_BACK)
      return [`${name}: ${value}, and ${before} was accepted`];
    return [];
  });
}

/** Makes the rows' figures the accepted ones. */
export function accept(rows, form) {
  const figures = { ...read(), [form]: Object.fromEntries(rows.map(({ name, value }) => [name, Number(value)])) };
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

function read() {
  return JSON.parse(readFileSync(file, "utf8"));
}
