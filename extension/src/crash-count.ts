/** A server that ends this often within the time below is not started again. */
const MOST_CRASHES = 5;
const WITHIN_MILLISECONDS = 3 * 60_000;

/** Counts the crashes of a server: each call is one, and tells whether they are too many to start it again. */
export function countCrashes(now: () => number = Date.now): () => boolean {
  let crashes: readonly number[] = [];
  return () => {
    const time = now();
    crashes = [...crashes.filter((crash) => time - crash < WITHIN_MILLISECONDS), time];
    return crashes.length >= MOST_CRASHES;
  };
}
