import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { createTwoFilesPatch } from "diff";

/**
 * A patch from one text to another that `git apply` takes, from the folder that the path counts from. A link to a file below
 * this folder is patched where the file is: git knows the link only as a link.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = belowHere(path).split(sep).join("/").replace(/^\.\//u, "");
  const patch = createTwoFilesPatch("a", "b", before, after, undefined, undefined, { context: 3 });
  const hunks = patch.slice(patch.indexOf("@@"));
  return `--- ${patchName(`a/${name}`)}\n+++ ${patchName(`b/${name}`)}\n${hunks}`;
}

/** Marks, and control characters, that git writes in quotes; a space at the end of a name takes a tab after it. */
function patchName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names of files may hold them.
  if (!/["\\\u0000-\u001f\u007f]/u.test(name)) return name.includes(" ") ? `${name}\t` : name;
  const escaped = [...name].map((sign) => escapes[sign] ?? (sign < " " || sign === "\x7f" ? octal(sign) : sign));
  return `"${escaped.join("")}"`;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function octal(sign: string): string {
  return `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`;
}

function belowHere(path: string): string {
  try {
    const real = relative(realpathSync(process.cwd()), realpathSync(path));
    return real.startsWith("..") || isAbsolute(real) ? path : real;
  } catch {
    return path;
  }
}
