export { type Config, type ConfigProblem, formatConfigProblem, type RuleSetting } from "./config/config.ts";
export { parseIgnoredText } from "./config/ignored-text.ts";
export { nearestNames } from "./config/nearest.ts";
export { type ResolvedConfig, resolveConfig } from "./config/resolve.ts";
export { BlockText } from "./document/block-text.ts";
export {
  type Directive,
  type DirectiveAction,
  type DirectiveName,
  mayHoldDirectives,
  readDirective,
} from "./document/directive.ts";
export type {
  Block,
  BlockChange,
  BlockKind,
  BlockList,
  Document,
  EscapeText,
  Part,
  PlacedBlock,
  Reader,
  Rereader,
  SourceChange,
  Stretch,
  StretchReading,
} from "./document/document.ts";
export { classifyLine } from "./document/line-kind.ts";
export { plainReader } from "./document/plain-reader.ts";
export { checkKnownDocument, type KnownDocumentProblem } from "./document-code/check-known-document.ts";
export type { CodeProblem, CodeProblemKind, DocumentCode, FoundCode } from "./document-code/document-code.ts";
export { type CodeSystem, type DocumentType, documentTypes, type FactStatus } from "./document-code/document-types.ts";
export { type CodeExplanation, explainDocumentCode } from "./document-code/explain-code.ts";
export { findDocumentCodes, formatDocumentCode, parseDocumentCode } from "./document-code/find-codes.ts";
export { type IssuingBody, issuingBodies } from "./document-code/issuing-bodies.ts";
export { documentsByCode, knownDocuments } from "./document-code/known-documents.ts";
export type { Collection } from "./engine/collection.ts";
export type {
  CappedRule,
  Diagnostic,
  Fix,
  LintResult,
  MessageRef,
  RelatedPlace,
  RuleFailure,
  SourceEdit,
} from "./engine/diagnostic.ts";
export { applyEdits, toSourceEdits } from "./engine/edit.ts";
export { type EnabledRule, isAtLeast } from "./engine/enabled-rule.ts";
export { type FixOptions, type FixResult, takeFixes } from "./engine/fix.ts";
export { joinResults } from "./engine/join-results.ts";
export type { CollectionRun, NamedDocument } from "./engine/lint-together.ts";
export { createRuleLinter, type Linter, type LinterSettings } from "./engine/linter.ts";
export { type Reading, readBlock } from "./engine/reading.ts";
export type { Session } from "./engine/session.ts";
export type { IgnoredText } from "./engine/suppress.ts";
export { isAttestedSyllable } from "./language/attested-syllables.ts";
export { type CalendarDate, writtenDate } from "./language/dates.ts";
export { type LineColumn, LineIndex } from "./language/line-index.ts";
export type { Quotation } from "./language/quotations.ts";
export { Feature, type Scan, Scanner, WordFlag } from "./language/scan.ts";
export { Spans } from "./language/spans.ts";
export {
  parseSyllable,
  type Syllable,
  type SyllableCode,
  type SyllableProblem,
  type SyllableReading,
  spellSyllable,
} from "./language/syllable.ts";
export type { Tone } from "./language/syllable-parts.ts";
export { createLinter, formatMessage } from "./linter.ts";
export { guessPreset, type PresetGuess } from "./presets/guess-preset.ts";
export { presetNames, presets } from "./presets/presets.ts";
export { type Authority, formatAuthority } from "./rule/authority.ts";
export type { DirectiveProblem } from "./rule/directive-problem.ts";
export {
  exampleName,
  type InvalidExample,
  type RuleExamples,
  readExample,
  type ValidExample,
} from "./rule/examples.ts";
export { type Knowledge, type KnownDocument, type KnownSlogan, noKnowledge } from "./rule/knowledge.ts";
export { type Bilingual, defineMessages, fillTemplate, type Locale, type MessageData } from "./rule/messages.ts";
export type { OptionSchema, OptionsSchema } from "./rule/options-schema.ts";
export {
  type Category,
  categoryOf,
  defineRule,
  type Fact,
  type PlacedFact,
  type PresetName,
  type Rule,
  type Safety,
  type Severity,
} from "./rule/rule.ts";
export { checkKnownSlogan, type KnownSloganProblem } from "./rules/consistency/slogan/check-known-slogan.ts";
export { knownSlogans } from "./rules/consistency/slogan/known-slogans.ts";
export { allRules } from "./rules/rules.generated.ts";
export { createScopeLinter, type LinterScope } from "./scope-linter.ts";
