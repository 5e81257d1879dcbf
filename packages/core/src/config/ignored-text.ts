import type { IgnoredText } from "../engine/suppress.ts";

/**
 * Reads an ignored text written as one string, `trước-[chữ]-sau`: what is right stands between brackets, what must stand
 * right before and after it outside, set off by hyphens; both may be missing. A string without such brackets is the text
 * itself. Undefined when there is no text.
 *
 * @example
 * parseIgnoredText("số -[46/NQ-TW]- của"); // { before: "số ", text: "46/NQ-TW", after: " của" }
 */
export function parseIgnoredText(written: string): IgnoredText | undefined {
  const open = written.startsWith("[") ? 0 : written.indexOf("-[") + 1;
  const close = written.endsWith("]") ? written.length - 1 : written.lastIndexOf("]-");
  const bracketed = (open > 0 || written.startsWith("[")) && close > open;
  if (!bracketed) return written === "" ? undefined : { text: written };
  const text = written.slice(open + 1, close);
  if (text === "") return undefined;
  const before = written.slice(0, Math.max(0, open - 1));
  const after = written.slice(close + 2);
  return { text, ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
}
