import type { QuotedSlogan } from "./quoted-slogans.ts";
import { compareItems, type Difference } from "./variants.ts";

/** What a slogan is compared with. */
export type Model = Pick<QuotedSlogan, "text" | "items" | "labels" | "separator">;

/** A difference as a message of the rules about slogans. */
export type SloganMessage =
  | { readonly message: "missing" | "added" | "moved"; readonly data: Shown & { readonly items: string } }
  | { readonly message: "changed"; readonly data: Shown & { readonly missing: string; readonly added: string } }
  | { readonly message: "separator"; readonly data: Shown & { readonly mark: string; readonly usual: string } }
  | {
      readonly message: "reworded";
      readonly data: { readonly text: string; readonly written: string; readonly usual: string };
    };

interface Shown {
  readonly text: string;
  readonly model: string;
}

/** What a way of writing says otherwise than its model, as a message; undefined when only case or spaces differ. */
export function describeDifference(variant: Model, model: Model): SloganMessage | undefined {
  return describe(compareItems(variant.items, model.items), variant, model);
}

function describe(
  { missing, added, moved, reworded }: Difference,
  variant: Model,
  model: Model,
): SloganMessage | undefined {
  const { text } = variant;
  const shown = { text, model: model.text };
  const missingItems = names(missing, model.labels);
  const addedItems = names(added, variant.labels);
  if (missing.length > 0 && added.length > 0)
    return { message: "changed", data: { ...shown, missing: missingItems, added: addedItems } };
  if (missing.length > 0) return { message: "missing", data: { ...shown, items: missingItems } };
  if (added.length > 0) return { message: "added", data: { ...shown, items: addedItems } };
  if (moved.length > 0) return { message: "moved", data: { ...shown, items: names(moved, variant.labels) } };
  if (reworded.length > 0) {
    const written = names(
      reworded.map(([index]) => index),
      variant.labels,
    );
    const usual = names(
      reworded.map(([, place]) => place),
      model.labels,
    );
    return { message: "reworded", data: { text, written, usual } };
  }
  if (variant.separator === model.separator) return undefined;
  return { message: "separator", data: { ...shown, mark: variant.separator, usual: model.separator } };
}

function names(indexes: readonly number[], labels: readonly string[]): string {
  return indexes.map((index) => labels[index]).join(", ");
}
