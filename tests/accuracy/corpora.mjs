// The real text to measure on. It lies beside the project, never in it; where it is missing, the project's own samples
// take its place and every report says so.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const beside = join(root, "../shared/corpora");

/** Whether the real text is there. */
export const hasCorpora = existsSync(join(beside, "README.md"));

/** Text files of paragraphs whose documents are lost: they are read a few paragraphs at a time. */
const packed = {
  official: { file: "official.clean.txt.xz", clean: true },
  news: { file: "news.txt.xz", clean: true },
  general: { file: "general.txt.xz", clean: false },
  web: { file: "web.txt.xz", clean: false },
  nonnfc: { file: "official.nonnfc.txt.xz", clean: false },
  ocr: { file: "official_ocr.txt.xz", clean: false },
};

/** The names a command may ask for. `statutes` are whole statutes; `samples` are the project's own pages. */
export const corpusNames = [...Object.keys(packed), "statutes", "samples"];

/** The corpora on which a false alarm counts: nobody reads them to find faults. */
export const cleanCorpora = hasCorpora ? ["official", "news"] : ["samples"];

const PARAGRAPHS = 12;

/**
 * The documents of a corpus, each `{ id, text }`, up to `bytes` UTF-16 units taken evenly from all of it, so that a short
 * run sees the same kinds of text as a long one.
 */
export function readCorpus(name, units = Number.POSITIVE_INFINITY) {
  if (name === "samples") return readSamples(units);
  if (name === "statutes") return readFolder(join(beside, "redistributable"), units);
  return thin(chunks(readAll(name), name), units);
}

/** The whole text of a packed corpus. */
export function readAll(name) {
  const { file } = packed[name] ?? {};
  if (file === undefined) throw new Error(`No corpus “${name}”; there are: ${corpusNames.join(", ")}`);
  return unpack("xz", ["-dc", join(beside, file)]);
}

/** All whole documents of the official set but those read from scanned pages, as one text. */
export function readOfficialDocuments() {
  return unpack("tar", ["-xJOf", join(beside, "official-docs.tar.xz"), "--exclude=*vb2026*"]);
}

/** The lines of a text file of the corpora that are not empty. */
export function readLines(file) {
  return readFileSync(join(beside, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** The rows of a JSON-lines file of the corpora. */
export function readRows(file) {
  return readLines(file).map((line) => JSON.parse(line));
}

function unpack(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return stdout.toString("utf8");
}

function chunks(text, name) {
  const documents = [];
  const paragraphs = text.split(/\n{2,}/u);
  for (let at = 0; at < paragraphs.length; at += PARAGRAPHS) {
    documents.push({ id: `${name}:${at}`, text: `${paragraphs.slice(at, at + PARAGRAPHS).join("\n\n")}\n` });
  }
  return documents;
}

/** The pages written without a fault, as the clean text of a checkout that has no other. */
function readSamples(units) {
  return thin(filesOf(join(root, "tests/samples/clean")), units);
}

function readFolder(folder, units) {
  return thin(filesOf(folder), units);
}

function filesOf(folder) {
  const names = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file) && !/NFD/u.test(file));
  return names.sort().map((file) => ({ id: file, text: readFileSync(join(folder, file), "utf8") }));
}

/** Every n-th document, so that about `units` remain. */
function thin(documents, units) {
  const total = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= units) return documents;
  const step = total / units;
  return documents.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** How many words a text has: runs of non-space, as the figures per 10,000 words mean them. */
export function countWords(text) {
  return text.match(/\S+/gu)?.length ?? 0;
}
