import type { Bilingual } from "./messages.ts";

/**
 * What an option may be: the part of JSON Schema that describes options. The same value checks configuration files and
 * becomes part of the shipped schema.
 */
export type OptionSchema =
  | { readonly type: "boolean"; readonly description: Bilingual }
  | {
      readonly type: "integer" | "number";
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: Bilingual;
    }
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly description: Bilingual }
  | { readonly type: "array"; readonly items: OptionSchema; readonly description: Bilingual }
  | {
      readonly type: "object";
      readonly properties: Readonly<Record<string, OptionSchema>>;
      readonly required?: readonly string[];
      readonly description: Bilingual;
    };

/** The options of a rule by name. */
export type OptionsSchema = Readonly<Record<string, OptionSchema>>;

/** What is wrong with a value: where in it, and what was expected there. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly actual: unknown;
  /** The name itself is wrong: nothing of that name is expected. */
  readonly unknown?: true;
}

/** Checks a value; returns every problem, none when it fits. */
export function checkOption(
  value: unknown,
  schema: OptionSchema,
  path: readonly (string | number)[] = [],
): readonly SchemaProblem[] {
  switch (schema.type) {
    case "boolean":
      return typeof value === "boolean" ? [] : [{ path, expected: "true | false", actual: value }];
    case "integer":
    case "number":
      return checkNumber(value, schema, path);
    case "string":
      return checkString(value, schema, path);
    case "array":
      if (!Array.isArray(value)) return [{ path, expected: "[…]", actual: value }];
      return value.flatMap((item: unknown, index) => checkOption(item, schema.items, [...path, index]));
    case "object":
      return checkProperties(value, schema.properties, schema.required ?? [], path);
  }
}

/** Checks an object of options: unknown names are problems too. */
export function checkProperties(
  value: unknown,
  properties: OptionsSchema,
  required: readonly string[] = [],
  path: readonly (string | number)[] = [],
): readonly SchemaProblem[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ path, expected: "{…}", actual: value }];
  const problems: SchemaProblem[] = [];
  for (const [name, item] of Object.entries(value)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (schema === undefined) {
      const expected = Object.keys(properties).join(" | ");
      problems.push({ path: [...path, name], expected, actual: name, unknown: true });
    } else problems.push(...checkOption(item, schema, [...path, name]));
  }
  for (const name of required) {
    if (!Object.hasOwn(value, name)) problems.push({ path, expected: name, actual: undefined });
  }
  return problems;
}

function checkNumber(
  value: unknown,
  schema: { readonly type: "integer" | "number"; readonly minimum?: number; readonly maximum?: number },
  path: readonly (string | number)[],
): readonly SchemaProblem[] {
  const low = schema.minimum ?? Number.NEGATIVE_INFINITY;
  const high = schema.maximum ?? Number.POSITIVE_INFINITY;
  const fits = typeof value === "number" && Number.isFinite(value) && value >= low && value <= high;
  if (fits && (schema.type === "number" || Number.isInteger(value))) return [];
  const bounds = [schema.minimum === undefined ? "" : `≥ ${low}`, schema.maximum === undefined ? "" : `≤ ${high}`]
    .filter(Boolean)
    .join(", ");
  return [{ path, expected: bounds === "" ? schema.type : `${schema.type} ${bounds}`, actual: value }];
}

function checkString(
  value: unknown,
  schema: { readonly enum?: readonly string[] },
  path: readonly (string | number)[],
): readonly SchemaProblem[] {
  if (typeof value !== "string") return [{ path, expected: schema.enum?.join(" | ") ?? '"…"', actual: value }];
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [{ path, expected: schema.enum.join(" | "), actual: value }];
  return [];
}
