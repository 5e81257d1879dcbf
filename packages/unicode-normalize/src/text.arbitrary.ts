import fc from "fast-check";

/** Pieces of text that break position arithmetic: every suite draws from the same list. */
const awkward = [
  "đoàn kết",
  "ế",
  "e\u0302\u0301",
  "e\u0301\u0302",
  "ê\u0301",
  "o\u031b\u0300",
  "\u0301",
  "\u0302",
  "\u0340",
  "\u212b",
  "😀",
  "👩‍👩‍👧",
  "\ud83d",
  "\ude00",
  "\r\n",
  "\n",
  "\ufeff",
  "\u200b",
  "\u00ad",
  "\u00a0",
  "각",
  "\u1100\u1161\u11a8",
  " ",
  "A",
  "126-QĐ/TW",
];

/** Random text made of Vietnamese in every Unicode form, emoji, lone surrogates, line ends, marks and invisible characters. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 24 })
  .map((parts) => parts.join(""));
