import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("finds real misspellings, offers the right word and keeps silent on clean text, on a fixed small part of the corpora", () => {
  const script = fileURLToPath(new URL("spelling.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--quick"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/non-word mistakes: \d+, found/u);
  expect(status).toBe(0);
});
