import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import {
  defineRule,
  type Fact,
  type PlacedFact,
  type PlacedReport,
  type Rule,
  type Severity,
} from "../../../rule/rule.ts";
import { bareKey, findBareSlogans } from "./bare-slogans.ts";
import { describeDifference, type Model } from "./describe.ts";
import { findIntroduced, findWithin } from "./introduced-slogans.ts";
import { type Canonical, type SloganTable, sloganTable } from "./known-slogans.ts";
import { collectQuotedSlogans, type QuotedSlogan } from "./quoted-slogans.ts";
import { clusterVariants, compareItems, distinctVariants, usualVariant, type Variant } from "./variants.ts";

const QUOTES: number = Feature.openQuote | Feature.straightQuote;

type SloganFact = PlacedFact<QuotedSlogan>;

/** More links than this help nobody, and would make the cost of a report grow with the document. */
const MOST_LINKS = 5;
/** Slogans that share their second item; looking at more would not be linear. */
const MOST_COMPARED = 32;

const messages = defineMessages(
  {
    missing: "“{text}” thiếu “{items}” so với “{model}”.",
    added: "“{text}” thêm “{items}” so với “{model}”.",
    changed: "“{text}” thiếu “{missing}” và thêm “{added}” so với “{model}”.",
    moved: "“{text}” đổi chỗ “{items}” so với “{model}”.",
    reworded: "“{text}” viết “{written}”, cách viết chung là “{usual}”.",
    separator: "“{text}” ngăn các vế bằng “{mark}”, cách viết chung “{model}” dùng “{usual}”.",
    unquoted: "Khẩu hiệu “{text}” nên đặt trong ngoặc kép.",
    unquotedHere: "“{text}” ở đây không có ngoặc kép, chỗ khác trong văn bản thì có; hãy viết thống nhất.",
    expired: "Khẩu hiệu “{text}” chỉ dùng đến hết ngày {date}.",
    other: "Ở đây viết là “{text}”.",
    use: "Viết thành “{text}”",
    quote: "Đặt “{text}” trong ngoặc kép",
  },
  {
    missing: "“{text}” lacks “{items}”, compared with “{model}”.",
    added: "“{text}” adds “{items}”, compared with “{model}”.",
    changed: "“{text}” lacks “{missing}” and adds “{added}”, compared with “{model}”.",
    moved: "“{text}” has “{items}” in another place than “{model}”.",
    reworded: "“{text}” has “{written}”; the usual wording is “{usual}”.",
    separator: "“{text}” separates its items with “{mark}”; the usual form “{model}” uses “{usual}”.",
    unquoted: "The slogan “{text}” should stand in quotation marks.",
    unquotedHere: "“{text}” has no quotation marks here, and has them elsewhere in the document; write it alike.",
    expired: "The slogan “{text}” was in use until {date}.",
    other: "Written “{text}” here.",
    use: "Write “{text}”",
    quote: "Put “{text}” in quotation marks",
  },
);

/** A quoted slogan that is written otherwise elsewhere in the document, or otherwise than it is known. */
export const slogan: Rule = defineRule({
  scope: "document",
  name: "consistency/slogan",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Khẩu hiệu, phương châm đặt trong ngoặc kép là lời trích, phải thống nhất trong cả văn bản.",
      en: "A slogan in quotation marks is a quotation and must be the same throughout a text.",
    },
  },
  description: {
    vi: "Khẩu hiệu trong ngoặc kép được viết khác nhau trong cùng một văn bản, hoặc khác cách viết đã biết.",
    en: "A quoted slogan written in different ways in one document, or otherwise than it is known.",
  },
  messages,
  needs: Feature.punctuation,
  collect(block, context): readonly Fact<QuotedSlogan>[] {
    const quoted = (block.features & QUOTES) === 0 ? noFacts : collectQuotedSlogans(block, context);
    const introduced = introducedFacts(block);
    if (context.knowledge.slogans.length === 0) return introduced.length === 0 ? quoted : [...quoted, ...introduced];
    const { team } = sloganTable(context.knowledge, context.today);
    return [...quoted, ...introduced, ...findBareSlogans(block, team)];
  },
  check(facts, { today, knowledge, report }) {
    if (facts[0]?.key === bareKey) {
      for (const at of facts) reportBare(at, { range: at.range, text: at.data.text }, report);
      return;
    }
    const table = sloganTable(knowledge, today);
    const open: Variant<SloganFact>[] = [];
    const [quoted, introduced] = partition(facts);
    for (const variant of distinctVariants(quoted, (fact) => fact.data.items)) {
      const date = table.expired(variant.items);
      const settled = table.settled(variant.items);
      const near = settled ?? nearestModel(variant, table);
      if (date !== undefined) reportExpired(variant, date, report);
      else if (near === undefined) open.push(variant);
      // A right wording may be one of the shorter forms; only the full one can have the wrong marks between its items.
      else if (settled === undefined || (near.team && near.items.length === variant.items.length))
        reportVariant(variant, { model: near, places: [], clear: true, atMost: severityOf(variant, near) }, report);
    }
    for (const variants of clusterVariants(open)) {
      const { usual, clear } = usualVariant(variants);
      const [model] = usual.members;
      if (model === undefined) continue;
      const target = { model: model.data, places: usual.members, clear, atMost: undefined };
      for (const variant of variants) if (variant !== usual) reportVariant(variant, target, report);
    }
    for (const variant of open) reportSeparators(variant, report);
    reportIntroduced(introduced, open, report);
  },
});

type Report = (report: PlacedReport<(typeof messages)["vi"], QuotedSlogan>) => void;

/** What ways of writing are held to. */
interface Target {
  readonly model: Model;
  /** Where the document has it; none for a known slogan. */
  readonly places: readonly SloganFact[];
  /** Whether the model is the right one, and not just one of two. */
  readonly clear: boolean;
  readonly atMost: Severity | undefined;
}

/** The known slogan that a way of writing misses. */
function nearestModel(variant: Variant<SloganFact>, table: SloganTable): Canonical | undefined {
  const near = table.nearest(variant.items);
  if (near === undefined || near.team) return near;
  // Other bodies have slogans of their own that share items with a known one.
  const { missing, added, moved, reworded } = compareItems(variant.items, near.items);
  const slip = added.length === 0 && missing.length + Math.sign(moved.length) + Math.sign(reworded.length) === 1;
  return slip ? near : undefined;
}

/** What is known from general usage, not from the team, is an error only where a word is misspelled. */
function severityOf(variant: Variant<SloganFact>, known: Canonical): Severity | undefined {
  return known.team || compareItems(variant.items, known.items).reworded.length > 0 ? undefined : "info";
}

const noFacts: readonly Fact<QuotedSlogan>[] = [];

/** What words such as “phương châm” introduce; a heading needs no quotation marks, and a cell has no room for them. */
function introducedFacts(block: BlockText): readonly Fact<QuotedSlogan>[] {
  if (block.kind !== "paragraph" && block.kind !== "item") return noFacts;
  const found = findIntroduced(block);
  if (found.length === 0) return noFacts;
  return found.map((introduced) => {
    const range = textRange(introduced[0]?.start ?? 0, introduced.at(-1)?.end ?? 0);
    return { key: "", range, data: { text: "", items: [], labels: [], separator: ",", introduced } };
  });
}

function partition(facts: readonly SloganFact[]): readonly [readonly SloganFact[], readonly SloganFact[]] {
  const introduced = facts.filter((fact) => fact.data.introduced !== undefined);
  if (introduced.length === 0) return [facts, introduced];
  return [facts.filter((fact) => fact.data.introduced === undefined), introduced];
}

/** The document's own slogans where they stand without quotation marks. They are found by their second item. */
function reportIntroduced(
  introduced: readonly SloganFact[],
  variants: readonly Variant<SloganFact>[],
  report: Report,
): void {
  if (introduced.length === 0) return;
  const bySecond = new Map<string, Variant<SloganFact>[]>();
  for (const variant of variants) {
    const second = variant.items[1] ?? "";
    const known = bySecond.get(second);
    if (known === undefined) bySecond.set(second, [variant]);
    else if (known.length < MOST_COMPARED) known.push(variant);
  }
  for (const at of introduced) {
    const items = at.data.introduced ?? [];
    for (const { items: slogan, members } of bySecond.get(items[1]?.key ?? "") ?? []) {
      const { text } = at.read();
      const range = findWithin(text, items, slogan);
      const [model] = members;
      if (range === undefined || model === undefined) continue;
      reportBare(at, { range, text: text.slice(range.start, range.end), model }, report);
      break;
    }
  }
}

/** In running prose a slogan may be meant as plain words: information, not a warning. */
function reportBare(
  at: SloganFact,
  { range, text, model }: { readonly range: TextRange; readonly text: string; readonly model?: SloganFact },
  report: Report,
): void {
  const edits = [
    { range: textRange(range.start, range.start), text: "“" },
    { range: textRange(range.end, range.end), text: "”" },
  ];
  const fix = { message: "quote", data: { text }, safety: "manual", edits } as const;
  const related =
    model === undefined ? [] : [{ message: "other", data: { text: model.data.text }, at: model } as const];
  const message = model === undefined ? "unquoted" : "unquotedHere";
  report({ message, data: { text }, at, range, related, fixes: [fix], atMost: "info" });
}

function reportExpired(variant: Variant<SloganFact>, date: string, report: Report): void {
  const [year = "", month = "", day = ""] = date.split("-");
  for (const at of variant.members)
    report({ message: "expired", data: { text: at.data.text, date: `${day}/${month}/${year}` }, at, atMost: "info" });
}

function reportVariant(variant: Variant<SloganFact>, { model, places, clear, atMost }: Target, report: Report): void {
  const related = places
    .slice(0, MOST_LINKS)
    .map((at) => ({ message: "other", data: { text: at.data.text }, at }) as const);
  for (const at of variant.members) {
    const difference = describeDifference(at.data, model);
    if (difference === undefined) continue;
    const edits = [{ range: at.range, text: model.text }];
    const fix = { message: "use", data: { text: model.text }, safety: "manual", edits } as const;
    report({ ...difference, at, related, fixes: clear ? [fix] : [], ...(atMost === undefined ? {} : { atMost }) });
  }
}

/** `Đoàn kết, dân chủ, kỷ cương` where the document mostly has `Đoàn kết - Dân chủ - Kỷ cương`. */
function reportSeparators(variant: Variant<SloganFact>, report: Report): void {
  const dashed = variant.members.filter((fact) => fact.data.separator === "-");
  const rest = variant.members.length - dashed.length;
  if (dashed.length === 0 || rest === 0 || dashed.length === rest) return;
  const commas = variant.members.filter((fact) => fact.data.separator === ",");
  const [odd, places] = dashed.length > rest ? [commas, dashed] : [dashed, commas];
  const [model] = places;
  if (model === undefined) return;
  reportVariant({ ...variant, members: odd }, { model: model.data, places, clear: true, atMost: "info" }, report);
}
