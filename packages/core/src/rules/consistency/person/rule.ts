import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { findNamedPeople, type Gender } from "./named-people.ts";

interface Data {
  /** The name as written. */
  readonly text: string;
  readonly syllables: readonly number[];
  readonly gender: Gender;
}

type Use = PlacedFact<Data>;

/** More links than this help nobody, and would make the cost of a report grow with the document. */
const MOST_LINKS = 5;
/** A slip is rare beside the right spelling; two spellings that are both frequent are two people. */
const LEAST_MAJORITY = 2;

/** A person's name that is once spelled otherwise than in the rest of the document. */
export const person: Rule = defineRule({
  scope: "document",
  name: "consistency/person",
  severity: "info",
  presets: [],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Tên một người viết một cách trong cả văn bản; quy tắc không biết tên nào đúng.",
      en: "A person's name is spelled one way throughout a text; the rule does not know which one is right.",
    },
  },
  description: {
    vi: "Tên một người được viết hai cách trong cùng một văn bản.",
    en: "A person's name spelled in two ways in one document.",
  },
  messages: defineMessages(
    {
      varies: "“{text}” chỉ khác “{usual}” ({others} lần) ở một tiếng; nếu là cùng một người, hãy viết thống nhất.",
      other: "Ở đây viết là “{usual}”.",
      use: "Viết thành “{usual}”",
    },
    {
      varies: "“{text}” differs from “{usual}” ({others} ×) in one syllable; if it is the same person, spell it alike.",
      other: "Written “{usual}” here.",
      use: "Write “{usual}”",
    },
  ),
  needs: Feature.capital,
  kinds: ["paragraph", "item"],
  collect(block): readonly Fact<Data>[] {
    return findNamedPeople(block).map(({ start, end, key, syllables, gender }) => ({
      key,
      range: textRange(start, end),
      data: { text: block.text.slice(start, end), syllables, gender },
    }));
  },
  check(facts, { report }) {
    const spellings = groupBySpelling(facts);
    // Three spellings are too many to say which two are one person.
    if (spellings.length !== 2) return;
    const [usual, odd] = spellings.sort((a, b) => b.length - a.length);
    const model = usual?.[0];
    const [at, ...more] = odd ?? [];
    if (usual === undefined || model === undefined || at === undefined || more.length > 0) return;
    if (usual.length < LEAST_MAJORITY || !maybeOnePerson(at, usual)) return;
    const related = usual
      .slice(0, MOST_LINKS)
      .map((use) => ({ message: "other", data: { usual: use.data.text }, at: use }) as const);
    const edits = [{ range: at.range, text: model.data.text }];
    report({
      message: "varies",
      data: { text: at.data.text, usual: model.data.text, others: usual.length },
      at,
      related,
      fixes: [{ message: "use", data: { usual: model.data.text }, safety: "manual", edits }],
    });
  },
});

function groupBySpelling(facts: readonly Use[]): Use[][] {
  const spellings = new Map<string, Use[]>();
  for (const fact of facts) {
    const spelling = fact.data.syllables.join(" ");
    const known = spellings.get(spelling);
    if (known === undefined) spellings.set(spelling, [fact]);
    else known.push(fact);
  }
  return [...spellings.values()];
}

/** One syllable differs, and no title says that the one is a man and the other a woman. */
function maybeOnePerson(at: Use, usual: readonly Use[]): boolean {
  const [model] = usual;
  if (model === undefined || model.data.syllables.length !== at.data.syllables.length) return false;
  if (at.data.syllables.filter((code, index) => code !== model.data.syllables[index]).length !== 1) return false;
  return usual.every(({ data }) => data.gender === at.data.gender || data.gender === "any" || at.data.gender === "any");
}
