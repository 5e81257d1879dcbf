export { escapeMarkdown } from "./escape-markdown.ts";
export { createMarkdownReader, markdownReader } from "./markdown-reader.ts";
