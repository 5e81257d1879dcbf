import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { findExplanations } from "./abbreviations.ts";
import { findJoinedTerms } from "./hyphens.ts";
import { findNames, MOST_COMPARED, type TermUse } from "./name-variants.ts";

interface Data {
  /** The term as written. */
  readonly text: string;
  /** The term as a message names it. */
  readonly shown: string;
  readonly form: string;
  /** How often this block has it so. */
  readonly count: number;
}

type Use = PlacedFact<Data>;

const MOST_LINKS = 5;

/** One name or term written in two ways in one document. */
export const term: Rule = defineRule({
  scope: "document",
  name: "consistency/term",
  severity: "info",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Một tên gọi viết một cách trong cả văn bản; quy tắc không nói cách nào đúng.",
      en: "A name is written one way throughout a text; the rule does not say which way is right.",
    },
  },
  description: {
    vi: "Cùng một tên gọi, thuật ngữ được viết hai cách trong một văn bản.",
    en: "One name or term written in two ways in one document.",
  },
  messages: defineMessages(
    {
      varies: "“{text}” ({count} lần) khác cách viết “{usual}” ({others} lần) trong cùng văn bản.",
      explained: "“{letters}” được giải thích hai cách: “{text}” và “{usual}”.",
      other: "Ở đây viết là “{usual}”.",
      use: "Viết thành “{usual}”",
    },
    {
      varies: "“{text}” ({count} ×) differs from “{usual}” ({others} ×) in the same document.",
      explained: "“{letters}” is explained in two ways: “{text}” and “{usual}”.",
      other: "Written “{usual}” here.",
      use: "Write “{usual}”",
    },
  ),
  needs: Feature.capital,
  kinds: ["paragraph", "item", "quotation"],
  collect(block): readonly Fact<Data>[] {
    const found: TermUse[] = [];
    findNames(block, found);
    if ((block.features & (Feature.hyphen | Feature.dash)) !== 0) findJoinedTerms(block, found);
    if (block.has(Feature.openBracket)) findExplanations(block, found);
    return found.length === 0 ? noFacts : mergeUses(block.text, found);
  },
  check(facts, { report }) {
    const [first] = facts;
    if (first === undefined || facts.every((fact) => fact.data.form === first.data.form)) return;
    const forms = [...groupByForm(facts).values()].sort((a, b) => b.count - a.count);
    const [usual, ...rest] = forms;
    const model = usual?.uses[0];
    if (usual === undefined || model === undefined) return;
    for (const { count, uses } of rest) {
      const [at] = uses;
      if (at === undefined) continue;
      const shown = { text: at.data.shown, usual: model.data.shown };
      const related = [{ message: "other", data: { usual: model.data.shown }, at: model }] as const;
      if (at.key.startsWith("(:")) {
        report({ message: "explained", data: { ...shown, letters: at.key.slice(2) }, at, related });
        continue;
      }
      const clear = count < usual.count;
      const edits = [{ range: at.range, text: model.data.text }];
      const fix = { message: "use", data: { usual: model.data.shown }, safety: "manual", edits } as const;
      const more = uses
        .slice(1, MOST_LINKS)
        .map((use) => ({ message: "other", data: { usual: use.data.shown }, at: use }) as const);
      report({
        message: "varies",
        data: { ...shown, count, others: usual.count },
        at,
        related: [...related, ...more],
        fixes: clear ? [fix] : [],
      });
    }
  },
});

const noFacts: readonly Fact<Data>[] = [];

/** One fact for each way a block writes a term: most blocks name the same body several times. */
function mergeUses(text: string, uses: readonly TermUse[]): readonly Fact<Data>[] {
  const first = uses.length <= MOST_COMPARED ? uses : countSorted(uses);
  return first.map(({ start, end, key, form, shown, count }) => {
    const written = text.slice(start, end);
    return { key, range: textRange(start, end), data: { text: written, shown: shown ?? written, form, count } };
  });
}

/** Equal uses are neighbours once they are sorted, which stays linear but for a logarithm. */
function countSorted(uses: readonly TermUse[]): readonly TermUse[] {
  const first: TermUse[] = [];
  for (const use of [...uses].sort(byForm)) {
    const last = first.at(-1);
    if (last?.key === use.key && last.form === use.form) last.count += use.count;
    else first.push(use);
  }
  return first;
}

function byForm(a: TermUse, b: TermUse): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.form !== b.form) return a.form < b.form ? -1 : 1;
  return a.start - b.start;
}

function groupByForm(facts: readonly Use[]): ReadonlyMap<string, { count: number; uses: Use[] }> {
  const forms = new Map<string, { count: number; uses: Use[] }>();
  for (const fact of facts) {
    const known = forms.get(fact.data.form);
    if (known === undefined) forms.set(fact.data.form, { count: fact.data.count, uses: [fact] });
    else {
      known.count += fact.data.count;
      known.uses.push(fact);
    }
  }
  return forms;
}
