/** A value of a configuration file that knows where it was written: `start` is its offset in UTF-16 code units. */
export type Located =
  | { readonly kind: "object"; readonly start: number; readonly entries: readonly LocatedEntry[] }
  | { readonly kind: "array"; readonly start: number; readonly items: readonly Located[] }
  | { readonly kind: "scalar"; readonly start: number; readonly value: string | number | boolean | null };

/** A key with its value. */
export interface LocatedEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Located;
}

/** What a parser says is wrong with a text, and where. */
export interface TextFault {
  readonly kind: "syntax" | "duplicate-key" | "unsafe-key" | "too-deep";
  readonly start: number;
  readonly actual: string;
}

/** A file's value, or what is wrong with it. */
export interface ParsedText {
  readonly value: Located | undefined;
  readonly faults: readonly TextFault[];
}

/** Keys that reach into the prototype of whatever they are assigned to. Nobody has a rule or an option of that name. */
const unsafeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Nobody nests a configuration deeper. The walk below is recursive, so the bound also keeps the stack. */
export const MOST_LEVELS = 32;

/** Names keys that are written twice in one object, or that are not safe to use as keys. */
export function keyFaults(value: Located): readonly TextFault[] {
  const faults: TextFault[] = [];
  const visit = (at: Located): void => {
    if (at.kind === "array") at.items.forEach(visit);
    if (at.kind !== "object") return;
    const seen = new Set<string>();
    for (const { key, keyStart, value: inner } of at.entries) {
      if (unsafeKeys.has(key)) faults.push({ kind: "unsafe-key", start: keyStart, actual: key });
      else if (seen.has(key)) faults.push({ kind: "duplicate-key", start: keyStart, actual: key });
      seen.add(key);
      visit(inner);
    }
  };
  visit(value);
  return faults;
}

/** The plain value, as `JSON.parse` would give it. Only for values without key faults. */
export function plainValue(value: Located): unknown {
  switch (value.kind) {
    case "object":
      return Object.fromEntries(value.entries.map((entry) => [entry.key, plainValue(entry.value)]));
    case "array":
      return value.items.map(plainValue);
    case "scalar":
      return value.value;
  }
}

/** Where the value at a path was written; the nearest thing around it when the path leads further than the value. */
export function startOf(value: Located, path: readonly (string | number)[]): number {
  let at = value;
  let start = value.start;
  for (const step of path) {
    if (at.kind === "object") {
      const entry = at.entries.find(({ key }) => key === step);
      if (entry === undefined) return start;
      start = entry.keyStart;
      at = entry.value;
    } else if (at.kind === "array") {
      const item = at.items[Number(step)];
      if (item === undefined) return start;
      start = item.start;
      at = item;
    } else return start;
  }
  return start;
}

/** A value in a few words, for a message. */
export function shown(value: Located): string {
  const text = JSON.stringify(plainValue(value)) ?? "";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
