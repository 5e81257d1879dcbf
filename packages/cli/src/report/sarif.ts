import { isAbsolute, relative } from "node:path";
import { pathToFileURL } from "node:url";
import {
  allRules,
  formatAuthority,
  formatMessage,
  LineIndex,
  type Locale,
  type Rule,
  type Severity,
} from "@soatvan/core";
import { rulePages } from "@soatvan/core/rule-pages";
import type { Fix, Location, Log, Notification, Region, ReportingDescriptor, Result } from "sarif";
import type { CheckedFile } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { fingerprint } from "../fingerprint.ts";
import { cliText } from "../texts.ts";
import type { RunReport } from "./reporter.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0: one run with all rules (their pages as help), results with fixes, and what could not be checked. */
export function reportSarif({ files, counts, locale, version }: RunReport): string {
  const used = allRules.filter((rule) =>
    files.some((file) => file.diagnostics.some((found) => found.rule === rule.name)),
  );
  const log: Log = {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: "soatvan",
            version,
            semanticVersion: version,
            rules: used.map((rule) => describe(rule, locale)),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        invocations: [
          {
            executionSuccessful: counts.failed === 0,
            toolExecutionNotifications: files.flatMap((file) => [
              ...notifications(file, locale),
              ...unlistedNote(file, locale),
            ]),
          },
        ],
        results: files.flatMap((file) => resultsOf(file, used, locale)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function describe(rule: Rule, locale: Locale): ReportingDescriptor {
  const page = rulePages[rule.name]?.[locale] ?? rule.description[locale];
  return {
    id: rule.name,
    shortDescription: { text: rule.description[locale] },
    fullDescription: { text: `${rule.description[locale]} ${formatAuthority(rule.authority, locale)}` },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.name.slice(0, rule.name.indexOf("/"))] },
  };
}

function resultsOf(file: CheckedFile, rules: readonly Rule[], locale: Locale): readonly Result[] {
  const lines = new LineIndex(file.text);
  const artifactLocation = artifactOf(file.path);
  return file.diagnostics.map((found): Result => {
    const { start, end } = found.range;
    return {
      ruleId: found.rule,
      ruleIndex: rules.findIndex((rule) => rule.name === found.rule),
      level: levels[found.severity],
      message: { text: formatMessage(found.rule, found, locale) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { ...regionOf(lines, start, end), snippet: { text: file.text.slice(start, end) } },
          },
        },
      ],
      relatedLocations: found.related.map((place, id): Location => {
        const message = { text: formatMessage(found.rule, place, locale) };
        // Lines of another file are not known here.
        return place.document === undefined
          ? {
              id,
              message,
              physicalLocation: { artifactLocation, region: regionOf(lines, place.range.start, place.range.end) },
            }
          : { id, message, physicalLocation: { artifactLocation: artifactOf(place.document) } };
      }),
      partialFingerprints: { "soatvan/v1": fingerprint(found, file.text) },
      fixes: found.fixes
        .map(
          (fix): Fix => ({
            description: { text: formatMessage(found.rule, fix, locale) },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: regionOf(lines, edit.range.start, edit.range.end),
                  insertedContent: { text: edit.text },
                })),
              },
            ],
            properties: { safety: fix.safety },
          }),
        )
        .filter((fix) => (fix.artifactChanges[0]?.replacements.length ?? 0) > 0),
    };
  });
}

function regionOf(lines: LineIndex, start: number, end: number): Region {
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function notifications(file: CheckedFile, locale: Locale): readonly Notification[] {
  return file.errors.map((error) => ({
    level: "error",
    message: { text: fileErrorText(error, locale) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file.path) } }],
  }));
}

/** What is not among the results, so that nobody takes them for all. */
function unlistedNote({ path, unlisted }: CheckedFile, locale: Locale): readonly Notification[] {
  if (unlisted === undefined) return [];
  const locations = [{ physicalLocation: { artifactLocation: artifactOf(path) } }];
  return [{ level: "note", message: { text: cliText[locale].unlisted(unlisted) }, locations }];
}

function artifactOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const inside = relative(process.cwd(), path);
  if (inside.startsWith("..") || isAbsolute(inside)) return { uri: pathToFileURL(path).href };
  return { uri: inside.split(/[\\/]/u).map(encodeURIComponent).join("/"), uriBaseId: "SRCROOT" };
}
