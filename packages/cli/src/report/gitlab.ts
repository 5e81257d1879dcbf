import { createHash } from "node:crypto";
import type { Issue } from "codeclimate-types";
import { fileErrorText } from "../file-error-text.ts";
import { fingerprint } from "../fingerprint.ts";
import { cliText } from "../texts.ts";
import { posixPath, worded } from "./places.ts";
import type { RunReport } from "./reporter.ts";

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** GitLab's code quality report: issues as Code Climate defines them. A fingerprint stays when the line moves, so merge requests show only what is new. */
export function reportGitlab({ files, locale }: RunReport): string {
  const issues = files.flatMap((file) => {
    const path = posixPath(file.path);
    const seen = new Map<string, number>();
    const broken = file.errors.map(
      (error): Issue => ({
        type: "issue",
        description: oneLine(fileErrorText(error, locale)),
        check_name: error.kind,
        categories: ["Bug Risk"],
        fingerprint: hash(path, error.kind, error.reason),
        severity: "blocker",
        location: { path, lines: { begin: 1, end: 1 } },
      }),
    );
    const found = worded(file, locale).map(({ found, message, start, end }): Issue => {
      const own = fingerprint(found, file.text);
      const count = seen.get(own) ?? 0;
      seen.set(own, count + 1);
      return {
        type: "issue",
        description: oneLine(message),
        check_name: found.rule,
        categories: ["Style"],
        // The same fault twice in a file must not have the same name.
        fingerprint: hash(path, own, String(count)),
        severity: severities[found.severity],
        location: { path, lines: { begin: start.line, end: end.line } },
      };
    });
    if (file.unlisted === undefined) return [...broken, ...found];
    const rest: Issue = {
      type: "issue",
      description: cliText[locale].unlisted(file.unlisted),
      check_name: "unlisted",
      categories: ["Style"],
      fingerprint: hash(path, "unlisted"),
      severity: "info",
      location: { path, lines: { begin: 1, end: 1 } },
    };
    return [...broken, ...found, rest];
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

/** A description must be a single line. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ");
}

function hash(...words: readonly string[]): string {
  return createHash("sha256").update(words.join("\0")).digest("hex");
}
