// Generated from the rule folders by `pnpm generate`; do not edit.
import type { Rule } from "../rule/rule.ts";
import { citationUnit as capitalizationCitationUnit } from "./capitalization/citation-unit/rule.ts";
import { citation as codeCitation } from "./code/citation/rule.ts";
import { consistency as codeConsistency } from "./code/consistency/rule.ts";
import { consistencyAcross as codeConsistencyAcross } from "./code/consistency-across/rule.ts";
import { date as codeDate } from "./code/date/rule.ts";
import { format as codeFormat } from "./code/format/rule.ts";
import { issuer as codeIssuer } from "./code/issuer/rule.ts";
import { type as codeType } from "./code/type/rule.ts";
import { enumeration as consistencyEnumeration } from "./consistency/enumeration/rule.ts";
import { number as consistencyNumber } from "./consistency/number/rule.ts";
import { quoteStyle as consistencyQuoteStyle } from "./consistency/quote-style/rule.ts";
import { quotes as consistencyQuotes } from "./consistency/quotes/rule.ts";
import { slogan as consistencySlogan } from "./consistency/slogan/rule.ts";
import { sloganAcross as consistencySloganAcross } from "./consistency/slogan-across/rule.ts";
import { term as consistencyTerm } from "./consistency/term/rule.ts";
import { unknown as directiveUnknown } from "./directive/unknown/rule.ts";
import { unused as directiveUnused } from "./directive/unused/rule.ts";
import { acrossDocuments as duplicateAcrossDocuments } from "./duplicate/across-documents/rule.ts";
import { pageResidue as duplicatePageResidue } from "./duplicate/page-residue/rule.ts";
import { paragraph as duplicateParagraph } from "./duplicate/paragraph/rule.ts";
import { sentence as duplicateSentence } from "./duplicate/sentence/rule.ts";
import { confusable as spellingConfusable } from "./spelling/confusable/rule.ts";
import { gluedWords as spellingGluedWords } from "./spelling/glued-words/rule.ts";
import { repeatedWord as spellingRepeatedWord } from "./spelling/repeated-word/rule.ts";
import { syllable as spellingSyllable } from "./spelling/syllable/rule.ts";
import { spacing as typographySpacing } from "./typography/spacing/rule.ts";
import { normalForm as unicodeNormalForm } from "./unicode/normal-form/rule.ts";

/** All rules, in order of their names. */
export const allRules: readonly Rule[] = [capitalizationCitationUnit, codeCitation, codeConsistency, codeConsistencyAcross, codeDate, codeFormat, codeIssuer, codeType, consistencyEnumeration, consistencyNumber, consistencyQuoteStyle, consistencyQuotes, consistencySlogan, consistencySloganAcross, consistencyTerm, directiveUnknown, directiveUnused, duplicateAcrossDocuments, duplicatePageResidue, duplicateParagraph, duplicateSentence, spellingConfusable, spellingGluedWords, spellingRepeatedWord, spellingSyllable, typographySpacing, unicodeNormalForm];
