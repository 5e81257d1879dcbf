import { createTwoFilesPatch } from "diff";

/** A patch from one text to another that `git apply` takes, from the folder that the path counts from. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = path.replaceAll("\\", "/").replace(/^\.\//u, "");
  // A name with a space ends in a tab, or what reads the patch would take a date for part of it.
  const end = name.includes(" ") ? "\t" : "";
  const patch = createTwoFilesPatch(`a/${name}${end}`, `b/${name}${end}`, before, after, undefined, undefined, {
    context: 3,
  });
  return patch.slice(patch.indexOf("--- "));
}
