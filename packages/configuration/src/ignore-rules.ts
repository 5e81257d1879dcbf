import { compileGlob } from "./file-pattern.ts";

/** What an ignore file says of a path; neither is true when it says nothing. */
export interface IgnoreVerdict {
  readonly ignored: boolean;
  readonly unignored: boolean;
}

/** The rules of one ignore file. */
export interface IgnoreRules {
  /** Looks at a path relative to the file's folder; the path of a folder ends in a slash. The last rule that matches decides. */
  test(path: string): IgnoreVerdict;
}

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/**
 * Compiles the text of an ignore file as gitignore(5) has it. As for git, a pattern that cannot be read matches nothing; every
 * pattern is matched in linear time.
 */
export function compileIgnoreRules(text: string): IgnoreRules {
  const rules = text
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .flatMap(readRule)
    .toReversed();
  return {
    test(path) {
      const isFolder = path.endsWith("/");
      const bare = isFolder ? path.slice(0, -1) : path;
      const decides = rules.find((rule) => (isFolder || !rule.foldersOnly) && rule.matches(bare));
      return { ignored: decides?.negated === false, unignored: decides?.negated === true };
    },
  };
}

function readRule(line: string): readonly Rule[] {
  let pattern = withoutTrailingSpace(line);
  if (pattern === "" || pattern.startsWith("#")) return [];
  const negated = pattern.startsWith("!");
  if (negated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith("/");
  if (foldersOnly) pattern = pattern.slice(0, -1);
  // A slash at the start or inside ties the pattern to this folder; else it is about the name alone, at any depth.
  const tied = pattern.includes("/");
  if (pattern.startsWith("/")) pattern = pattern.slice(1);
  if (pattern === "") return [];
  // To git, braces and parentheses are letters like others.
  const plain = pattern.replace(/\\.|[{}()]/gu, (found) => (found.startsWith("\\") ? found : `\\${found}`));
  const matches = compileGlob(tied ? plain : `**/${plain}`);
  return matches === undefined ? [] : [{ matches, negated, foldersOnly }];
}

/** Spaces at the end count only after a backslash. */
function withoutTrailingSpace(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " ") end--;
  if (end === line.length) return line;
  let slashes = 0;
  while (line[end - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1 ? line.slice(0, end + 1) : line.slice(0, end);
}
