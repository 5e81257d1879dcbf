import { loadCommand } from "./commands/command.ts";
import { runCheck } from "./run-check.ts";
import { TROUBLE } from "./tally.ts";

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
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
  const command = first === undefined ? undefined : loadCommand(first);
  return command === undefined ? runCheck(argv) : (await command)(rest);
}
