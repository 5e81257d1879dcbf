import { describe, expect, it } from "vitest";
import { countCrashes } from "../../extension/src/crash-count.ts";

/** Lets a server end at each of the given seconds: after which of them it was too often to start it again. */
function tooOftenAt(seconds: readonly number[], hadAnswered = true): readonly number[] {
  let time = 0;
  const isTooOften = countCrashes(() => time * 1000);
  return seconds.filter((second) => {
    time = second;
    return isTooOften(hadAnswered);
  });
}

describe("a server that ends by itself", () => {
  it("is started again four times within three minutes, and not a fifth", () => {
    expect(tooOftenAt([0, 1, 2, 3])).toEqual([]);
    expect(tooOftenAt([0, 1, 2, 3, 179])).toEqual([179]);
  });

  it("is started again for ever when it ends seldom", () => {
    expect(tooOftenAt([0, 60, 120, 179, 181, 241, 301, 360])).toEqual([]);
  });

  it("is not started for ever when it never answers, however long it takes to fail", () => {
    expect(tooOftenAt([0, 600, 1200, 1800, 2400], false)).toEqual([2400]);
  });
});
