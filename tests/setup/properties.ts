// Before every test file: properties draw the same texts on every machine, so that a red run means that the change made it red.
// `SOATVAN_SEED=random npm test` looks for what has not been drawn yet; fast-check prints the seed of what it finds.
import { configureGlobal } from "fast-check";

const seed = process.env.SOATVAN_SEED ?? "20261125";
if (seed !== "random") configureGlobal({ seed: Number(seed) });
