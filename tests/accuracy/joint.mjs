// What the rules on duplicates and consistency say together on clean text: a sample of 300 hits drawn at random, and how many
// of them are false by the recorded verdicts.
import { createHash } from "node:crypto";
import { allRules } from "@soatvan/core";
import { cleanCorpora } from "./corpora.mjs";
import { hitsIn, linterOf } from "./hits.mjs";

const SAMPLE = 300;
/** At most one false alarm in this many words. */
const WORDS = 5000;

/** Hits at random. A hit's place in the draw depends on nothing but itself: a rule that learns more changes few of the sample. */
function drawn(hits) {
  const orderOf = ({ context }) => createHash("sha1").update(`20261125\n${context}`).digest("hex");
  return hits
    .map((hit) => ({ hit, order: orderOf(hit) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, SAMPLE)
    .map(({ hit }) => hit);
}

/** Prints the sample's verdicts and gives a sentence when the bar is missed. */
export function measureTogether(verdicts) {
  const rules = allRules
    .filter(({ name, presets }) => /^(?:consistency|duplicate)\//u.test(name) && presets.includes("recommended"))
    .map(({ name }) => name);
  const linter = linterOf({ rules });
  const measured = cleanCorpora.map((corpus) => hitsIn(corpus, linter));
  const words = measured.reduce((sum, one) => sum + one.words, 0);
  const hits = measured.flatMap((one) => one.hits);
  const sample = drawn(hits).flatMap(({ context }) => verdicts.get(context)?.verdict ?? []);
  const count = (verdict) => sample.filter((one) => one === verdict).length;
  const rate = sample.length === 0 ? 0 : ((count("false") / sample.length) * hits.length * WORDS) / words;
  console.log(
    `duplicates and consistency together: ${hits.length} hits in ${words} words of clean text; of ${Math.min(SAMPLE, hits.length)} drawn at random ${sample.length} are judged: ${count("right")} right, ${count("false")} false, ${count("unclear")} unclear; ${rate.toFixed(3)} false alarms in ${WORDS} words`,
  );
  return rate > 1
    ? `duplicates and consistency: ${rate.toFixed(2)} false alarms in ${WORDS} words; the bar is 1`
    : undefined;
}
