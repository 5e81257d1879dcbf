// Timing inside one process: medians after a warm-up, so that figures of one run can be divided by each other.

/** Median, and 95th percentile, of a function's time in milliseconds. */
export function measure(run, { warmups = 15, rounds = 31 } = {}) {
  for (let round = 0; round < warmups; round++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)], p95: times[Math.floor(rounds * 0.95)] };
}

/** A line of the result table. */
export function verdict(name, value, must, aim) {
  const state = value <= aim ? "aim" : value <= must ? "must" : "MISSED";
  return { name, value: value.toFixed(2), must, aim, state };
}
