// Texts made from seeds by a generator of numbers: the same seed gives the same texts on every machine.

/** Pieces that have meaning to some part of the product: marks, digits of codes, markup, keys of a configuration. */
const pieces = [
  ...["\u0300", "\u0301", "\u0309", "\u0303", "\u0323", "\u0302", "\u0306", "\u031b", "\u200b", "\u00ad", "\ufeff"],
  ...["\u00a0", "\r\n", "\n\n", "\t", " ", "  ", "😀", "\ud83d", "\udc4d", "\u00d0", "đ", "Đ", "ế", "ươ", "uyễ", "\0"],
  ...["“", "”", '"', "'", "«", "»", "(", ")", "[", "]", "…", "–", "- ", "a) ", "1. ", "Điều 1. ", "Thứ hai, "],
  ...[
    "30/2020/NĐ-CP",
    "18-NQ/TW",
    "/",
    "-",
    ".",
    "số ",
    " ngày 05 tháng 3 năm 2020",
    "Nghị định số ",
    "QH15",
    "94,19%",
  ],
  ...[
    "**",
    "_",
    "`",
    "```\n",
    "> ",
    "| a | b |\n| - | - |\n",
    "](/a)",
    "[^1]",
    "<b>",
    "</p>",
    "<!-- ",
    "-->",
    "&nbsp;",
    "&#x1ef1;",
  ],
  ...["<!-- soatvan-disable-line -->", "\\", "# ", "---\n", "<script>", "<pre>", "<td>", "<![CDATA[", "<a href='"],
  ...[
    "{",
    "}",
    ":",
    ",",
    "null",
    "__proto__",
    "constructor",
    '"rules"',
    '"extends"',
    "&a",
    "*a",
    "- *",
    "!!js",
    "../",
    "1e999",
  ],
];

/**
 * A maker of texts, of up to `most` UTF-16 units: from a part of a seed, or from the whole of a text that was found to
 * lead somewhere new. `found` may grow while texts are made.
 */
export function makeMutator(seeds, random, most = 300, found = []) {
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const part = () => {
    if (found.length > 0 && random() < 0.5) return pick(found);
    const seed = pick(seeds);
    const start = below(seed.length);
    return seed.slice(start, start + 1 + below(most));
  };
  const changes = [
    (text, at) => text.slice(0, at) + pick(pieces) + text.slice(at),
    (text, at) => text.slice(0, at) + text.slice(at + 1 + below(8)),
    (text, at) => text.slice(0, at) + text.slice(at, at + 20).repeat(1 + below(3)) + text.slice(at),
    (text, at) => text.slice(0, at) + part().slice(0, 40) + text.slice(at),
    (text, at) => text.slice(0, at) + String.fromCharCode(below(0x3000)) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.slice(at, at + 30).normalize("NFD") + text.slice(at + 30),
    (text, at) => text.slice(0, at) + text.slice(at, at + 30).toUpperCase() + text.slice(at + 30),
  ];
  return () => {
    let text = part();
    for (let left = 1 + below(5); left > 0; left--) text = pick(changes)(text, below(text.length + 1)).slice(0, most);
    return text;
  };
}
