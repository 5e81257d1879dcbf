import type { TextRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../document/block-text.ts";
import type { BlockKind } from "../document/document.ts";
import type { Sketch } from "../similarity/bands.ts";
import type { Authority } from "./authority.ts";
import type { DirectiveProblem } from "./directive-problem.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Bilingual, DataOf, MessageCatalogue, MessageData } from "./messages.ts";
import type { OptionsSchema } from "./options-schema.ts";

/** How bad a diagnostic is. */
export type Severity = "error" | "warning" | "info";

/** The reader's words for what a rule is about; the first part of its name. */
export type Category =
  | "unicode"
  | "spelling"
  | "code"
  | "duplicate"
  | "consistency"
  | "typography"
  | "capitalization"
  | "layout"
  | "directive";

/** The named lists of rules. */
export type PresetName = "recommended" | "state" | "party" | "press";

/**
 * What a fix promises. `safe`: the meaning cannot change; `--fix` and fix-on-save apply it. `unsafe`: very likely meant;
 * applied only when asked for. `manual`: one of several readings; a person picks it in the editor.
 */
export type Safety = "safe" | "unsafe" | "manual";

/** Replaces a range of the block's text, or removes the whole block with the blank lines after it. */
export type RuleEdit = { readonly range: TextRange; readonly text: string } | { readonly removeBlock: true };

type Templates = Readonly<Record<string, string>>;

/** A message id with the data its placeholders need. Ids without placeholders take no data. */
export type MessageOf<T extends Templates> = {
  readonly [Id in keyof T & string]: keyof DataOf<T, Id> extends never
    ? { readonly message: Id; readonly data?: undefined }
    : { readonly message: Id; readonly data: DataOf<T, Id> };
}[keyof T & string];

/** A fix as a rule proposes it; its message is the title, a verb first. */
export type FixReport<T extends Templates> = MessageOf<T> & {
  readonly safety: Safety;
  readonly edits: readonly RuleEdit[];
};

/** What a block rule reports. Ranges are UTF-16 code units of the block's text. */
export type BlockReport<T extends Templates> = MessageOf<T> & {
  readonly range: TextRange;
  readonly fixes?: readonly FixReport<T>[];
  /** Lowers the configured severity, e.g. for unverified knowledge; never raises it. */
  readonly atMost?: Severity;
  /** Replaces the rule's own authority. */
  readonly authority?: Authority;
};

/** Something a document or collection rule keeps of a block: small, plain data. Facts that share a key are checked together. */
export interface Fact<Data> {
  readonly key: string;
  /** For a rule with `match`: facts of different keys whose sketches share a band may be alike. A function of the key. */
  readonly sketch?: Sketch | undefined;
  /** For a rule with `fewestForms`: a set of bits, one for each way of writing that the fact holds. */
  readonly forms?: number;
  readonly range: TextRange;
  readonly data: Data;
}

/** A fact and where it came from; use it as the place of a report. */
export interface PlacedFact<Data, Link = unknown> extends Fact<Data> {
  /** Position of the block in its document, counted from 0. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Which document the fact came from; the same for all facts of a document rule. */
  readonly document: string;
  /** The earlier fact that `match` found it to be like; absent when its own key came first, or came before. */
  readonly like: Likeness<Data, Link> | undefined;
  /**
   * Whether it stands at most so many blocks after an earlier fact of the same document. Ask this rather than compare `block`s:
   * what does not depend on the places themselves stays true when blocks come or go before both.
   */
  within(blocks: number, earlier: PlacedFact<unknown>): boolean;
  /** The text of its block as `collect` saw it: what a report quotes need not be kept in the data. */
  readonly text: string;
  /** Its block, read again as `collect` saw it: to make sure of what keys and bands only suggest. */
  read(): BlockText;
}

/** What ties a fact to an earlier one of another key. */
export interface Likeness<Data, Link> {
  readonly to: PlacedFact<Data, Link>;
  /** What `match` said of the two. */
  readonly link: Link;
}

/**
 * Replaces a range in the block of another fact, so that one report can mend a whole document. The fact must be of the same
 * document and part as the report; a fix that reaches further is left out.
 */
export interface PlacedEdit<Data> {
  readonly at: PlacedFact<Data>;
  readonly range: TextRange;
  readonly text: string;
}

/** A fix of a document or collection rule: edits in the block it reports at, or in those of other facts. */
export type PlacedFixReport<T extends Templates, Data> = MessageOf<T> & {
  readonly safety: Safety;
  readonly edits: readonly (RuleEdit | PlacedEdit<Data>)[];
};

/** What a document or collection rule reports: at a fact, by default over the fact's range. */
export type PlacedReport<T extends Templates, Data> = MessageOf<T> & {
  readonly at: PlacedFact<Data>;
  readonly range?: TextRange;
  readonly related?: readonly (MessageOf<T> & { readonly at: PlacedFact<Data>; readonly range?: TextRange })[];
  readonly fixes?: readonly PlacedFixReport<T, Data>[];
  readonly atMost?: Severity;
  readonly authority?: Authority;
};

/** What every rule may know besides its text. */
export interface RuleContext<Options> {
  readonly options: Options;
  /** The day of the check, `YYYY-MM-DD`; absent when the caller gave none. Rules never read the clock. */
  readonly today: string | undefined;
  /** What the team adds to the rules' own data. The same object for every call of a run, so derived tables may be kept by it. */
  readonly knowledge: Knowledge;
}

interface RuleMeta<T extends Templates, Options> {
  /** `category/name`, kebab-case: names the pattern it reports. */
  readonly name: `${Category}/${string}`;
  /** Severity where a preset switches the rule on. */
  readonly severity: Severity;
  /** Presets that switch it on. Those not named leave it off. */
  readonly presets: readonly PresetName[];
  /** Whether its diagnostics come with fixes; the examples are checked against it. */
  readonly fixes: "always" | "sometimes" | "never";
  readonly since: string;
  readonly authority: Authority;
  readonly description: Bilingual;
  readonly messages: MessageCatalogue<T>;
  readonly options?: { readonly defaults: Options; readonly schema: OptionsSchema };
  /** Skips blocks that lack any of these `Feature` bits. Keeps sixty rules cheap. */
  readonly needs?: number;
  /** Skips blocks that have none of these `Feature` bits. */
  readonly needsAny?: number;
  /** Kinds of blocks it looks at; all but `code` when absent. */
  readonly kinds?: readonly BlockKind[];
  /** `raw` for rules about the characters themselves; other rules read NFC and need not think about it. */
  readonly reads?: "raw";
}

/** A rule about single blocks: `check` is a pure function of the block. */
export interface BlockRuleDefinition<T extends Templates, Options> extends RuleMeta<T, Options> {
  readonly scope: "block";
  check(block: BlockText, context: RuleContext<Options> & { report(report: BlockReport<T>): void }): void;
}

/**
 * A rule about a whole document, or about all documents. `collect` is a pure function of one block; `check` is called
 * once for each key with all facts of that key in document order, and again only when one of them changed.
 */
export interface FactRuleDefinition<T extends Templates, Options, Data, Link> extends RuleMeta<T, Options> {
  readonly scope: "document" | "collection";
  collect(block: BlockText, context: RuleContext<Options>): readonly Fact<Data>[];
  /** How many facts `check` needs before it can say anything; 1 when absent. Groups with fewer are not checked. */
  readonly fewest?: number;
  /**
   * How many bits the `forms` of a key's facts must have together before `check` can say anything; 0 when absent. A document that
   * writes one way throughout is then never looked at as a whole, however often it changes. Not for a rule with `match`.
   */
  readonly fewestForms?: number;
  /** The share of words that two facts must have in common for `match` to be asked, as far as sketches tell; 0 when absent. */
  similarity?(options: Options): number;
  /**
   * Says whether a fact is like an earlier one of another key, and how; a pure function of the two blocks. It is asked about
   * the first fact of a key and the first facts of earlier keys that share a band (a few dozen at most, in document order),
   * until it finds one. `check` then gets all facts that are tied to each other, directly or through others.
   */
  match?(
    fact: PlacedFact<Data, Link>,
    earlier: PlacedFact<Data, Link>,
    context: RuleContext<Options>,
  ): Link | undefined;
  check(
    facts: readonly PlacedFact<Data, Link>[],
    context: RuleContext<Options> & { report(report: PlacedReport<T, Data>): void },
  ): void;
}

/** What a rule about directives reports: at a problem, over the problem's range. */
export type DirectiveReport<T extends Templates> = MessageOf<T> & { readonly at: DirectiveProblem };

/** A rule about what authors ask of the checker in comments. It runs after all others, and no directive silences it. */
export interface DirectiveRuleDefinition<T extends Templates, Options> extends RuleMeta<T, Options> {
  readonly scope: "directive";
  check(
    problems: readonly DirectiveProblem[],
    context: RuleContext<Options> & { report(report: DirectiveReport<T>): void },
  ): void;
}

type AnyTemplates = Readonly<Record<string, string>>;

/** A report with its types forgotten. */
export interface AnyReport {
  readonly message: string;
  readonly data?: MessageData | undefined;
  readonly range?: TextRange;
  readonly at?: PlacedFact<unknown>;
  readonly related?: readonly {
    readonly message: string;
    readonly data?: MessageData | undefined;
    readonly at: PlacedFact<unknown>;
    readonly range?: TextRange;
  }[];
  readonly fixes?: readonly {
    readonly message: string;
    readonly data?: MessageData | undefined;
    readonly safety: Safety;
    readonly edits: readonly (RuleEdit | PlacedEdit<unknown>)[];
  }[];
  readonly atMost?: Severity;
  readonly authority?: Authority;
}

/** A context with its types forgotten. */
export interface AnyContext extends RuleContext<unknown> {
  report(report: AnyReport): void;
}

/** The context of a rule about directives with its types forgotten. */
export interface AnyDirectiveContext extends RuleContext<unknown> {
  report(report: {
    readonly message: string;
    readonly data?: MessageData | undefined;
    readonly at: DirectiveProblem;
  }): void;
}

/** Any rule, as the engine holds it: the types of its messages, options and facts live only inside it. */
export type Rule = Omit<RuleMeta<AnyTemplates, unknown>, "name"> & {
  readonly name: string;
} & (
    | { readonly scope: "block"; readonly check: (block: BlockText, context: AnyContext) => void }
    | {
        readonly scope: "document" | "collection";
        readonly collect: (block: BlockText, context: RuleContext<unknown>) => readonly Fact<unknown>[];
        readonly fewest?: number;
        readonly fewestForms?: number;
        readonly similarity?: (options: unknown) => number;
        readonly match?: (
          fact: PlacedFact<unknown>,
          earlier: PlacedFact<unknown>,
          context: RuleContext<unknown>,
        ) => unknown;
        readonly check: (facts: readonly PlacedFact<unknown>[], context: AnyContext) => void;
      }
    | {
        readonly scope: "directive";
        readonly check: (problems: readonly DirectiveProblem[], context: AnyDirectiveContext) => void;
      }
  );

/**
 * Defines a rule about single blocks (`scope: "block"`). Message ids, their data and the options are checked by the
 * compiler inside the definition.
 */
export function defineRule<const T extends AnyTemplates, Options = Record<never, never>>(
  definition: BlockRuleDefinition<T, Options>,
): Rule;
/**
 * Defines a rule about a whole document (`scope: "document"`) or all documents of a run (`scope: "collection"`). `Data`
 * is what it keeps of a block: plain, small, serialisable; `Link` is what its `match` says of two.
 */
export function defineRule<const T extends AnyTemplates, Data, Options = Record<never, never>, Link = undefined>(
  definition: FactRuleDefinition<T, Options, Data, Link>,
): Rule;
/** Defines a rule about directives (`scope: "directive"`). */
export function defineRule<const T extends AnyTemplates, Options = Record<never, never>>(
  definition: DirectiveRuleDefinition<T, Options>,
): Rule;
export function defineRule(definition: unknown): Rule {
  // The one place where a rule's own types are forgotten: the engine passes options that the schema has checked.
  return definition as Rule;
}

/** The part of a rule's name before the slash. */
export function categoryOf(name: string): string {
  return name.slice(0, name.indexOf("/"));
}
