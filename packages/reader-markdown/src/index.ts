export { escapeMarkdown } from "./escape-markdown.ts";
export { markdownReader } from "./markdown-reader.ts";
