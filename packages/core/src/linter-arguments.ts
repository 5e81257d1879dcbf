import { nearestNames } from "./config/nearest.ts";
import type { Document, Reader } from "./document/document.ts";
import type { Linter, LinterSettings } from "./engine/linter.ts";
import type { Session } from "./engine/session.ts";

/**
 * A linter that tells callers without a type checker in words what they got wrong, where they got it wrong. Checks what
 * it was given, never the text.
 */
export function withCheckedArguments(linter: Linter): Linter {
  return {
    ...linter,
    lint(document) {
      requireDocument("lint", document);
      return linter.lint(document);
    },
    lintAll(documents) {
      if (!Array.isArray(documents))
        throw new TypeError(`lintAll takes a list of { id, document }, not ${kindOf(documents)}`);
      for (const named of documents as readonly unknown[]) requireNamed("lintAll", named);
      return linter.lintAll(documents);
    },
    startAll() {
      const run = linter.startAll();
      return {
        add(id, document) {
          requireNamed("add", { id, document });
          run.add(id, document);
        },
        results: () => run.results(),
      };
    },
    open(reader, source) {
      requireReader("open", reader);
      if (typeof source !== "string") throw new TypeError(`open takes a text, not ${kindOf(source)}`);
      return withCheckedChanges(linter.open(reader, source), source.length);
    },
    fix(reader, file, options) {
      requireReader("fix", reader);
      if (typeof file !== "string" && !(file instanceof Uint8Array))
        throw new TypeError(`fix takes a file (a string or bytes), not ${kindOf(file)}`);
      const safety: unknown = options?.safety ?? "safe";
      if (safety !== "safe" && safety !== "unsafe")
        throw new TypeError(`safety is "safe" or "unsafe", not ${kindOf(safety)}`);
      if (options?.only !== undefined && typeof options.only !== "function")
        throw new TypeError(`only is a function that picks diagnostics, not ${kindOf(options.only)}`);
      return linter.fix(reader, file, options);
    },
  };
}

/**
 * What in a configuration and its settings has another form than it must have, a sentence each; what the names in it
 * stand for is `resolveConfig`'s to judge.
 */
export function shapeProblems(config: unknown, settings: LinterSettings): readonly string[] {
  if (!isRecord(config)) return [`A configuration is an object such as { preset: "press" }, not ${kindOf(config)}.`];
  const { rules, ignore } = config;
  const problems = [...unknownKeys("configuration", config, ["preset", "rules", "ignore"])];
  if (rules !== undefined) problems.push(...ruleProblems(rules));
  const list: readonly unknown[] | undefined = Array.isArray(ignore) ? ignore : undefined;
  if (ignore !== undefined && !list?.every((one) => isRecord(one) && typeof one.text === "string"))
    problems.push("“ignore” is a list of { text, before?, after?, rules? }.");
  const { today, mostPerRule } = settings;
  if (today !== undefined && !(typeof today === "string" && /^\d{4}-\d\d-\d\d$/u.test(today)))
    problems.push(`“today” is a day such as "2026-11-25", not ${kindOf(today)}.`);
  if (mostPerRule !== undefined && !(mostPerRule >= 0)) problems.push("“mostPerRule” is a number from 0 to Infinity.");
  return problems;
}

function ruleProblems(rules: unknown): readonly string[] {
  if (!isRecord(rules)) return [`“rules” is an object such as { "code/format": "error" }, not ${kindOf(rules)}.`];
  return Object.entries(rules).flatMap(([name, setting]) => {
    if (typeof setting === "string") return [];
    if (isRecord(setting)) return unknownKeys(`setting of “${name}”`, setting, ["severity", "options"]);
    return [`The setting of “${name}” is a severity or an object, not ${kindOf(setting)}.`];
  });
}

function unknownKeys(where: string, given: Readonly<Record<string, unknown>>, keys: readonly string[]): string[] {
  return Object.keys(given)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const [near] = nearestNames(key, keys);
      const help = near === undefined ? `Use: ${keys.join(", ")}.` : `Did you mean ${near}?`;
      return `There is no key “${key}” in a ${where}. ${help}`;
    });
}

/** Where a change lies outside the text, the session would go on with another text than its caller has. */
function withCheckedChanges(session: Session, start: number): Session {
  let length = start;
  return {
    get source() {
      return session.source;
    },
    update(changes) {
      if (!Array.isArray(changes)) throw new TypeError(`update takes a list of changes, not ${kindOf(changes)}`);
      let after = length;
      for (const change of changes) {
        const { part, start: from, end: to, text } = change;
        if (part !== 0 || typeof text !== "string")
          throw new TypeError("A change is { part: 0, start, end, text }, offsets in UTF-16 code units");
        if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > after)
          throw new RangeError(`The change from ${from} to ${to} is not in the text, which has ${after} code units`);
        after += text.length - (to - from);
      }
      session.update(changes);
      length = after;
    },
    result: () => session.result(),
  };
}

function requireDocument(caller: string, value: unknown): asserts value is Document {
  if (isRecord(value) && Array.isArray(value.blocks) && Array.isArray(value.parts)) return;
  throw new TypeError(
    `${caller} takes a document, not ${kindOf(value)}. Read a text first: linter.lint(plainReader.read(text))`,
  );
}

function requireNamed(caller: "add" | "lintAll", value: unknown): void {
  if (!isRecord(value) || typeof value.id !== "string")
    throw new TypeError(
      caller === "add"
        ? "add takes an id, which is a string, and a document"
        : "lintAll takes a list of { id, document }, each id a string",
    );
  requireDocument(caller, value.document);
}

function requireReader(caller: string, value: unknown): asserts value is Reader<never> {
  if (isRecord(value) && typeof value.read === "function" && typeof value.write === "function") return;
  throw new TypeError(`${caller} takes a reader, then the text: linter.${caller}(plainReader, text)`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "a list" : "an object";
}
