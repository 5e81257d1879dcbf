import type { BlockText } from "../document/block-text.ts";
import type { BlockKind } from "../document/document.ts";
import type { Rule } from "../rule/rule.ts";
import type { Reading } from "./reading.ts";

/** More kinds of blocks than this are no longer remembered one by one: a text made to have them all must not fill memory. */
const MOST_PLANS = 4096;

/**
 * The steps that apply to a block. That depends on its kind and its features alone, and real text has some hundreds of those
 * together: what applies is worked out once for each.
 */
export class StepPlans<Step extends { readonly rule: Rule }> {
  readonly #steps: readonly Step[];
  readonly #plans = new Map<BlockKind, Map<number, readonly Step[]>>();
  #count = 0;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /** The steps for a block, in their order. */
  of({ raw, text }: Reading): readonly Step[] {
    // The two are the same where the text is in NFC.
    if (raw !== text) return this.#steps.filter(({ rule }) => applies(rule, rule.reads === "raw" ? raw : text));
    let plans = this.#plans.get(text.kind);
    if (plans === undefined) {
      plans = new Map();
      this.#plans.set(text.kind, plans);
    }
    let plan = plans.get(text.features);
    if (plan === undefined) {
      plan = this.#steps.filter(({ rule }) => applies(rule, text));
      if (++this.#count <= MOST_PLANS) plans.set(text.features, plan);
    }
    return plan;
  }
}

function applies({ needs, needsAny, kinds }: Rule, { features, kind }: BlockText): boolean {
  if (needs !== undefined && (features & needs) !== needs) return false;
  if (needsAny !== undefined && (features & needsAny) === 0) return false;
  return kinds === undefined ? kind !== "code" : kinds.includes(kind);
}
