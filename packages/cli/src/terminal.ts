import { CLEAN, TROUBLE } from "./tally.ts";

/** Prints to standard output; the exit code of a command that did what it was asked. */
export function print(text: string): number {
  process.stdout.write(text);
  return CLEAN;
}

/** Says what is wrong with the command line or the configuration; the exit code for it. */
export function complain(mistake: string): number {
  process.stderr.write(`soatvan: ${mistake}\n`);
  return TROUBLE;
}

/** Writes to a stream, waiting where its reader is slower than we are: memory stays bounded. */
export async function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === "" || stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once("drain", resolve);
    stream.once("close", resolve);
  });
}

/** Whether to colour: what the user said, then `NO_COLOR` and `FORCE_COLOR`, then what the terminal can. */
export function useColour(asked: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (asked !== undefined) return asked;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && process.env.TERM !== "dumb";
}

/** The version, put in by the bundler from package.json. */
export function version(): string {
  return process.env.SOATVAN_VERSION ?? "";
}
