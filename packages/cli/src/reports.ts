import type { Arguments } from "./arguments.ts";
import { type CheckedFile, codeOf } from "./check-file.ts";
import { reasonText } from "./file-error-text.ts";
import { writeWhole } from "./replace-file.ts";
import { loadReporter, type ReportContext, type Reporter } from "./report/reporter.ts";
import type { Counts } from "./tally.ts";
import { useColour, version, writeTo } from "./terminal.ts";
import { cliText } from "./texts.ts";

interface OpenOutput {
  readonly reporter: Reporter;
  /** The file it goes to; a stream when there is none. */
  readonly file: string | undefined;
  /** What waits to be written to the file. */
  readonly chunks: string[];
}

/** All reports of a run. */
export interface Reports {
  /** Takes a file; reporters that can write it at once do. */
  add(file: CheckedFile): Promise<void>;
  /** Ends all reports; what could not be written, worded. */
  end(counts: Counts, notes: readonly string[]): Promise<readonly string[]>;
}

/** Opens the reports asked for. `stream` takes those without a file: standard output, unless that carries a text. */
export async function openReports(args: Arguments, stream: NodeJS.WriteStream, hold: boolean): Promise<Reports> {
  const { locale, quiet } = args;
  const context = (file: string | undefined): ReportContext => ({
    locale,
    quiet,
    written: args.write,
    version: version(),
    colour: file === undefined && useColour(args.color),
  });
  const outputs: OpenOutput[] = [];
  for (const { format, file } of args.outputs)
    outputs.push({ file, chunks: [], reporter: await loadReporter(format, context(file)) });
  const kept: CheckedFile[] = [];
  const keeps = outputs.some(({ reporter }) => reporter.file === undefined);
  return {
    async add(file) {
      // Lines and columns are counted from the text; of a file nothing is said of, it is no longer needed.
      if (keeps) kept.push(file.diagnostics.length === 0 ? { ...file, text: "" } : file);
      for (const output of outputs) {
        const chunk = (await output.reporter.file?.(file)) ?? "";
        if (output.file !== undefined || hold) output.chunks.push(chunk);
        else await writeTo(stream, chunk);
      }
    },
    async end(counts, notes) {
      const failures: string[] = [];
      for (const { reporter, file, chunks } of outputs) {
        const files = reporter.file === undefined ? kept : [];
        const text = chunks.join("") + (await reporter.end({ ...context(file), files, counts, notes }));
        if (file === undefined) await writeTo(stream, text);
        else
          try {
            writeWhole(file, text);
          } catch (error) {
            failures.push(cliText[locale].unwritable(file, reasonText(codeOf(error), locale)));
          }
      }
      return failures;
    },
  };
}
