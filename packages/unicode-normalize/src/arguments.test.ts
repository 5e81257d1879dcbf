import { expect, it } from "vitest";
import * as library from "./index.ts";

/** The functions as a caller without a type checker sees them. */
const {
  normalize,
  normalizeText,
  placeTone,
  placeTones,
  placeTonesText,
  fromLegacy,
  toLegacyText,
  parseSyllable,
  toNfd,
} = library as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

it.each([
  [() => normalize?.(), "A text must be a string, not undefined"],
  [() => normalizeText?.(new Uint8Array(1)), "A text must be a string, not a Uint8Array"],
  [() => toNfd?.(null), "A text must be a string, not null"],
  [() => parseSyllable?.(7), "A text must be a string, not a number"],
  [() => fromLegacy?.(["a"], "vni"), "A text must be a string, not an Array"],
  [() => normalize?.("a", "NFC"), "Options must be an object, not a string"],
  [() => normalize?.("a", { lookAlike: true }), "There is no option “lookAlike”. Use: lookAlikes, invisible,"],
  [() => normalize?.("a", { tonePlacement: "new" }), "There is no tone style “new”. Use: hòa, hoà."],
  [() => placeTone?.("hoà", "old"), "There is no tone style “old”. Use: hòa, hoà."],
  [() => placeTones?.("hoà", { style: 1 }), "There is no tone style a number."],
  [() => placeTonesText?.("hoà", { kind: "hòa" }), "There is no option “kind”. Use: style."],
  [() => fromLegacy?.("a"), "There is no encoding undefined. Use: tcvn3, vni, viqr,"],
  [() => toLegacyText?.("a", "tcvn"), "There is no encoding “tcvn”. Use: tcvn3, vni, viqr,"],
])("a wrong argument is told in words: %s", (call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

it("takes what the types allow", () => {
  expect(normalizeText?.("hoà", { tonePlacement: "hòa", spaces: false })).toBe("hòa");
  expect(normalizeText?.("cuả", { tonePlacement: true })).toBe("của");
  expect(placeTonesText?.("hoà", { style: undefined })).toBe("hoà");
});
