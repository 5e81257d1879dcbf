import {
  documentTypes,
  findDocumentCodes,
  formatDocumentCode,
  issuingBodies,
  parseDocumentCode,
  Scanner,
  Spans,
} from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../setup/growth.ts";

const nothing = new Spans(new Int32Array(0), 0, 0);
const noText = () => nothing;

/** All codes of a text, as the language layer finds them. */
function codesOf(text: string) {
  return findDocumentCodes(text, new Scanner().scan(text).numbers, noText);
}

const number = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(2, "0"));
const year = fc.integer({ min: 2010, max: 2026 }).map(String);
const term = fc.integer({ min: 12, max: 16 }).map(String);

/** A code of the tables taken apart, so that a single part can be spoiled. */
interface Parts {
  readonly code: string;
  readonly system: string;
}

const usual = issuingBodies().filter(({ code }) => !code.includes("&"));
const bodiesOf = (system: string) => usual.filter((body) => body.system === system).map(({ code }) => code);
const party = fc
  .record({
    number,
    type: fc.constantFrom(...documentTypes().flatMap((row) => (row.system === "party" ? [row.code] : []))),
    body: fc.constantFrom(...bodiesOf("party")),
  })
  .map(({ number: no, type, body }): Parts => ({ code: `${no}-${type}/${body}`, system: "party" }));
const state = fc
  .record({
    number,
    year: fc.option(year, { nil: undefined }),
    type: fc.constantFrom(...documentTypes().filter((row) => row.system === "state")),
    body: fc.constantFrom(...bodiesOf("state").filter((code) => code !== "UB")),
  })
  .filter(({ year: given, type }) => (type.year === "required" ? given !== undefined : true))
  .map(
    ({ number: no, year: given, type, body }): Parts => ({
      code: `${no}/${given === undefined ? "" : `${given}/`}${type.code}-${body}`,
      system: "state",
    }),
  );
const assembly = fc.record({ number, year, term, body: fc.constantFrom("QH", "UBTVQH") }).map(
  ({ number: no, year: given, term: nth, body }): Parts => ({
    code: `${no}/${given}/${body}${nth}`,
    system: "national-assembly",
  }),
);
const letter = fc
  .record({
    number,
    body: fc.constantFrom(...bodiesOf("state").filter((code) => !["CP", "TTg", "CTN", "UB", "CA"].includes(code))),
    unit: fc.constantFrom("VP", "KTTH", "NC", "TCCB"),
  })
  .filter(({ body }) => !documentTypes().some(({ code }) => code === body))
  .map(({ number: no, body, unit }): Parts => ({ code: `${no}/${body}-${unit}`, system: "state" }));
const union = fc
  .record({ number, type: fc.constantFrom("QĐ", "KH", "HD", "TB", "KL"), unit: fc.constantFrom("VP", "TNNT", "CTĐ") })
  .map(({ number: no, type, unit }): Parts => ({ code: `${no}-${type}/TWĐTN-${unit}`, system: "mass-organisation" }));
const decree = fc
  .record({
    number,
    year,
    type: fc.constantFrom("NĐ", "TT", "QĐ", "NQ"),
    body: fc.constantFrom("CP", "BTC", "BGDĐT", "UBND"),
  })
  .map(
    ({ number: no, year: given, type, body }): Parts => ({ code: `${no}/${given}/${type}-${body}`, system: "state" }),
  );
const anyCode = fc.oneof(party, state, assembly, letter, union, decree);

/** The slips of real texts, each a change of one thing; undefined where the code has nothing to change. */
const slips: Readonly<Record<string, (code: string) => string | undefined>> = {
  "a space after the first separator": (code) => code.replace(/^(\d+[/-])/u, "$1 "),
  "spaces around the last separator": (code) => code.replace(/([/-])([^/-]+)$/u, " $1 $2"),
  "an en dash for the hyphen": (code) => (code.includes("-") ? code.replace("-", "–") : undefined),
  "a non-breaking hyphen": (code) => (code.includes("-") ? code.replace("-", "\u2011") : undefined),
  "Ð of another language for Đ": (code) => (code.includes("Đ") ? code.replace("Đ", "\u00d0") : undefined),
  "D for Đ in the type": (code) => (/[/-](?:QĐ|NĐ)[/-]/u.test(code) ? code.replace("Đ", "D") : undefined),
  "small letters": (code) =>
    /[/-](?:NĐ|TT|NQ|KH)-(?:CP|BTC|BGDĐT|UBND)$/u.test(code) ? code.toLowerCase() : undefined,
  "two digits for the year": (code) => (/\/20\d\d\/(?:NĐ|TT)-/u.test(code) ? code.replace("/20", "/") : undefined),
  "a line break inside": (code) => code.replace(/^(\d+[/-])/u, "$1\n"),
  "separators the other way round": (code) => {
    const [, no, first, type, second, body] = /^(\d+)([/-])([A-ZĐ][A-Za-zĐđ]*)([/-])([^/-]+)$/u.exec(code) ?? [];
    // Letters, laws and decrees of earlier times had the hyphen first: `308-BNV/NC`, `18-L/CTN`, `102-SL/L`.
    const typed = documentTypes().some((row) => row.code === type) && !["L", "PL", "SL"].includes(type ?? "");
    return no === undefined || first === second || !typed ? undefined : `${no}${second}${type}${first}${body}`;
  },
  "no zero in front": (code) => (/^0\d[^\d]/u.test(code) ? code.slice(1) : undefined),
  "a missing slash after the year": (code) =>
    /\/\d{4}\/(?:NĐ|TT|QĐ|NQ)-/u.test(code) ? code.replace(/(\/\d{4})\//u, "$1") : undefined,
  "a full stop for the hyphen": (code) =>
    /^\d+\/\d{4}\/(?:NĐ|TT|QĐ)-/u.test(code) ? code.replace("-", ".") : undefined,
  "a Roman term": (code) =>
    /QH1[2-6]$/u.test(code) ? code.replace(/1([2-6])$/u, (_, nth: string) => roman[nth] ?? "") : undefined,
  "a capital I for the digit 1": (code) => (/QH1\d$/u.test(code) ? code.replace(/QH1(\d)$/u, "QHI$1") : undefined),
};

const roman: Readonly<Record<string, string>> = { 2: "XII", 3: "XIII", 4: "XIV", 5: "XV", 6: "XVI" };

describe("a document code", () => {
  it("parses back to itself, whatever tables it comes from", () => {
    fc.assert(
      fc.property(anyCode, ({ code, system }) => {
        const found = parseDocumentCode(code);
        expect(found?.problems, code).toEqual([]);
        expect(found?.code.system, code).toBe(system);
        expect(found === undefined ? "" : formatDocumentCode(found.code)).toBe(code);
        expect(codesOf(`Căn cứ số ${code}, theo đề nghị`).map(({ text }) => text)).toEqual([code]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.entries(slips))("is found and repaired after one slip: %s", (_, slip) => {
    fc.assert(
      fc.property(anyCode, ({ code }) => {
        const wrong = slip(code);
        fc.pre(wrong !== undefined && wrong !== code);
        const found = codesOf(`Căn cứ số ${wrong}, theo đề nghị`);
        expect(found.map(({ text }) => text)).toEqual([wrong]);
        expect(found[0]?.problems.length, wrong).toBeGreaterThan(0);
        expect(found[0]?.code.canonical, wrong).toBe(code);
      }),
      { numRuns: 300, maxSkipsPerRun: 500 },
    );
  });

  it("has problems whose ranges lie inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129/-–. ĐQNTWCPHUabđ") }), (text) => {
        for (const { start, end, problems, text: own } of codesOf(text)) {
          expect(text.slice(start, end)).toBe(own);
          for (const problem of problems) {
            expect(problem.start).toBeGreaterThanOrEqual(start);
            expect(problem.end).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("looking for codes", () => {
  const pieces = [
    "1/",
    "12-",
    "Đ",
    "1/2/3/",
    "01-QĐ/",
    "9 / ",
    "12/2020/QĐ-",
    "1-1-",
    "số 1/QĐ-A ",
    "QĐ-",
    "1.",
    "ngày 1/1/",
  ];

  it.each(pieces)("takes time in proportion to a megabyte of “%s”", { retry: 2 }, (piece) => {
    const prepare = (units: number) => {
      const text = piece.repeat(units / piece.length);
      const { numbers } = new Scanner().scan(text);
      return () => findDocumentCodes(text, numbers, noText);
    };
    // Eight times the text takes about eight times as long; a quadratic search would take sixty-four times.
    expect(growth(prepare, { small: 125_000, large: 1_000_000, floor: 20 })).toBeLessThan(24);
  });
});

describe("what random texts brought to light", () => {
  it.each([
    // Twelve parts with the one that is set apart.
    "85/2016/TTBTP-BCA-NQ/TW-NQ/TW-NQ/TW-NQ/T",
    // A letter O that would be a zero once the code is joined.
    "2O\n\n2025/QH15",
    "3O/2O20/NĐ-CP",
  ])("%j is no code, or is read as it is written", (text) => {
    const code = parseDocumentCode(text)?.code;
    if (code === undefined) return;
    const written = formatDocumentCode(code);
    const again = parseDocumentCode(written)?.code;
    expect(again === undefined ? undefined : formatDocumentCode(again)).toBe(written);
  });
});
