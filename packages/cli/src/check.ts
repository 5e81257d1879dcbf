import { readFileSync } from "node:fs";
import { type Linter, type LintResult, plainReader, type Reader } from "@soatvan/core";
import { type DecodedText, decode } from "./decode.ts";
import { STDIN } from "./find-files.ts";
import { replaceFile } from "./replace-file.ts";

/** Why a file was not checked, or not to the end. */
export interface FileError {
  readonly kind:
    | "unreadable"
    | "binary"
    | "invalid-utf8"
    | "invalid-utf16"
    | "rule-failed"
    | "unwritable"
    | "not-found";
  /** The system's or the rule's own words. */
  readonly reason: string;
  readonly rule?: string;
}

/** What checking one file gave. */
export interface CheckedFile {
  readonly path: string;
  readonly format: string;
  /** The text after fixing; empty when it could not be read. */
  readonly text: string;
  readonly result: LintResult;
  readonly fixed: number;
  readonly errors: readonly FileError[];
}

const nothing: LintResult = { diagnostics: [], capped: [], suppressed: 0, failures: [] };

/** Checks one file, and fixes it when asked. Whatever goes wrong is in `errors`; it never throws for a file. */
export function checkFile(path: string, reader: Reader, linter: Linter, fix: "none" | "safe" | "unsafe"): CheckedFile {
  const decoded = readText(path);
  if ("kind" in decoded) return failed(path, decoded, reader.format);
  if (fix === "none") {
    const result = linter.lint(reader.read(decoded.text));
    return { path, format: reader.format, text: decoded.text, result, fixed: 0, errors: ruleErrors(result) };
  }
  const { file, fixed, result } = linter.fix(reader, decoded.text, { safety: fix });
  const errors = [...ruleErrors(result), ...writeBack(path, file, decoded)];
  return { path, format: reader.format, text: file, result, fixed, errors };
}

/** A file that was not checked at all. */
export function failed(path: string, error: FileError, format: string = plainReader.format): CheckedFile {
  return { path, format, text: "", result: nothing, fixed: 0, errors: [error] };
}

function readText(path: string): DecodedText | FileError {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STDIN ? 0 : path);
  } catch (error) {
    return { kind: "unreadable", reason: codeOf(error) };
  }
  const decoded = decode(bytes);
  return typeof decoded === "string" ? { kind: decoded, reason: decoded } : decoded;
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

function ruleErrors(result: LintResult): readonly FileError[] {
  return result.failures.map(({ rule, reason }) => ({ kind: "rule-failed", rule, reason }));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
