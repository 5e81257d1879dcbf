import { fileToJson } from "./json.ts";
import type { ReportContext, Reporter } from "./reporter.ts";

/** One line for each file, as soon as it is checked: the file's object of the JSON report. */
export function ndjsonReporter({ locale }: ReportContext): Reporter {
  return { file: (file) => `${JSON.stringify(fileToJson(file, locale))}\n`, end: () => "" };
}
