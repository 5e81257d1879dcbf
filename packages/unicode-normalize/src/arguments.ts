/**
 * What callers without a type checker get wrong is told in words, where it happens.
 * @throws TypeError when the value is no string.
 */
export function requireText(value: unknown): void {
  if (typeof value !== "string") throw new TypeError(`A text must be a string, not ${kindOf(value)}`);
}

/** @throws TypeError when a value that is given is none of those there are. */
export function requireOneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (allowed.some((one) => one === value)) return;
  const given = typeof value === "string" ? `“${value}”` : kindOf(value);
  throw new TypeError(`There is no ${name} ${given}. Use: ${allowed.join(", ")}.`);
}

/** @throws TypeError when options are no object, or hold one that does not exist. */
export function requireOptions(options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`Options must be an object, not ${kindOf(options)}`);
  for (const name of Object.keys(options)) requireOneOf("option", name, names);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const { name } = Object(value).constructor ?? {};
  return typeof name === "string" && name !== "" ? `${/^[AEIO]/u.test(name) ? "an" : "a"} ${name}` : "an object";
}
