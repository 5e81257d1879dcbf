import { applyEdits, type Diagnostic, formatMessage, type Rule } from "@soatvan/core";
import type {
  TextlintFixableRuleModule,
  TextlintRuleContext,
  TextlintRuleOptions,
  TextlintRuleReportHandler,
} from "@textlint/types";
import { diagnosticsOf, mayFix } from "./shared-lint.ts";

/**
 * A rule as textlint runs it. The text goes through the rules' own reader, which knows more of Vietnamese writing than
 * textlint's tree; places and safe fixes come back as textlint wants them.
 */
export function textlintRule(rule: Rule): TextlintFixableRuleModule {
  const report = (context: TextlintRuleContext, options: TextlintRuleOptions = {}): TextlintRuleReportHandler => ({
    [context.Syntax.Document](node) {
      const source = context.getSource(node);
      const path = context.getFilePath() ?? "";
      for (const found of diagnosticsOf(rule, source, path, ownOptions(options))) {
        const { start, end } = found.range;
        const padding = context.locator.range([start, end]);
        const message = formatMessage(rule.name, found, "vi");
        const fix = mayFix(path) ? safeFix(context, found, source) : undefined;
        context.report(node, new context.RuleError(message, fix === undefined ? { padding } : { padding, fix }));
      }
    },
  });
  return { linter: report, fixer: report };
}

/** What textlint itself reads of a rule's options is not for the rule. */
function ownOptions(options: TextlintRuleOptions): Readonly<Record<string, unknown>> {
  const { severity: _, ...own } = options as Readonly<Record<string, unknown>>;
  return own;
}

/** The first safe fix as one replacement: from the start of its first edit to the end of its last. */
function safeFix(context: TextlintRuleContext, found: Diagnostic, source: string) {
  const edits = found.fixes.find(({ safety }) => safety === "safe")?.edits ?? [];
  const [first] = edits;
  if (first === undefined) return undefined;
  const start = Math.min(...edits.map(({ range }) => range.start));
  const end = Math.max(...edits.map(({ range }) => range.end));
  const fixed = applyEdits(source, edits);
  return context.fixer.replaceTextRange([start, end], fixed.slice(start, fixed.length - (source.length - end)));
}
