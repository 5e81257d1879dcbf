// What the language server costs, measured from outside.
import { at95, middle, verdict } from "./measure.mjs";
import { start } from "./server-client.mjs";
import { makeText } from "./text.mjs";

/** Rows of the result table. `reference` measures one NFC pass over 1 MB, in milliseconds of CPU time. */
export async function serverRows(reference, quick) {
  const [small, large] = [makeText(1e5), makeText(1e6)];
  const rows = [];
  const server = await start();
  const first = {
    small: await firstDiagnostics(server, small, reference),
    large: await firstDiagnostics(server, large, reference),
  };
  rows.push(verdict("server: first diagnostics of 100 KB ÷ one NFC pass of 1 MB", first.small, 40, 20));
  rows.push(verdict("server: first diagnostics of 1 MB ÷ one NFC pass", first.large, 60, 30));
  const rounds = quick ? 150 : 400;
  const keySmall = await keystrokes(server, small, rounds, reference);
  const key = await keystrokes(server, large, rounds, reference);
  rows.push(verdict("G9  server: CPU of a keystroke in 1 MB ÷ one NFC pass", key.cpu, 2, 1.1));
  rows.push(verdict("G9  server: keystroke in 1 MB to diagnostics, p95 ÷ one NFC pass", key.p95, 5, 2.5));
  rows.push(verdict("G10 server: keystroke in 1 MB ÷ in 100 KB, CPU", key.cpu / keySmall.cpu, 4, 2));
  rows.push(
    verdict("server: unchanged pull of 1 MB ÷ one NFC pass", await unchangedPull(server, large, reference), 2, 1.1),
  );
  const cycles = quick ? 300 : 1000;
  rows.push(
    verdict(`server: memory after ${cycles} × open/close ÷ after 100`, await growth(server, small, cycles), 1.5, 1.2),
  );
  await server.stop();
  if (!quick) rows.push(verdict("server: CPU in 30 s of idleness, %", await idle(large), 1, 0.2));
  return rows;
}

/** Opens a text and asks for its diagnostics: CPU time of the server in NFC passes, each turn beside a pass of its own. */
async function firstDiagnostics(server, text, reference) {
  const ratios = [];
  for (let round = 0; round < 9; round++) {
    const before = server.cpu();
    server.open(text);
    await server.pull();
    ratios.push((server.cpu() - before) / reference());
    server.close();
  }
  return middle(ratios.slice(2));
}

/** Types letters in the middle of a text and pulls after each: in NFC passes, CPU time of the server and the wait outside it. */
async function keystrokes(server, text, rounds, reference) {
  server.open(text);
  let { resultId } = await server.pull();
  const line = Math.floor(text.split("\n").length / 2 / 2) * 2;
  const times = [];
  const costs = [];
  const passes = [];
  let character = 20;
  const warm = Math.floor(rounds / 3);
  for (let round = 0; round < rounds; round++) {
    if (round >= warm && round % 10 === 0) passes.push(reference());
    const before = server.cpu();
    const begun = performance.now();
    server.type(line, character++, round % 7 === 0 ? " " : "a");
    const report = await server.pull(resultId);
    resultId = report.resultId;
    times.push(performance.now() - begun);
    costs.push(server.cpu() - before);
  }
  server.close();
  const pass = middle(passes);
  return { cpu: middle(costs.slice(warm)) / pass, p95: at95(times.slice(warm)) / pass };
}

async function unchangedPull(server, text, reference) {
  server.open(text);
  const { resultId } = await server.pull();
  const ratios = [];
  for (let round = 0; round < 30; round++) {
    const before = server.cpu();
    await server.pull(resultId);
    ratios.push((server.cpu() - before) / reference());
  }
  server.close();
  return middle(ratios);
}

async function growth(server, text, cycles) {
  let early = 0;
  for (let cycle = 1; cycle <= cycles; cycle++) {
    server.open(text);
    await server.pull();
    server.close();
    if (cycle === 100) early = server.memory();
  }
  return server.memory() / early;
}

async function idle(text) {
  const server = await start();
  server.open(text);
  await server.pull();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const before = server.cpu();
  await new Promise((resolve) => setTimeout(resolve, 30_000));
  const used = server.cpu() - before;
  await server.stop();
  return used / 300;
}
