import fc from "fast-check";
import { expect, it } from "vitest";
import { IntMap } from "./int-map.ts";

// Many keys that fall on the same few places, so that holes and moves are met.
const key = fc.oneof(
  fc.nat({ max: 40 }),
  fc.nat({ max: 7 }).map((step) => step * 0x2000000),
  fc.nat({ max: 0x3fffffff }),
);
const step = fc.record({ key, value: fc.integer({ min: -0x80000000, max: 0x7fffffff }), kind: fc.nat({ max: 3 }) });

it("an IntMap holds what a Map holds, whatever is set and deleted", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const map = new IntMap();
      const model = new Map<number, number>();
      for (const { key: each, value, kind } of steps) {
        if (kind === 0) {
          map.delete(each);
          model.delete(each);
        } else {
          map.set(each, value);
          model.set(each, value);
        }
        expect(map.size).toBe(model.size);
      }
      for (const { key: each } of steps) expect(map.get(each, 12_345)).toBe(model.get(each) ?? 12_345);
      map.clear();
      expect(map.size).toBe(0);
      for (const { key: each } of steps) expect(map.get(each, -7)).toBe(-7);
    }),
    { numRuns: 300 },
  );
});
