import { checkingSuite } from "./checking.ts";
import { fixingSuite } from "./fixing.ts";
import { formattingSuite } from "./formatting.ts";
import { livingSuite } from "./living.ts";
import { readingSuite } from "./reading.ts";
import { settingsSuite } from "./settings.ts";
import { writingSuite } from "./writing.ts";

/** Registers all suites; both hosts run the same. */
export function allSuites(): void {
  livingSuite();
  checkingSuite();
  fixingSuite();
  formattingSuite();
  readingSuite();
  settingsSuite();
  writingSuite();
}
