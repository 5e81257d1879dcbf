import { existsSync } from "node:fs";
import { nearestNames } from "@soatvan/core";
import { localeOf } from "./arguments.ts";
import { commandNames, loadCommand } from "./commands/command.ts";
import { runCheck } from "./run-check.ts";
import { TROUBLE } from "./tally.ts";
import { complain } from "./terminal.ts";
import { cliText } from "./texts.ts";

// A reader such as `head` may close the pipe early: nothing more is written, and what is wrong with the texts still decides.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A mistake of ours must not pass for a checked text.
    process.stderr.write(`soatvan: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = TROUBLE;
  },
);

/** The first argument may be a command; anything else is something to check, `check` itself included. */
async function run(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "check") return runCheck(rest);
  if ((first === "help" || first === "version") && !existsSync(first)) return runCheck([`--${first}`, ...rest]);
  const command = first === undefined ? undefined : loadCommand(first);
  if (command !== undefined) return (await command)(rest);
  return mistypedCommand(first, argv) ?? runCheck(argv);
}

/** A word that names no file and is near a command was meant as one. */
function mistypedCommand(first: string | undefined, argv: readonly string[]): number | undefined {
  if (first === undefined || !/^[a-z]{2,}$/u.test(first) || existsSync(first)) return undefined;
  const near = first === "lint" ? ["check"] : nearestNames(first, commandNames);
  return near.length === 0 ? undefined : complain(cliText[localeOf(argv)].unknownCommand(first, near));
}
