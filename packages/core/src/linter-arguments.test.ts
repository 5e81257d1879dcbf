import { describe, expect, it } from "vitest";
import * as library from "./index.ts";

// biome-ignore lint/suspicious/noExplicitAny: the library as a caller without a type checker sees it.
const untyped: any = library;
const { createLinter, plainReader, parseDocumentCode, findDocumentCodes, explainDocumentCode, formatMessage } = untyped;
const read = plainReader.read;

describe("a wrong argument is told in words", () => {
  const linter = createLinter();

  it.each([
    ["press", 'A configuration is an object such as { preset: "press" }, not "press".'],
    [null, 'A configuration is an object such as { preset: "press" }, not null.'],
    [{ presets: "press" }, "There is no key “presets” in a configuration. Did you mean preset?"],
    [{ preset: "x" }, "There is no preset “x”. Use: recommended, state, party, press."],
    [{ rules: ["code/format"] }, '“rules” is an object such as { "code/format": "error" }, not a list.'],
    [{ rules: { "code/format": null } }, "The setting of “code/format” is a severity or an object, not null."],
    [{ rules: { "code/format": 2 } }, "The setting of “code/format” is a severity or an object, not 2."],
    [{ rules: { "code/format": { level: "error" } } }, "There is no key “level” in a setting of “code/format”."],
    [{ rules: { "code/format": "of" } }, "“of” is not a severity."],
    [{ rules: { "code/fromat": "off" } }, "There is no rule “code/fromat”. Did you mean code/format?"],
    [{ ignore: "x" }, "“ignore” is a list of { text, before?, after?, rules? }."],
    [{ ignore: [{ txt: "x" }] }, "“ignore” is a list of { text, before?, after?, rules? }."],
  ])("in the configuration %j", (config, message) => {
    expect(() => createLinter(config)).toThrow(TypeError);
    expect(() => createLinter(config)).toThrow(message);
  });

  it.each([
    [{ today: "25/11/2026" }, '“today” is a day such as "2026-11-25", not "25/11/2026".'],
    [{ today: new Date(0) }, '“today” is a day such as "2026-11-25", not an object.'],
    [{ mostPerRule: -1 }, "“mostPerRule” is a number from 0 to Infinity."],
    [{ mostPerRule: Number.NaN }, "“mostPerRule” is a number from 0 to Infinity."],
  ])("in the settings %j", (settings, message) => {
    expect(() => createLinter({}, settings)).toThrow(message);
  });

  it.each([
    [() => linter.lint("Một  hai"), 'lint takes a document, not "Một  hai". Read a text first: linter.lint('],
    [() => linter.lint(), "lint takes a document, not undefined."],
    [() => linter.lintAll(read("a")), "lintAll takes a list of { id, document }, not an object"],
    [() => linter.lintAll([read("a")]), "lintAll takes a list of { id, document }, each id a string"],
    [() => linter.lintAll([{ id: "a", document: "a" }]), 'lintAll takes a document, not "a".'],
    [() => linter.open("a", plainReader), "open takes a reader, then the text: linter.open(plainReader, text)"],
    [() => linter.open(plainReader), "open takes a text, not undefined"],
    [() => linter.fix("a  b", plainReader), "fix takes a reader, then the text: linter.fix(plainReader, text)"],
    [() => linter.fix(plainReader), "fix takes a file (a string or bytes), not undefined"],
    [() => linter.fix(plainReader, "a", { safety: "all" }), 'safety is "safe" or "unsafe", not "all"'],
    [
      () => linter.fix(plainReader, "a", { only: "code/format" }),
      'only is a function that picks diagnostics, not "code/',
    ],
    [() => linter.startAll().add(read("a")), "add takes an id, which is a string, and a document"],
    [() => linter.startAll().add("a", "Một"), 'add takes a document, not "Một".'],
    [() => read(Buffer.from("a")), "plainReader.read takes a string, not object"],
    [() => parseDocumentCode(), "parseDocumentCode takes a string, not undefined"],
    [() => findDocumentCodes(30), "findDocumentCodes takes a string, not number"],
    [() => explainDocumentCode(null), "explainDocumentCode takes a string, not object"],
    [() => explainDocumentCode("126-QĐ/TW", "fr"), "There is no locale “fr”. Use: vi, en."],
    [() => formatMessage("code/format", { message: "space", data: {} }, "vi-VN"), "There is no locale “vi-VN”."],
  ])("in the call %s", (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

describe("a session that is edited", () => {
  it.each([
    [[{ part: 0, start: 50, end: 60, text: "x" }], RangeError, "from 50 to 60 is not in the text, which has 8"],
    [[{ part: 0, start: 5, end: 2, text: "x" }], RangeError, "from 5 to 2"],
    [
      [
        { part: 0, start: 0, end: 8, text: "" },
        { part: 0, start: 0, end: 1, text: "" },
      ],
      RangeError,
      "which has 0",
    ],
    [[{ start: 0, end: 0, text: "x" }], TypeError, "A change is { part: 0, start, end, text }"],
    [{ part: 0, start: 0, end: 0, text: "x" }, TypeError, "update takes a list of changes, not an object"],
  ])("refuses %j and stays as it was", (changes, kind, message) => {
    const session = createLinter().open(plainReader, "Một  hai");
    expect(() => session.update(changes)).toThrow(kind);
    expect(() => session.update(changes)).toThrow(message);
    expect(session.source).toBe("Một  hai");
    expect(session.result().diagnostics).toHaveLength(1);
  });

  it("takes changes each in the text the one before left", () => {
    const session = createLinter().open(plainReader, "Một  hai");
    session.update([
      { part: 0, start: 8, end: 8, text: " ba" },
      { part: 0, start: 3, end: 11, text: "" },
    ]);
    expect(session.source).toBe("Một");
    session.update([{ part: 0, start: 3, end: 3, text: " hai" }]);
    expect(session.source).toBe("Một hai");
  });
});

it("finds the codes of a text that nothing else is known of, addresses left alone", () => {
  const text = "Nghị định số 30/2020/NĐ-CP, https://vanban.vn/45/2019/QH14 và 46/NQ-TW.";
  const found: readonly library.FoundCode[] = findDocumentCodes(text);
  expect(found.map(({ code, start, end }) => [code.canonical, text.slice(start, end)])).toEqual([
    ["30/2020/NĐ-CP", "30/2020/NĐ-CP"],
    ["46-NQ/TW", "46/NQ-TW"],
  ]);
});
