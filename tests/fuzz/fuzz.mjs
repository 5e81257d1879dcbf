// `npm run fuzz -- --seconds N --seed S`: texts made at random from our own pages against every part that reads what others
// wrote. Prints how many there were; the first broken promise of a part is printed with its text and ends that part.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { randomOf } from "../bench/text.mjs";
import { explore } from "./coverage.mjs";
import { makeMutator } from "./mutate.mjs";
import { fuzzServer } from "./server-messages.mjs";
import { targets } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "20" },
    seed: { type: "string", default: "20261124" },
    target: { type: "string" },
  },
});
const folder = fileURLToPath(new URL("../samples/", import.meta.url));
const pages = ["clean", "faulty"].flatMap((kind) =>
  readdirSync(`${folder}${kind}`)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${folder}${kind}/${name}`, "utf8")),
);
const chosen = Object.entries(targets).filter(([name]) => values.target === undefined || name === values.target);
const serverWeight = values.target === undefined || values.target === "LSP messages" ? 2 : 0;
const share = Number(values.seconds) / (chosen.reduce((sum, [, { weight }]) => sum + weight, 0) + serverWeight);
const rows = [];
for (const [name, target] of chosen) rows.push(await fuzz(name, target, share * target.weight));
if (serverWeight > 0) rows.push(await server(share * serverWeight));
console.table(rows);
const total = rows.reduce((sum, { executions }) => sum + executions, 0);
console.log(`${total} executions, seed ${values.seed}, seeds: ${pages.length} pages of our own`);
process.exitCode = rows.some(({ broken }) => broken !== "") ? 1 : 0;

/** A third of the time looks for texts that reach new code; the rest runs changes of these at full speed. */
async function fuzz(name, { seeds, own, most, run }, seconds) {
  const found = [];
  const make = makeMutator(own ? seeds : [...pages, ...seeds], randomOf(Number(values.seed)), most, found);
  let [executions, blocks] = [0, 0];
  try {
    ({ executions, blocks } = await explore(make, run, seconds / 3, found));
    const until = Date.now() + (seconds * 2000) / 3;
    while (Date.now() < until) {
      for (let batch = 0; batch < 20; batch++, executions++) {
        const text = make();
        try {
          await run(text);
        } catch (error) {
          throw Object.assign(error, { text });
        }
      }
    }
    return { part: name, executions, "blocks reached": blocks, "texts kept": found.length, broken: "" };
  } catch (error) {
    console.error(`${name}: ${error.message}\n  ${JSON.stringify(error.text)}`);
    return { part: name, executions, broken: String(error.message).slice(0, 60) };
  }
}

async function server(seconds) {
  const random = randomOf(Number(values.seed));
  try {
    return {
      part: "LSP messages",
      executions: await fuzzServer(makeMutator(pages, random), random, seconds),
      broken: "",
    };
  } catch (error) {
    console.error(`LSP messages: ${error.message}`);
    return { part: "LSP messages", executions: 0, broken: String(error.message).slice(0, 60) };
  }
}
