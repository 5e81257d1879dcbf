import { createLinter, type Diagnostic, plainReader } from "@soatvan/core";
import { expect, it } from "vitest";
import { type Editor, type ProtocolRange, startEditor } from "./editor.ts";

const uri = "untitled:go-nhanh.txt";
/** A day after every document that the pieces cite was replaced, as the day of the server is. */
const linter = createLinter({}, { today: "2026-11-24" });

const pieces = [
  "Căn cứ Nghị định số 30/2020/NĐ-CP, Quy định số 126-QĐ/TW và 46/NQ-TW.",
  "Căn cứ 30/2020/ND-CP",
  "Thực hiện phương châm “Kỷ cương, trách nhiệm, tận tụy, sáng tạo”",
  "Ủy ban nhân dân tỉnh tổ chức hội nghị tổng kết công tác xây dựng nông thôn mới năm 2025.",
  "lê\u0323 ơ\u0301 giữa e\u0301\u0302",
  "hoà bình, thuỷ lợi, qúy",
  "  ",
  " ,",
  "( a )",
  "“",
  "”",
  "😀",
  "👨‍👩‍👧",
  "\ud83d",
  "\ude00",
  "\u200b",
  "\ufeff",
  "\u0301",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\t",
  "đ",
  "",
];

/** Numbers in [0, 1) that are the same in every run. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

type Width = (codePoint: number) => number;

const widths: Readonly<Record<string, Width>> = {
  "utf-16": (codePoint) => (codePoint > 0xffff ? 2 : 1),
  "utf-8": (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
  "utf-32": () => 1,
};

/** Where an offset is as the encoding counts, worked out from the start of the text every time. */
function positionAt(text: string, offset: number, encoding: string): ProtocolRange["start"] {
  const before = text.slice(0, offset);
  const breaks = [...text.matchAll(/\r\n|\n|\r/gu)].filter((match) => match.index + match[0].length <= offset);
  const last = breaks.at(-1);
  const lineStart = last === undefined ? 0 : last.index + last[0].length;
  // A place between CR and LF does not exist for the protocol: it is the end of the line.
  const inLine = before.slice(lineStart).replace(/\r$/u, (cr) => (text[offset] === "\n" ? "" : cr));
  const character =
    encoding === "utf-16"
      ? inLine.length
      : Array.from(inLine, (one) => widths[encoding]?.(one.codePointAt(0) ?? 0) ?? 0).reduce((a, b) => a + b, 0);
  return { line: breaks.length, character };
}

/** An offset that a client can name: not between CR and LF, and not inside a character when it counts whole ones. */
function nameable(text: string, offset: number, encoding: string): number {
  let at = offset;
  if (text[at] === "\n" && text[at - 1] === "\r") at--;
  const inPair = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  if (encoding !== "utf-16" && inPair) at--;
  return at;
}

function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function expected(text: string, encoding: string): unknown {
  return linter.lint(plainReader.read(text)).diagnostics.map(({ rule, message, range }: Diagnostic) => ({
    data: { rule, message, start: range.start, end: range.end },
    range: { start: positionAt(text, range.start, encoding), end: positionAt(text, range.end, encoding) },
  }));
}

/** Half a character can be typed only by an editor that counts halves. */
function piecesFor(encoding: string): readonly string[] {
  return encoding === "utf-16" ? pieces : pieces.filter((piece) => !/\p{Surrogate}/u.test(piece));
}

/** Types at random into a document and compares after every notification. Returns how many edits were made. */
async function type(editor: Editor, edits: number, encoding: string, seed: number): Promise<number> {
  const random = randomOf(seed);
  const typed = piecesFor(encoding);
  const below = (limit: number): number => Math.floor(random() * limit);
  let text = "Kính gửi: Ủy ban nhân dân tỉnh.\r\n";
  let made = 0;
  editor.open(uri, text);
  for (let version = 2; made < edits; version++) {
    const changes = Array.from({ length: 1 + below(4) }, () => {
      const start = nameable(text, below(text.length + 1), encoding);
      // Longer texts are cut, so that the run tests edits rather than length.
      const length = text.length > 1500 ? below(1200) : random() < 0.5 ? 0 : below(12);
      const end = Math.max(start, nameable(text, Math.min(text.length, start + length), encoding));
      const inserted = typed[below(typed.length)] ?? "";
      const place = { start: positionAt(text, start, encoding), end: positionAt(text, end, encoding) };
      text = text.slice(0, start) + inserted + text.slice(end);
      return { range: place, text: inserted };
    });
    made += changes.length;
    editor.change(uri, version, changes);
    const [status, { items }] = await Promise.all([editor.server.request("soatvan/status", { uri }), editor.pull(uri)]);
    const held = { version, length: text.length, checksum: checksum(text) };
    if (status.checksum !== held.checksum) expect.fail(`Texts differ after ${made} edits: ${JSON.stringify(text)}`);
    expect(status).toMatchObject(held);
    expect(items.map(({ data, range }) => ({ data, range }))).toEqual(expected(text, encoding));
  }
  return made;
}

const settings = { maxProblems: 100_000 };

it("holds the editor's text through 10,000 edits, with the diagnostics of a fresh check after each", async () => {
  const editor = await startEditor({ settings });
  expect(await type(editor, 10_000, "utf-16", 20261125)).toBeGreaterThanOrEqual(10_000);
}, 120_000);

it.each(["utf-8", "utf-32"])("does so with an editor that counts in %s", async (encoding) => {
  const capabilities = { general: { positionEncodings: [encoding] }, textDocument: { diagnostic: {} } };
  const editor = await startEditor({ settings, capabilities });
  expect(editor.initialized.capabilities.positionEncoding).toBe(encoding);
  await type(editor, 800, encoding, 7);
});
