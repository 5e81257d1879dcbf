import type { Locale } from "@soatvan/core";
import type { CheckedFile } from "../check-file.ts";
import type { Format } from "../option-table.ts";
import type { Counts } from "../tally.ts";

/** What a report may show besides the files. */
export interface ReportContext {
  readonly locale: Locale;
  readonly colour: boolean;
  readonly version: string;
  /** False when fixes were only tried. */
  readonly written: boolean;
  /** Leave out the summary. */
  readonly quiet: boolean;
}

/** A whole run. `files` is empty for a reporter that was given each file as it came. */
export interface RunReport extends ReportContext {
  readonly files: readonly CheckedFile[];
  readonly counts: Counts;
  /** Worth saying in the summary: entries of the baseline that are gone, files left out. */
  readonly notes: readonly string[];
}

/** Writes a report, in pieces as files come or at the end from all of them. */
export interface Reporter {
  file?(file: CheckedFile): string | Promise<string>;
  end(run: RunReport): string | Promise<string>;
}

/** Loads the reporter of a format; only the formats asked for cost anything. */
export async function loadReporter(format: Format, context: ReportContext): Promise<Reporter> {
  switch (format) {
    case "text": {
      const { textReporter } = await import("./text.ts");
      return textReporter(context);
    }
    case "json": {
      const { reportJson } = await import("./json.ts");
      return { end: reportJson };
    }
    case "ndjson": {
      const { ndjsonReporter } = await import("./ndjson.ts");
      return ndjsonReporter(context);
    }
    case "sarif":
      return { end: (await import("./sarif.ts")).reportSarif };
    case "junit":
      return { end: (await import("./junit.ts")).reportJunit };
    case "checkstyle":
      return { end: (await import("./checkstyle.ts")).reportCheckstyle };
    case "github":
      return { end: (await import("./github.ts")).reportGithub };
    case "gitlab":
      return { end: (await import("./gitlab.ts")).reportGitlab };
    case "rdjson":
      return { end: (await import("./rdjson.ts")).reportRdjson };
    case "html":
      return { end: (await import("./html.ts")).reportHtml };
    case "markdown":
      return { end: (await import("./markdown.ts")).reportMarkdown };
  }
}
