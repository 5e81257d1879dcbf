// Timing inside one process on a machine that other work shares: CPU time, not the clock, and everything that is divided by each
// other takes turns, so that a slow stretch slows both.

/** CPU time of this process in milliseconds, all its threads together, so that collecting garbage counts. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle value of a list. */
export const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The value that 95 of 100 do not exceed. */
export const at95 = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)];

/** CPU time of one run in milliseconds: of the least of `best` runs in a row. */
export function timeOf(run, best = 1) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < best; round++) {
    const start = cpuTime();
    run();
    least = Math.min(least, cpuTime() - start);
  }
  return least;
}

/**
 * Runs several functions in turns. Gives for each its least and middle CPU time in milliseconds, and `ratio(a, b)`: the middle
 * of what one took over the other in each turn. A run of less than a few milliseconds is best named in `brief`: its least
 * of three counts in every turn.
 */
export function inTurns(runs, { warmups = 10, turns = 31, brief = [] } = {}) {
  const names = Object.keys(runs);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = -warmups; turn < turns; turn++) {
    for (const name of names) {
      const time = timeOf(runs[name], brief.includes(name) ? 3 : 1);
      if (turn >= 0) times[name].push(time);
    }
  }
  return {
    least: Object.fromEntries(names.map((name) => [name, Math.min(...times[name])])),
    middle: Object.fromEntries(names.map((name) => [name, middle(times[name])])),
    ratio: (over, under) => middle(times[over].map((time, turn) => time / times[under][turn])),
  };
}

/** A line of the result table. */
export function verdict(name, value, must, aim) {
  const state = value <= aim ? "aim" : value <= must ? "must" : "MISSED";
  return { name, value: value.toFixed(2), must, aim, state };
}

/** A line of a table of how many times faster this is than something else: more is better. */
export function timesFaster(name, value, must, aim) {
  const state = value >= aim ? "aim" : value >= must ? "must" : "MISSED";
  return { name, "× faster": value.toFixed(2), must, aim, state };
}
