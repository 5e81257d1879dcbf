// Writes the JSON Schema of the configuration file, for this package and for the command line's: made from the rules at
// build time, so it cannot lag behind them.
import { writeFileSync } from "node:fs";
import { allRules, presetNames } from "@soatvan/core";
import { configurationSchema } from "./dist/index.js";

const text = `${JSON.stringify(configurationSchema(allRules, presetNames), undefined, 2)}\n`;
for (const folder of ["./", "../cli/"]) writeFileSync(new URL(`${folder}soatvan.schema.json`, import.meta.url), text);
