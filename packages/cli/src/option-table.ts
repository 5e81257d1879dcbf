/** The options of a check, as `node:util` wants them. The help page tells what each does. */
export const checkOptions = {
  fix: { type: "boolean" },
  unsafe: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  diff: { type: "boolean" },
  format: { type: "string", multiple: true },
  locale: { type: "string" },
  preset: { type: "string" },
  rule: { type: "string", multiple: true },
  severity: { type: "string" },
  "fail-on": { type: "string" },
  "max-warnings": { type: "string" },
  "max-diagnostics": { type: "string" },
  quiet: { type: "boolean", short: "q" },
  changed: { type: "string" },
  "diff-only": { type: "boolean" },
  baseline: { type: "string" },
  "update-baseline": { type: "boolean" },
  cache: { type: "boolean" },
  "cache-location": { type: "string" },
  jobs: { type: "string", short: "j" },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  "files-from": { type: "string" },
  "ndjson-in": { type: "boolean" },
  watch: { type: "boolean", short: "w" },
  encoding: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  config: { type: "string", short: "c" },
  "no-config": { type: "boolean" },
  "no-ignore": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** The output formats. */
export const formats = [
  "text",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "checkstyle",
  "github",
  "gitlab",
  "rdjson",
  "html",
  "markdown",
] as const;

/** An output format. */
export type Format = (typeof formats)[number];

/** How bytes become text. */
export const encodings = ["auto", "utf-8", "utf-16le", "utf-16be"] as const;

/** How bytes become text. */
export type Encoding = (typeof encodings)[number];
