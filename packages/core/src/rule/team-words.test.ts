import { describe, expect, it } from "vitest";
import { BlockText } from "../document/block-text.ts";
import { Scanner } from "../language/scan.ts";
import { noKnowledge } from "./knowledge.ts";
import { isTeamWord } from "./team-words.ts";

const knowledge = { ...noKnowledge, words: ["sát nhập", "Nậm Cừng", "kíp nổ", "đt"] };

/** The words of the text that the team's dictionary holds. */
function known(text: string): readonly string[] {
  const block = new BlockText("paragraph", text, new Scanner().scan(text));
  return Array.from({ length: block.words.count }, (_, index) => index)
    .filter((index) => isTeamWord(block, index, knowledge))
    .map((index) => text.slice(block.words.start(index), block.words.end(index)));
}

describe("a word of the team's dictionary", () => {
  it("is right in every case when the entry is in small letters", () => {
    expect(known("Sát nhập, SÁT NHẬP và sát nhập; ĐT")).toEqual(["Sát", "nhập", "SÁT", "NHẬP", "sát", "nhập", "ĐT"]);
  });

  it("is right as written and in capitals when the entry has a capital", () => {
    expect(known("Xã Nậm Cừng, XÃ NẬM CỪNG, nậm cừng")).toEqual(["Nậm", "Cừng", "NẬM", "CỪNG"]);
  });

  it("stands whole: no part of a phrase, no part of a word", () => {
    expect(known("sát sao, nhập học, kíp trực, đtt, kíp  nổ")).toEqual([]);
  });

  it("is known in either Unicode form of the entry", () => {
    const words = ["Nậm Cừng".normalize("NFD")];
    const text = "Nậm Cừng";
    const block = new BlockText("paragraph", text, new Scanner().scan(text));
    expect(isTeamWord(block, 1, { ...noKnowledge, words })).toBe(true);
  });
});
