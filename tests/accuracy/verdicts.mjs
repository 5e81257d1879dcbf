// Verdicts of people who read a hit in its context. A verdict is found again by a hash, so that no third-party text
// enters the project beyond the few words around a hit.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("verdicts/", import.meta.url));
const AROUND = 20;

/** What a hit is known by: a hash of its rule and of the text from 20 units before it to 20 after, NFC, spaces folded. */
export function contextKey(rule, source, start, end) {
  const context = contextOf(source, start, end).before + source.slice(start, end) + contextOf(source, start, end).after;
  return createHash("sha1")
    .update(`${rule}\n${context.normalize("NFC").replace(/\s+/gu, " ")}`)
    .digest("hex");
}

/** The text around a hit. */
export function contextOf(source, start, end, around = AROUND) {
  return { before: source.slice(Math.max(0, start - around), start), after: source.slice(end, end + around) };
}

const verdicts = ["right", "false", "unclear"];

/** All verdicts by key. Throws, with file and line, when a row is not one. */
export function readVerdicts() {
  const found = new Map();
  if (!existsSync(folder)) return found;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    const lines = readFileSync(`${folder}${file}`, "utf8").split("\n");
    lines.forEach((line, index) => {
      if (line === "") return;
      const row = parseRow(line, `${file}:${index + 1}`);
      found.set(row.context, row);
    });
  }
  return found;
}

function parseRow(line, place) {
  const row = JSON.parse(line);
  const fits =
    typeof row.rule === "string" &&
    /^[0-9a-f]{40}$/u.test(row.context) &&
    verdicts.includes(row.verdict) &&
    typeof row.why === "string" &&
    (row.text === undefined || (typeof row.text === "string" && row.text.length <= 40));
  if (!fits) throw new Error(`${place}: not a verdict; see tests/accuracy/README.md`);
  return row;
}
