// What a keystroke in an open document costs, in CPU time beside NFC passes over the same reference text.
import { at95, middle, timeOf } from "./measure.mjs";

const WARMUPS = 100;
const ROUNDS = 300;

/**
 * Types letters in the middle of a text. Gives the engine's own work (`check`) and the time until the diagnostics are ready
 * (`ready`, and its 95th percentile `p95`), each in passes of `normalize`, which runs once after every ten keystrokes.
 */
export function keystroke(linter, reader, source, reference) {
  const session = linter.open(reader, source);
  session.result();
  // What was measured before left garbage that is not this session's to collect.
  globalThis.gc?.();
  const checks = [];
  const readies = [];
  const passes = [];
  let at = Math.floor(source.length / 2);
  for (let round = -WARMUPS; round < ROUNDS; round++, at++) {
    // A string that was edited is a rope; flattening it is the editor's cost of keeping a document, not the check's.
    session.source.charCodeAt(at);
    const text = round % 7 === 0 ? " " : "a";
    const check = timeOf(() => session.update([{ part: 0, start: at, end: at, text }]));
    const result = timeOf(() => session.result());
    if (round < 0) continue;
    checks.push(check);
    readies.push(check + result);
    if (round % 10 === 0) passes.push(timeOf(() => reference.normalize("NFC"), 3));
  }
  const pass = middle(passes);
  return { check: middle(checks) / pass, ready: middle(readies) / pass, p95: at95(readies) / pass };
}
