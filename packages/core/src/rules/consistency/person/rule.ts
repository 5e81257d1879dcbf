import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { isOneSlip, nameKey } from "./name-key.ts";
import { findNamedPeople } from "./named-people.ts";
import type { Gender } from "./titles.ts";

interface Data {
  readonly syllables: readonly number[];
  readonly gender: Gender;
  /** The office that the title names, in small letters; empty for a form of address that anybody has. */
  readonly office: string;
  /** Whether any title stands before it: that it is a person's name is certain then. */
  readonly titled: boolean;
}

type Use = PlacedFact<Data>;

/** More links than this help nobody, and would make the cost of a report grow with the document. */
const MOST_LINKS = 5;
/** A slip is rare beside the right spelling; two spellings that are both frequent are two people. */
const LEAST_MAJORITY = 2;
/** With fewer syllables, that all but one are the same says too little. */
const FULL_NAME = 3;

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
  kinds: ["heading", "paragraph", "item", "signature"],
  fewest: LEAST_MAJORITY + 1,
  collect(block): readonly Fact<Data>[] {
    const people = findNamedPeople(block);
    if (people.length === 0) return noFacts;
    return people.map(({ start, end, syllables, title }) => ({
      key: nameKey(syllables),
      range: textRange(start, end),
      data: {
        syllables,
        gender: title?.gender ?? "any",
        office: title?.kind === "office" ? title.text : "",
        titled: title !== undefined,
      },
    }));
  },
  check(facts, { report }) {
    const [first] = facts;
    if (first === undefined || facts.every((fact) => differences(fact, first) === noPlaces)) return;
    const spellings = groupBySpelling(facts);
    // Three spellings are too many to say which two are one person.
    if (spellings.length !== 2) return;
    const [usual, odd] = spellings.sort((a, b) => b.length - a.length);
    const model = usual?.[0];
    const [at, ...more] = odd ?? [];
    if (usual === undefined || model === undefined || at === undefined || more.length > 0) return;
    if (usual.length < LEAST_MAJORITY || !at.data.titled || !usual.some(({ data }) => data.titled)) return;
    if (!maybeOnePerson(at, usual)) return;
    const [text, name] = [nameOf(at), nameOf(model)];
    const related = usual
      .slice(0, MOST_LINKS)
      .map((use) => ({ message: "other", data: { usual: nameOf(use) }, at: use }) as const);
    const edits = [{ range: at.range, text: name }];
    report({
      message: "varies",
      data: { text, usual: name, others: usual.length },
      at,
      related,
      fixes: [{ message: "use", data: { usual: name }, safety: "manual", edits }],
    });
  },
});

const noFacts: readonly Fact<Data>[] = [];
const noPlaces: readonly number[] = [];

function nameOf(use: Use): string {
  return use.read().text.slice(use.range.start, use.range.end);
}

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

/** The places of the syllables that differ; names of one key have equally many syllables. */
function differences(a: Use, b: Use): readonly number[] {
  const other = b.data.syllables;
  if (a.data.syllables.every((code, index) => code === other[index])) return noPlaces;
  return a.data.syllables.flatMap((code, index) => (code === other[index] ? [] : [index]));
}

/**
 * Whether a slip makes one name of the other, two other syllables or the office are the same, and no title says that the one is
 * a man and the other a woman.
 */
function maybeOnePerson(at: Use, usual: readonly Use[]): boolean {
  const [model] = usual;
  if (model === undefined) return false;
  const { syllables, gender, office } = at.data;
  const [place, ...more] = differences(at, model);
  if (place === undefined || more.length > 0) return false;
  if (!isOneSlip(syllables[place] ?? 0, model.data.syllables[place] ?? 0)) return false;
  const isKnown = syllables.length >= FULL_NAME || (office !== "" && usual.some(({ data }) => data.office === office));
  return isKnown && usual.every(({ data }) => data.gender === gender || data.gender === "any" || gender === "any");
}
