import { readFileSync } from "node:fs";
import { type Diagnostic, type Linter, type LintResult, plainReader, type Reader } from "@soatvan/core";
import { type DecodedText, type DecodeFailure, decode, legacyOf } from "./decode.ts";
import { STDIN } from "./find-files.ts";
import type { Reported } from "./fix-reported.ts";
import type { ChangedLines } from "./git-changes.ts";
import type { Encoding } from "./option-table.ts";
import { readerFor } from "./readers.ts";
import { replaceFile } from "./replace-file.ts";

/** Why a file was not checked, or not to the end. */
export interface FileError {
  readonly kind:
    | DecodeFailure
    | "unreadable"
    | "rule-failed"
    | "unwritable"
    | "not-found"
    | "invalid-row"
    | "configuration"
    | "data-row";
  /** The system's or the rule's own words. */
  readonly reason: string;
  readonly rule?: string;
  /** The old encoding that the bytes seem to be in. */
  readonly legacy?: string;
}

/** What checking one file gave: plain data, so that it can come from a worker or a cache. */
export interface CheckedFile {
  readonly path: string;
  readonly format: string;
  /** The text after fixing; empty when it could not be read, or when nothing is said of it. */
  readonly text: string;
  /** The text before fixing, where somebody wants to compare. */
  readonly before?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: number;
  /** Diagnostics that the baseline knows; they are not among `diagnostics`. */
  readonly baselined: number;
  readonly fixed: number;
  /** The lines that count, where fixing moved them. */
  readonly lines?: ChangedLines;
  /** Diagnostics that are counted and not listed, because of `--max-diagnostics`. */
  readonly unlisted?: number;
  readonly errors: readonly FileError[];
}

/** How to check a file. */
export interface CheckOptions {
  readonly fix: "none" | "safe" | "unsafe";
  /** Write fixed files back. */
  readonly write: boolean;
  /** Keep the text as it was before fixing. */
  readonly compare: boolean;
  /** What is reported, where that is not everything: nothing else is fixed. */
  readonly reported?: Reported;
  readonly encoding: Encoding;
  /** The name standard input goes by. */
  readonly stdinName: string;
  /** It is the only file of the run. */
  readonly single?: boolean;
}

/** Checks one file, and fixes it when asked. Whatever goes wrong is in `errors`; it never throws for a file. */
export async function checkFile(path: string, linter: Linter, options: CheckOptions): Promise<CheckedFile> {
  const decoded = readText(path, options.encoding);
  if (!("kind" in decoded)) return checkDecoded(path, decoded, linter, options);
  const name = nameOf(path, options);
  return failed(name, decoded, (await readerFor(name, "")).format);
}

/** Checks a text that was read already. */
export async function checkDecoded(
  path: string,
  decoded: DecodedText,
  linter: Linter,
  options: CheckOptions,
): Promise<CheckedFile> {
  const name = nameOf(path, options);
  const reader = await readerFor(name, decoded.text);
  const base = { path: name, format: reader.format, baselined: 0 };
  try {
    if (options.fix === "none") {
      const check = (): LintResult => linter.lint(reader.read(decoded.text));
      const result = options.single && decoded.text.length <= PAGE ? unoptimised(check) : check();
      return { ...base, ...said(result), text: decoded.text, fixed: 0, errors: ruleErrors(result) };
    }
    const { file, fixed, result, lines } = await fixText(name, decoded.text, reader, linter, options);
    const errors = [...ruleErrors(result), ...(options.write ? writeBack(path, file, decoded) : [])];
    const before = options.compare && file !== decoded.text && decoded.isUtf8 ? { before: decoded.text } : {};
    return { ...base, ...before, ...lines, ...said(result), text: file, fixed, errors };
  } catch (error) {
    // Fixes that never settle, or a reader that fails: the other files must not suffer.
    return failed(name, {
      kind: "rule-failed",
      rule: "",
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

async function fixText(name: string, text: string, reader: Reader, linter: Linter, options: CheckOptions) {
  const safety = options.fix === "unsafe" ? "unsafe" : "safe";
  const { reported } = options;
  if (reported === undefined) return { ...linter.fix(reader, text, { safety }), lines: {} };
  const { fixReported } = await import("./fix-reported.ts");
  const { lines, ...fixed } = fixReported({ reader, linter, reported, safety }, name, text);
  return { ...fixed, lines: lines === undefined ? {} : { lines } };
}

/** A file that was not checked at all. */
export function failed(path: string, error: FileError, format: string = plainReader.format): CheckedFile {
  return { path, format, text: "", diagnostics: [], suppressed: 0, baselined: 0, fixed: 0, errors: [error] };
}

/** Reads and decodes a file. */
export function readText(path: string, encoding: Encoding): DecodedText | FileError {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STDIN ? 0 : path);
  } catch (error) {
    return { kind: "unreadable", reason: codeOf(error) };
  }
  if (bytes.length > LONG_FILE) keepYoungSpaceSmall();
  const decoded = decode(bytes, encoding);
  if (typeof decoded !== "string") return decoded;
  const legacy = decoded === "invalid-utf8" ? legacyOf(bytes) : undefined;
  return { kind: decoded, reason: decoded, ...(legacy === undefined ? {} : { legacy }) };
}

/** UTF-16 units of a text that is checked before V8 has compiled the rules for speed. */
const PAGE = 1 << 15;

/**
 * Of one page V8 begins to optimise the rules just as they end: a fourth of the time of such a run, for nothing. The setting stands
 * for this work alone, so that the compiled code which is kept from run to run still fits.
 */
function unoptimised<Result>(work: () => Result): Result {
  const v8 = process.getBuiltinModule("node:v8");
  v8.setFlagsFromString("--no-opt");
  try {
    return work();
  } finally {
    v8.setFlagsFromString("--opt");
  }
}

/** Bytes of a file that is worth fewer megabytes of memory and a little more collecting. */
const LONG_FILE = 2e6;

/**
 * What a long text leaves behind lives to the end of its check, so V8 takes it for a reason to let the space of young objects grow,
 * to 32 MB and for nothing: 2.7 × the bytes of a 10 MB file, for 5 % of the time. Versions of V8 that take no factor below 2 go on
 * as before.
 */
function keepYoungSpaceSmall(): void {
  process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}

/** The system's code for an error, else its words. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** What reports call a file. */
export function nameOf(path: string, options: CheckOptions): string {
  return path === STDIN ? options.stdinName : path;
}

/** What a file's report takes over from a result. */
export function said(result: LintResult): { readonly diagnostics: readonly Diagnostic[]; readonly suppressed: number } {
  return { diagnostics: result.diagnostics, suppressed: result.suppressed };
}

function writeBack(path: string, file: string, decoded: DecodedText): readonly FileError[] {
  if (file === decoded.text || path === STDIN) return [];
  try {
    replaceFile(path, decoded.encode(file));
    return [];
  } catch (error) {
    return [{ kind: "unwritable", reason: codeOf(error) }];
  }
}

/** The rules that threw. */
export function ruleErrors(result: LintResult): readonly FileError[] {
  return result.failures.map(({ rule, reason }) => ({ kind: "rule-failed", rule, reason }));
}
