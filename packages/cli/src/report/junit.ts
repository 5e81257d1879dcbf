import type { CheckedFile } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import { worded } from "./places.ts";
import type { RunReport } from "./reporter.ts";
import { writeXml, type XmlElement } from "./xml.ts";

/** JUnit XML: a suite for each file, a failed case for each diagnostic, an error where a file could not be checked. */
export function reportJunit({ files, locale }: RunReport): string {
  const failures = files.reduce((sum, file) => sum + failuresOf(file), 0);
  const suites = files.map((file) => suiteOf(file, locale));
  const errors = files.reduce((sum, file) => sum + file.errors.length, 0);
  const tests = files.reduce((sum, file) => sum + casesOf(file), 0);
  return writeXml({
    name: "testsuites",
    attributes: { name: "soatvan", tests, failures, errors },
    children: suites,
  });
}

/** A clean file is one case that passed. */
function casesOf(file: CheckedFile): number {
  return Math.max(1, failuresOf(file) + file.errors.length);
}

/** What is not listed is one more failure: a suite must not look better than its file. */
function failuresOf(file: CheckedFile): number {
  return file.diagnostics.length + (file.unlisted === undefined ? 0 : 1);
}

function suiteOf(file: CheckedFile, locale: "vi" | "en"): XmlElement {
  const failed = worded(file, locale).map(
    ({ found, message, start }): XmlElement => ({
      name: "testcase",
      attributes: { name: `${found.rule} ${start.line}:${start.column}`, classname: file.path, time: 0 },
      children: [
        {
          name: "failure",
          attributes: { message, type: found.severity },
          text: `${file.path}:${start.line}:${start.column} ${message} (${found.rule})`,
        },
      ],
    }),
  );
  const broken = file.errors.map((error): XmlElement => {
    const message = fileErrorText(error, locale);
    return {
      name: "testcase",
      attributes: { name: error.kind, classname: file.path, time: 0 },
      children: [{ name: "error", attributes: { message, type: error.kind }, text: message }],
    };
  });
  if (file.unlisted !== undefined) {
    const message = cliText[locale].unlisted(file.unlisted);
    failed.push({
      name: "testcase",
      attributes: { name: "unlisted", classname: file.path, time: 0 },
      children: [{ name: "failure", attributes: { message, type: "unlisted" }, text: message }],
    });
  }
  const cases = [...broken, ...failed];
  const passed: XmlElement = { name: "testcase", attributes: { name: "soatvan", classname: file.path, time: 0 } };
  return {
    name: "testsuite",
    attributes: {
      name: file.path,
      tests: casesOf(file),
      failures: failed.length,
      errors: broken.length,
      skipped: 0,
      time: 0,
    },
    children: cases.length === 0 ? [passed] : cases,
  };
}
