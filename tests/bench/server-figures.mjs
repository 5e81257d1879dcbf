// `npm run bench:server`: how long a writer waits, in milliseconds of this machine, with the pause after typing switched off.
// Printed, never judged: other machines have other figures, and the ratios of `npm run bench` are what is held.
import { middle } from "./measure.mjs";
import { start } from "./server-client.mjs";
import { makeText } from "./text.mjs";

const server = await start();
const rows = [];
const say = (what, ms, wanted) => rows.push({ what, ms: Math.round(ms), wanted });

await opened(makeText(1e5));
say("first diagnostics of 100 KB, warm", middle(await repeat(9, () => opened(makeText(1e5)))), "< 300");
say("diagnostics after a keystroke in 100 KB", await keystroke(makeText(1e5)), "< 150");
const large = makeText(2e6);
server.open(large);
const begun = performance.now();
const report = server.pull();
const hovered = performance.now();
await server.hover(2, 10);
say("hover while 2 MB are checked", performance.now() - hovered, "< 100");
await report;
say("first diagnostics of 2 MB", performance.now() - begun, "< 1500");
server.close();
say("diagnostics after a keystroke in 2 MB", await keystroke(large), "");
const huge = makeText(2e7);
say("first diagnostics of 20 MB", await opened(huge), "");
rows.push({ what: "resident memory after all that, MB", ms: Math.round(server.memory() / 1024), wanted: "" });
await server.stop();
console.log(`Node ${process.versions.node}; texts of our own`);
console.table(rows);

/** Milliseconds from opening a text to its diagnostics. */
async function opened(text) {
  const start = performance.now();
  server.open(text);
  await server.pull();
  const time = performance.now() - start;
  server.close();
  return time;
}

async function keystroke(text) {
  server.open(text);
  let { resultId } = await server.pull();
  const line = Math.floor(text.split("\n").length / 4) * 2;
  const times = await repeat(40, async (round) => {
    const start = performance.now();
    server.type(line, 20 + round, "a");
    ({ resultId } = await server.pull(resultId));
    return performance.now() - start;
  });
  server.close();
  return middle(times);
}

async function repeat(count, run) {
  const times = [];
  for (let round = 0; round < count; round++) times.push(await run(round));
  return times;
}
