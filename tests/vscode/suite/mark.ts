/** Stands before every line of the suite: what else an editor prints goes to the log of the run. */
const MARK = "[suite] ";

/** Lets Mocha's reporters print through this: the first argument may be a format. */
export function printMarked(format: unknown = "", ...values: readonly unknown[]): void {
  console.log(MARK + String(format), ...values);
}
