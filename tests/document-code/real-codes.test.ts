import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findDocumentCodes, parseDocumentCode, Scanner, Spans } from "@soatvan/core";
import { describe, expect, it } from "vitest";

/** Codes found in real text, with a simple pattern's opinion of each; beside the project in development and in CI. */
const list = fileURLToPath(new URL("../../../shared/corpora/codes.tsv", import.meta.url));

interface RealCode {
  readonly code: string;
  readonly kind: string;
  readonly text: string;
  /** Where the code starts in the text. */
  readonly at: number;
}

describe.runIf(existsSync(list))("the codes of real text", () => {
  const codes = existsSync(list) ? readCodes() : [];
  const nothing = new Spans(new Int32Array(0), 0, 0);
  /** What is found of the code itself; the words before it may hold others. */
  const found = ({ text, at }: RealCode) =>
    findDocumentCodes(text, new Scanner().scan(text).numbers, () => nothing).filter(({ end }) => end > at);
  const share = (kinds: RegExp, fits: (code: RealCode) => boolean): number => {
    const own = codes.filter(({ kind }) => kinds.test(kind));
    return own.filter(fits).length / own.length;
  };

  it("are accepted where they are well formed", () => {
    const accepted = share(/^ok-/u, (code) => found(code).every(({ problems }) => problems.length === 0));
    // The rest are real slips that the pattern let pass: `13/2015/QĐ-TTG`, `204/NĐ-CP`.
    expect(accepted).toBeGreaterThan(0.985);
  });

  it("are found and have a repair where they are malformed", () => {
    const repaired = share(/^bad-/u, (code) =>
      found(code).some(({ problems, code: { canonical } }) => {
        return problems.length > 0 && parseDocumentCode(canonical)?.code.canonical === canonical;
      }),
    );
    // Some of the pattern's malformed codes are none: names in a table, telegrams of a state committee, forms.
    expect(repaired).toBeGreaterThan(0.93);
  });

  it("stay as they are where they are of earlier times", () => {
    expect(share(/old/u, (code) => found(code).every(({ problems }) => problems.length === 0))).toBeGreaterThan(0.99);
  });
});

function readCodes(): readonly RealCode[] {
  const lines = readFileSync(join(list), "utf8").split("\n").slice(1);
  return lines.flatMap((line) => {
    const [code, kind, , , , left = ""] = line.split("\t");
    if (code === undefined || kind === undefined) return [];
    const before = left.replaceAll("⏎", " ").normalize("NFC");
    return [{ code, kind, text: `${before}${code.normalize("NFC")} quy định`, at: before.length }];
  });
}
