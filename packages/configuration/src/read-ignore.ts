import { type IgnoredText, nearestNames, parseIgnoredText } from "@soatvan/core";
import { type Located, shown } from "./located.ts";
import type { TextFile } from "./text-file.ts";

const keys = ["text", "before", "after", "rules"] as const;
const forms = ['"trước-[chữ]-sau"', '{ "text": "…" }'];

/** Reads one entry of `ignore`, an object or `trước-[chữ]-sau`: what is right as it stands, with what must stand around it. `ruleNames` are those of rules and categories. */
export function readIgnored(file: TextFile, item: Located, ruleNames: ReadonlySet<string>): IgnoredText | undefined {
  if (item.kind !== "object") {
    const ignored = item.kind === "scalar" && typeof item.value === "string" ? parseIgnoredText(item.value) : undefined;
    if (ignored === undefined) file.error("bad-ignore", item.start, shown(item), forms);
    return ignored;
  }
  const words: { text?: string; before?: string; after?: string } = {};
  let rules: readonly string[] | undefined;
  for (const { key, keyStart, value } of item.entries) {
    if (key === "rules") rules = readNames(file, value, ruleNames);
    else if (key === "text" || key === "before" || key === "after") {
      if (value.kind === "scalar" && typeof value.value === "string") words[key] = value.value;
      else file.error("bad-value", value.start, shown(value), ['"…"']);
    } else file.error("unknown-key", keyStart, key, keys);
  }
  const { text = "", ...around } = words;
  if (text === "") {
    file.error("bad-ignore", item.start, shown(item), forms);
    return undefined;
  }
  return { text, ...around, ...(rules === undefined ? {} : { rules }) };
}

function readNames(file: TextFile, value: Located, ruleNames: ReadonlySet<string>): readonly string[] {
  if (value.kind !== "array") {
    file.error("bad-value", value.start, shown(value), ['["…"]']);
    return [];
  }
  return value.items.flatMap((item) => {
    if (item.kind !== "scalar" || typeof item.value !== "string") {
      file.error("bad-value", item.start, shown(item), ['"…"']);
      return [];
    }
    if (ruleNames.has(item.value)) return [item.value];
    file.error("unknown-rule", item.start, item.value, nearestNames(item.value, [...ruleNames]));
    return [];
  });
}
