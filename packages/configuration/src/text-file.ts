import { LineIndex } from "@soatvan/core";
import { type Located, type ParsedText, startOf } from "./located.ts";
import { extensionOf } from "./paths.ts";
import type { ConfigurationProblem, FilePlace, ProblemKind } from "./problem.ts";
import { readJson } from "./read-json.ts";

/** Characters of a configuration file; data files have no such bound. */
const MOST_CHARACTERS = 1 << 20;

/** One file with the problems found in it so far. */
export class TextFile {
  readonly path: string;
  readonly text: string;
  readonly problems: ConfigurationProblem[] = [];
  readonly #lines: LineIndex;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#lines = new LineIndex(text);
  }

  /** The place of an offset. */
  at(start: number): FilePlace {
    return { file: this.path, ...this.#lines.at(start) };
  }

  /** Records a mistake at an offset. */
  error(kind: ProblemKind, start: number, actual: string, expected: readonly string[] = []): void {
    this.problems.push({ kind, severity: "error", place: this.at(start), actual, expected });
  }

  /** Records something worth knowing at an offset. */
  warn(kind: ProblemKind, start: number, actual: string): void {
    this.problems.push({ kind, severity: "warning", place: this.at(start), actual, expected: [] });
  }

  /** Reads the text as JSON or YAML, by its name; what is wrong with it is recorded. */
  async parse(bounded: boolean): Promise<Located | undefined> {
    if (bounded && this.text.length > MOST_CHARACTERS) {
      this.error("too-large", 0, String(this.text.length));
      return undefined;
    }
    const { value, faults } = await parseByName(this.path, this.text);
    for (const fault of faults) this.error(fault.kind, fault.start, fault.actual);
    return faults.length > 0 ? undefined : value;
  }

  /** The place of the value at a path. */
  placeOf(value: Located, path: readonly (string | number)[]): FilePlace {
    return this.at(startOf(value, path));
  }
}

/** The YAML library is loaded only for a YAML file. */
async function parseByName(path: string, text: string): Promise<ParsedText> {
  const extension = extensionOf(path);
  if (extension !== ".yaml" && extension !== ".yml") return readJson(text);
  const { readYaml } = await import("./read-yaml.ts");
  return readYaml(text);
}
