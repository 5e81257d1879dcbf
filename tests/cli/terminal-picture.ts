// A terminal's output as a picture (SVG), for the README: the real bytes, with the colours they ask for.

const colours: Readonly<Record<string, string>> = {
  "31": "#f47067",
  "33": "#f69d50",
  "34": "#6cb6ff",
  "36": "#56d4dd",
  "90": "#768390",
};
const FONT = 'ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace';
const WIDTH = 8.4;
const HEIGHT = 20;

/** Draws lines of a terminal; `command` stands above them behind a prompt. */
export function terminalPicture(command: string, output: string): string {
  const lines = [`\u001b[90m$\u001b[39m \u001b[1m${command}\u001b[22m`, ...output.trimEnd().split("\n")];
  const columns = Math.max(...lines.map((line) => plain(line).length));
  const width = Math.ceil(columns * WIDTH) + 40;
  const height = lines.length * HEIGHT + 40;
  const rows = lines.map((line, index) => `<text x="20" y="${(index + 1) * HEIGHT + 15}">${spans(line)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(plain(lines.join("\n")))}</title>`,
    `<style>text{font:14px ${FONT};fill:#cdd9e5;white-space:pre}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#22272e"/>`,
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}

function plain(line: string): string {
  return line.split("\u001b[").map(withoutCode).join("");
}

function withoutCode(piece: string, index: number): string {
  return index === 0 ? piece : piece.slice(piece.indexOf("m") + 1);
}

function spans(line: string): string {
  let colour = "";
  let bold = false;
  return line
    .split("\u001b[")
    .map((piece, index) => {
      const code = index === 0 ? "" : piece.slice(0, piece.indexOf("m"));
      if (code === "1" || code === "22") bold = code === "1";
      else if (code !== "") colour = colours[code] ?? "";
      const text = escaped(withoutCode(piece, index));
      const style = `${colour === "" ? "" : ` fill="${colour}"`}${bold ? ' font-weight="bold"' : ""}`;
      return text === "" ? "" : `<tspan${style}>${text}</tspan>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
