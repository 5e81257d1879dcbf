import { readFileSync } from "node:fs";
import { createLinter, formatMessage, plainReader } from "@soatvan/core";

const { diagnostics } = createLinter().lint(plainReader.read(readFileSync(process.argv[2], "utf8")));
for (const found of diagnostics) console.log(found.range.start, found.rule, formatMessage(found.rule, found));
process.exitCode = diagnostics.length > 0 ? 1 : 0;
