import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const piece = fc.constantFrom("Nghị quyết", "nghị quyết".normalize("NFD"), "\ufeff", "😀", "\r\n", "a", "ế", "");
const byteRun = fc.oneof(
  piece.map((text) => [...new TextEncoder().encode(text)]),
  fc.array(fc.integer({ min: 1, max: 255 }), { maxLength: 4 }),
);

describe("decoding a file", () => {
  it("gives the text that the platform's decoder gives, byte-order mark included, and refuses what that refuses", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(byteRun, { maxLength: 8 }), (runs) => {
        const bytes = Uint8Array.from(runs.flat());
        const decoded = decode(bytes, "utf-8");
        let expected: string | undefined;
        try {
          expected = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          refused++;
        }
        expect(typeof decoded === "string" ? decoded : decoded.text).toBe(expected ?? "invalid-utf8");
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it("gives the same for long files, which are decoded in another way", () => {
    const text = `\ufeff${"Về việc tổ chức hội nghị 😀\r\n".repeat(40_000)}`;
    const bytes = new TextEncoder().encode(text);
    expect(bytes.length).toBeGreaterThan(1 << 20);
    expect(decode(bytes)).toMatchObject({ text, isUtf8: true });
    expect(decode(Uint8Array.from([...bytes.subarray(0, -1), 0xc3]))).toBe("invalid-utf8");
  });

  it("reads a view into a larger buffer, as files read in pieces are", () => {
    const bytes = new TextEncoder().encode("xxĐiều 1xx");
    expect(decode(bytes.subarray(2, -2))).toMatchObject({ text: "Điều 1" });
  });
});
