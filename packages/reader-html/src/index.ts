export { escapeHtml } from "./escape-html.ts";
export { htmlReader } from "./html-reader.ts";
