/** A command after its name: takes the rest of the arguments, gives the exit code. */
export type Command = (argv: readonly string[]) => Promise<number>;

/** The commands. */
export const commandNames: readonly string[] = [
  "check",
  "config",
  "init",
  "rules",
  "explain",
  "why",
  "normalize",
  "convert",
  "code",
  "lsp",
];

/** Loads a command by its name; `undefined` when there is none of that name. Only the one that runs costs anything. */
export function loadCommand(name: string): Promise<Command> | undefined {
  switch (name) {
    case "config":
      return import("./config.ts").then((module) => module.runConfig);
    case "init":
      return import("./init.ts").then((module) => module.runInit);
    case "rules":
      return import("./rules.ts").then((module) => module.runRules);
    case "explain":
      return import("./explain.ts").then((module) => module.runExplain);
    case "why":
      return import("./why.ts").then((module) => module.runWhy);
    case "normalize":
      return import("./normalize.ts").then((module) => module.runNormalize);
    case "convert":
      return import("./convert.ts").then((module) => module.runConvert);
    case "code":
      return import("./code.ts").then((module) => module.runCode);
    case "lsp":
      return import("./lsp.ts").then((module) => module.runLsp);
    default:
      return undefined;
  }
}
