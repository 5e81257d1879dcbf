/** A server that ends this often within the time below is not started again. */
const MOST_CRASHES = 5;
const WITHIN_MILLISECONDS = 3 * 60_000;

/**
 * Counts the crashes of a server: each call is one, and tells whether they are too many to start it again. A crash is forgotten
 * after three minutes, but not by a server that has not answered since: one that cannot start is not tried for ever, however
 * long it takes to fail.
 */
export function countCrashes(now: () => number = Date.now): (hadAnswered: boolean) => boolean {
  let crashes: readonly number[] = [];
  return (hadAnswered) => {
    const time = now();
    if (hadAnswered) crashes = crashes.filter((crash) => time - crash < WITHIN_MILLISECONDS);
    crashes = [...crashes, time];
    return crashes.length >= MOST_CRASHES;
  };
}
