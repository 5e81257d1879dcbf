import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { soatvan, temporaryFolder } from "./soatvan.ts";
import { terminalPicture } from "./terminal-picture.ts";

const text = `Thực hiện Nghị quyết số 46/NQ-TW, huyện chấm điểm theo tiêu chí “Kỷ cương, gương mẫu, tận tụy, sáng tạo”.
Các xã,thị trấn chấm điểm theo tiêu chí “Gương mẫu, tận tụy, sáng tạo”.
`;
const rules = ["code/format", "typography/spacing", "consistency/slogan"];

it("the README shows what the terminal shows", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "bai-viet.txt"), text);
  // Only these rules, so that the picture tells the same story whatever rules come.
  const args = rules.flatMap((rule) => ["--rule", rule]);
  const { stdout } = soatvan([...args, "bai-viet.txt"], { cwd: folder, env: { FORCE_COLOR: "1", NO_COLOR: "" } });
  const picture = terminalPicture("soatvan bai-viet.txt", stdout);
  await expect(picture).toMatchFileSnapshot("../../docs/images/bai-viet.svg");
});
