import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CLEAN } from "../tally.ts";
import { complain, print } from "../terminal.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

/** `soatvan lsp`: the language server over standard input and output, when its package is installed. */
export async function runLsp(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { stdio: "boolean" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.lsp);
  const entry = findServer();
  if (entry === undefined) return complain(text.noServer);
  // The server reads the transport from the arguments, as every server of its kind.
  process.argv = [process.argv[0] ?? "node", entry, "--stdio"];
  createRequire(entry)(entry);
  await new Promise((resolve) => process.once("exit", resolve));
  return CLEAN;
}

/** Beside the command line first, then in the project it is run in. */
function findServer(): string | undefined {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), "x.js")).href]) {
    try {
      return createRequire(from).resolve("@soatvan/language-server/server.cjs");
    } catch {
      // Not there; the next place may have it.
    }
  }
  return undefined;
}
