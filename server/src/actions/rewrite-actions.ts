import type { CodeAction } from "vscode-languageserver";
import type { ActionContext } from "./action-context.ts";

/** Other ways to write what stands in the stretch. */
export function rewriteActions(_context: ActionContext): readonly CodeAction[] {
  return [];
}
