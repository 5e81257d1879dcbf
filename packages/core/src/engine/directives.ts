import { nearestNames } from "../config/nearest.ts";
import { type Directive, directiveWords } from "../document/directive.ts";
import type { Part } from "../document/document.ts";
import type { DirectiveProblem } from "../rule/directive-problem.ts";
import { noKnowledge } from "../rule/knowledge.ts";
import { categoryOf } from "../rule/rule.ts";
import type { BlockChecker } from "./block-checker.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Credit, DirectiveRegions } from "./directive-regions.ts";
import { type Failure, failureOf } from "./failures.ts";

/** What the directives of a document come to. */
export interface DirectiveOutcome {
  /** The diagnostics that no directive silences. */
  readonly kept: readonly Diagnostic[];
  /** What rules say about the directives themselves, in order. */
  readonly about: readonly Diagnostic[];
  readonly failures: readonly Failure[];
}

interface Input {
  readonly parts: readonly Part[];
  readonly directives: readonly Directive[];
  readonly checker: BlockChecker;
  readonly alone: boolean;
  readonly failures: readonly Failure[];
}

/** Silences what the author asked to be silent about, then lets rules of directive scope look at the directives. */
export function applyDirectives(diagnostics: readonly Diagnostic[], input: Input): DirectiveOutcome {
  const { parts, directives, checker } = input;
  const { ruleNames } = checker.settings;
  const known = new Set(withCategories(ruleNames ?? []));
  const isKnown = (name: string): boolean => ruleNames === undefined || known.has(name);
  const regions = new Map(
    parts.map((part, index) => {
      const own = directives.filter((directive) => directive.part === index);
      return [part.name, new DirectiveRegions(part.source, own, isKnown)];
    }),
  );
  const kept = diagnostics.filter(({ part, rule, range }) => regions.get(part)?.silences(rule, range.start) !== true);
  if (checker.directiveRules.length === 0) return { kept, about: [], failures: [] };
  const judges = judge(input);
  const problems = [...regions.values()].flatMap(({ credits, idle }) => [
    ...credits
      .filter((credit) => !credit.used && judges(credit.name?.name))
      .map((credit) => problemOf("unused", credit)),
    ...idle.map((credit) => problemOf("nothing-disabled", credit)),
  ]);
  for (const directive of directives) problems.push(...misspelled(directive, isKnown, [...known]));
  problems.sort((a, b) => a.part - b.part || a.range.start - b.range.start);
  return { kept, ...checkProblems(problems, parts, checker) };
}

/**
 * Whether a run can tell that a directive silenced nothing: not when a rule it covers is off, did not finish, or looks
 * at other documents that are not there.
 */
function judge({ checker, alone, failures }: Input): (name: string | undefined) => boolean {
  const failed = new Set(failures.map(({ rule }) => rule));
  const enabled = new Set<string>();
  const unsure = new Set<string>();
  for (const { rule } of checker.rules) {
    for (const name of [rule.name, categoryOf(rule.name)]) {
      enabled.add(name);
      if (failed.has(rule.name) || (alone && rule.scope === "collection")) unsure.add(name);
    }
  }
  for (const name of checker.settings.elsewhere ?? []) unsure.add(name).add(categoryOf(name));
  return (name) => (name === undefined ? unsure.size === 0 : enabled.has(name) && !unsure.has(name));
}

function misspelled(
  directive: Directive,
  isKnown: (name: string) => boolean,
  known: readonly string[],
): readonly DirectiveProblem[] {
  const { part, word, names } = directive;
  if (directive.action === undefined) {
    return [
      {
        kind: "unknown-directive",
        part,
        range: word.range,
        name: word.name,
        nearest: nearestNames(word.name, directiveWords),
      },
    ];
  }
  return names.flatMap(({ name, range }): readonly DirectiveProblem[] =>
    isKnown(name) ? [] : [{ kind: "unknown-rule", part, range, name, nearest: nearestNames(name, known) }],
  );
}

function problemOf(kind: "unused" | "nothing-disabled", { directive, name }: Credit): DirectiveProblem {
  const { part } = directive;
  return { kind, part, range: name?.range ?? directive.range, name: name?.name ?? "", nearest: [] };
}

function checkProblems(
  problems: readonly DirectiveProblem[],
  parts: readonly Part[],
  checker: BlockChecker,
): Pick<DirectiveOutcome, "about" | "failures"> {
  const { today, knowledge = noKnowledge } = checker.settings;
  const about: Diagnostic[] = [];
  const failures: Failure[] = [];
  for (const { enabled, rule } of checker.directiveRules) {
    const { options, severity } = enabled;
    const found: Diagnostic[] = [];
    try {
      rule.check(problems, {
        options,
        today,
        knowledge,
        report: ({ message, data = {}, at }) =>
          found.push({
            rule: rule.name,
            severity,
            message,
            data,
            part: parts[at.part]?.name ?? "",
            range: at.range,
            related: [],
            fixes: [],
            authority: rule.authority,
          }),
      });
      about.push(...found);
    } catch (error) {
      failures.push(failureOf(rule.name, error));
    }
  }
  return { about, failures };
}

function withCategories(names: readonly string[]): readonly string[] {
  return [...names, ...new Set(names.map(categoryOf))];
}
