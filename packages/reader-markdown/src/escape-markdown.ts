/**
 * Writes plain text so that Markdown reads it as that text: a backslash before what would be markup. `atLineStart` says
 * that the text will begin a line, where `-`, `1.` and the like begin a list.
 */
export function escapeMarkdown(text: string, atLineStart = false): string {
  const escaped = /[\\`*_[\]<>&~|]/u.test(text) ? text.replace(/[\\`*_[\]<>&~|]/gu, "\\$&") : text;
  if (!atLineStart) return escaped;
  return escaped.replace(/^(\s*\d{0,9})([-+#=.)])/u, "$1\\$2");
}
