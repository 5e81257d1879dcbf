import { allRules, createLinter, plainReader } from "@soatvan/core";
import { expect, it } from "vitest";
import { textVariants } from "./variants.ts";

/** What fixers of other tools break. */
const words =
  "hoạch, ngoài, hoàn, toàn, gìn, giữ, quý, khuỷu, thuở, quả, café, https://vanban.chinhphu.vn/a?b=c, a@b.vn, v.v., CHÍNH PHỦ, phi chính phủ, mát rượi.";

it.each(["spelling", "unicode"])(
  "no fix of the %s rules touches the words that other tools break, whatever is asked for",
  (category) => {
    const rules = Object.fromEntries(
      allRules.map(({ name }) => [name, name.startsWith(`${category}/`) ? ("on" as const) : ("off" as const)]),
    );
    const linter = createLinter({ rules });
    for (const variant of textVariants) {
      const source = variant.write(`Các từ ${words}`);
      const fixed = linter.fix(plainReader, source, { safety: "unsafe" }).file;
      expect(variant.read(fixed), variant.name).toBe(variant.read(source));
    }
  },
);
