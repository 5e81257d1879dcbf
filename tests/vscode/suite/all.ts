import { checkingSuite } from "./checking.ts";
import { fixingSuite } from "./fixing.ts";
import { livingSuite } from "./living.ts";

/** Registers all suites; both hosts run the same. */
export function allSuites(): void {
  livingSuite();
  checkingSuite();
  fixingSuite();
}
