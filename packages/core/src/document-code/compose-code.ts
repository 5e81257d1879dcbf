import { isLetter } from "../language/char-class.ts";
import type { ReadPart } from "./code-parts.ts";
import { systemOfBody } from "./compose-body.ts";
import type { CodeProblem, CodeProblemKind, DocumentCode, FoundCode } from "./document-code.ts";
import { type CodeSystem, typesByCode } from "./document-types.ts";
import type { CodeParts } from "./interpret-code.ts";
import type { Separator } from "./loose-code.ts";

/** Years up to this one wrote `34/2003/QĐ/BGD`; citing them so is right. */
const LAST_OLD_YEAR = 2004;

/** Composes the code as it should be written and says where the writing differs. */
export function composeCode(text: string, parts: CodeParts): FoundCode | undefined {
  const { loose, year, type, bodies } = parts;
  const system = systemOf(parts);
  if (system === undefined || isSlug(parts)) return undefined;
  const party = isPartyOrder(system, bodies);
  const wanted = separators(parts, party);
  const problems = [
    ...separatorProblems(parts, wanted),
    ...partProblems(type === undefined ? bodies : [type, ...bodies]),
    ...numberProblems(parts, system),
  ].sort((a, b) => a.start - b.start);
  const last = bodies.at(-1)?.segment.end ?? loose.numberEnd;
  const internal = isInternal(text, last, system, type);
  const end = internal ? last + INTERNAL.length : last;
  const known = bodies[0]?.known === true && (type === undefined || type.known);
  const faulty = problems.some((problem) => problem.kind !== "leading-zero" && problem.kind !== "variant");
  if (faulty && !known && !isIntroduced(text, parts)) return undefined;
  const fullYear = year === undefined ? undefined : year.text.length === 2 ? longYear(year.text) : year.text;
  const number = loose.number.length === 1 ? `0${loose.number}` : loose.number;
  const canonical = [
    `${number}${loose.suffix}`,
    fullYear === undefined ? "" : `${wanted[0]}${fullYear}`,
    type === undefined ? "" : `${wanted[fullYear === undefined ? 0 : 1]}${type.fixed}`,
    ...bodies.map((body, index) => `${wanted[wanted.length - bodies.length + index]}${body.fixed}`),
    internal ? INTERNAL : "",
  ].join("");
  const unitAt = type === undefined || system === "mass-organisation" ? 1 : bodies.length;
  const unit = bodies
    .slice(unitAt)
    .map((body) => body.fixed)
    .join("-");
  const code: DocumentCode = {
    system,
    number,
    suffix: loose.suffix,
    ...(fullYear === undefined ? {} : { year: Number(fullYear) }),
    ...(type === undefined ? {} : { type: type.fixed }),
    issuer: bodies
      .slice(0, unitAt)
      .map((body) => body.fixed)
      .join("-"),
    ...(unit === "" ? {} : { unit }),
    canonical,
  };
  const open = problems.some((problem) => problem.kind === "short-year" || problem.kind === "missing-year");
  return { start: loose.start, end, text: text.slice(loose.start, end), code, problems, certain: known && !open };
}

function systemOf({ type, year, bodies }: CodeParts): CodeSystem | undefined {
  const body = bodies[0];
  if (body === undefined) return undefined;
  const system = systemOfBody(body.fixed);
  if (type === undefined) return "state";
  const partyType = typesByCode(type.fixed, "party").length > 0;
  const stateType = typesByCode(type.fixed, "state").length > 0;
  // “Công điện số 01/CĐ-TW” is of a state committee: the Party has no such type.
  if (system === "party" && (!partyType || year !== undefined)) return "state";
  if (system !== undefined && system !== "national-assembly") return system;
  if (year !== undefined || system === "national-assembly" || !partyType) return "state";
  // A body nobody knows: the order that was written tells, where it is one of the two.
  const [first, second] = [type.segment.before, body.segment.before];
  if (first.mark === "-" && second.mark === "/") return "party";
  return stateType ? "state" : undefined;
}

/** “Nội bộ”: the Party's letters that stay inside end so, as in `3294-CV/VPTW/nb`. */
const INTERNAL = "/nb";

function isInternal(text: string, end: number, system: CodeSystem, type: ReadPart | undefined): boolean {
  return (
    system === "party" && type?.fixed === "CV" && text.startsWith(INTERNAL, end) && !isLetter(text.charCodeAt(end + 3))
  );
}

/** The Youth Union writes as the Party does, the Front and the trade unions as the state does. */
function isPartyOrder(system: CodeSystem, bodies: readonly ReadPart[]): boolean {
  return system === "party" || (system === "mass-organisation" && (bodies[0]?.fixed.includes("ĐTN") ?? false));
}

/** `13-2020-NĐ-CP` is how links and file names write a code. */
function isSlug({ year, type, bodies }: CodeParts): boolean {
  if (year === undefined || type === undefined) return false;
  const marks = [year.before.mark, type.segment.before.mark, bodies[0]?.segment.before.mark];
  const parts = [year, type.segment, ...bodies.map((body) => body.segment)];
  return marks.every((mark) => mark === "-") && parts.every((segment) => segment.before.spaced === "none");
}

/** The separator that should stand before each part, in order: year, type, bodies. */
function separators({ year, type, bodies }: CodeParts, party: boolean): readonly string[] {
  const wanted: string[] = [];
  if (year !== undefined) wanted.push(isHyphenYear(type, bodies, year.before.mark) ? "-" : "/");
  if (type !== undefined) wanted.push(party ? "-" : "/");
  bodies.forEach((body, index) => {
    const { mark } = body.segment.before;
    if (index > 0) wanted.push(mark === "/" ? "/" : "-");
    else if (party || type === undefined) wanted.push("/");
    else wanted.push(mark === "/" && allowsSlash(type.fixed, body.fixed, year?.text) ? "/" : "-");
  });
  return wanted;
}

/** Some resolutions of the Government were published as `19-2017/NQ-CP`. */
function isHyphenYear(type: ReadPart | undefined, bodies: readonly ReadPart[], mark: string): boolean {
  return mark === "-" && type?.fixed === "NQ" && bodies[0]?.fixed === "CP" && type.segment.before.mark === "/";
}

/** `72/2025/NQLT/UBTVQH15-CP` is right, and so are `05/2016/TTLT/BTP-BCA` and `34/2003/QĐ/BGD`, `244/NQ/HĐNN8`. */
function allowsSlash(type: string, body: string, year: string | undefined): boolean {
  return (
    body.startsWith("HĐNN") ||
    type === "TTLT" ||
    type === "NQLT" ||
    (year !== undefined && year.length === 4 && Number(year) <= LAST_OLD_YEAR)
  );
}

function separatorProblems({ year, type, bodies }: CodeParts, wanted: readonly string[]): readonly CodeProblem[] {
  const written = [year, type?.segment, ...bodies.map((body) => body.segment)].flatMap((segment) =>
    segment === undefined ? [] : [segment.before],
  );
  return written.flatMap((separator, index) => {
    const repair = wanted[index] ?? "-";
    const kind = separatorFault(separator, repair);
    return kind === undefined ? [] : [{ kind, start: separator.start, end: separator.end, repair }];
  });
}

function separatorFault({ mark, spaced, start, end }: Separator, wanted: string): CodeProblemKind | undefined {
  if (mark === wanted) return spaced === "none" ? undefined : "space";
  if (mark === "") return start === end ? "glued" : "separator";
  const isDash = mark !== "/" && mark !== "-" && mark !== "." && mark !== "_";
  return isDash && wanted === "-" ? "dash" : "separator";
}

function partProblems(parts: readonly ReadPart[]): readonly CodeProblem[] {
  return parts.flatMap(({ segment, fault, fixed }) =>
    fault === undefined ? [] : [{ kind: fault, start: segment.start, end: segment.end, repair: fixed }],
  );
}

function numberProblems({ loose, year, type, bodies }: CodeParts, system: CodeSystem): readonly CodeProblem[] {
  const problems: CodeProblem[] = [];
  if (loose.number.length === 1) {
    const end = loose.start + 1;
    problems.push({ kind: "leading-zero", start: loose.start, end, repair: `0${loose.number}` });
  }
  if (year !== undefined && year.text.length === 2) {
    problems.push({ kind: "short-year", start: year.start, end: year.end, repair: longYear(year.text) });
  }
  const required = type !== undefined && typesByCode(type.fixed, "state").some((known) => known.year === "required");
  const central = bodies[0]?.known === true;
  if (
    system === "state" &&
    year === undefined &&
    central &&
    required &&
    (type?.fixed === "NĐ" || (type?.fixed === "TT" && !noMinister.has(bodies[0]?.fixed ?? "")))
  ) {
    problems.push({ kind: "missing-year", start: loose.start, end: loose.numberEnd });
  }
  return problems;
}

/** Of these a “TT” is of another time, or a mistyped tờ trình: no circular that lacks its year. */
const noMinister: ReadonlySet<string> = new Set(["CP", "TTg", "UBND", "HĐND", "UB"]);

function longYear(short: string): string {
  return Number(short) < 50 ? `20${short}` : `19${short}`;
}

/** With a body nobody knows, only what is introduced as a code is meant as one: “số”, “công văn 3111 /CT-TTHT”, “QĐ”. */
function isIntroduced(text: string, { loose }: CodeParts): boolean {
  const before = text
    .slice(Math.max(0, loose.start - 16), loose.start)
    .toLowerCase()
    .trimEnd();
  return introductions.some((word) => before.endsWith(word));
}

const introductions: readonly string[] = [
  "số",
  "số:",
  "công văn",
  "văn bản",
  "quyết định",
  "thông báo",
  "nghị quyết",
  "kế hoạch",
  "tờ trình",
  "báo cáo",
  "chỉ thị",
  " qđ",
  " cv",
];
