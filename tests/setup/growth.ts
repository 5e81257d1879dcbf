// How a cost grows with its input, on a machine that other work shares.

/** Two sizes of one input, and what to make of the figures. */
export interface Sizes {
  readonly small: number;
  readonly large: number;
  /** Milliseconds that the small size is taken to cost at least: what costs less is mostly noise. */
  readonly floor?: number;
}

/** Of so many runs of either size the least counts: what else the machine does only adds. */
const RUNS = 3;

/**
 * How many times as much CPU time the large size takes as the small one. `prepare` makes the input of a size, anew for every run
 * and not timed, and gives what is timed. Both sizes take turns, so that a slow stretch of the machine slows both.
 */
export function growth(prepare: (size: number) => () => unknown, { small, large, floor = 0 }: Sizes): number {
  const cost = (size: number): number => cpuTimeOf(prepare(size));
  cost(small);
  let [leastSmall, leastLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < RUNS; round++) {
    leastSmall = Math.min(leastSmall, cost(small));
    leastLarge = Math.min(leastLarge, cost(large));
  }
  return leastLarge / Math.max(leastSmall, floor);
}

/** CPU time of one run in milliseconds, that of the system for it included. */
function cpuTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
