import { isSpace } from "../language/char-class.ts";
import type { DocumentCode } from "./document-code.ts";
import { documentTypesTable } from "./document-types.generated.ts";
import { type CodeSystem, documentTypes, typesByCode } from "./document-types.ts";
import { columnOf, readTable } from "./table.ts";
import { typeNamesTable } from "./type-names.generated.ts";

/** A document type named before a code: “Nghị quyết số 18-NQ/TW”. Offsets are UTF-16 code units of the text. */
export interface NamedType {
  readonly start: number;
  readonly end: number;
  /** As in the tables: small letters, single spaces. */
  readonly name: string;
  /** Whether “số” stands between the type and the code. */
  readonly numbered: boolean;
}

/** The type named right before a code that starts at `at`, with or without “số” between. */
export function namedTypeBefore(text: string, at: number): NamedType | undefined {
  let end = skipSpaceBack(text, at);
  const numbered = endsWithNumberWord(text, end);
  if (numbered) end = skipSpaceBack(text, text[end - 1] === ":" ? end - 3 : end - 2);
  else if (end === at) return undefined;
  const last = syllableStart(text, end);
  const names = last === end ? undefined : namesEndingWith(text.slice(last, end));
  if (names === undefined) return undefined;
  let best: NamedType | undefined;
  for (const name of names) {
    const start = matchBack(text, last, name);
    if (start >= 0 && (best === undefined || start < best.start)) best = { start, end, name: name.name, numbered };
  }
  return best !== undefined && isNameOfLaw(text, best) ? undefined : best;
}

/** “Luật Quy hoạch số 21/2017/QH14” names a law, not a plan. */
function isNameOfLaw(text: string, { start, name }: NamedType): boolean {
  if (name === "luật" || name === "bộ luật") return false;
  const end = skipSpaceBack(text, start);
  return text.slice(end - 4, end).toLowerCase() === "luật";
}

/** A name as its syllables before the last, to be compared backwards. */
interface SplitName {
  readonly name: string;
  readonly before: readonly string[];
}

/** Where a name starts whose last syllable starts at `last`; -1 where its other syllables do not stand. */
function matchBack(text: string, last: number, { before }: SplitName): number {
  let start = last;
  for (let index = before.length - 1; index >= 0; index--) {
    const syllable = before[index] ?? "";
    const end = skipSpaceBack(text, start);
    start = end - syllable.length;
    if (end === start + syllable.length && start < 0) return -1;
    const written = text.slice(start, end);
    if (written !== syllable && written.toLowerCase() !== syllable) return -1;
  }
  return start === 0 || syllableStart(text, start) === start ? start : -1;
}

/**
 * Whether a type named before a code may go with it: true also for codes without a type and for types nobody knows, and
 * for what is cited by the code of the decision that came with it (“Quy chế ban hành kèm theo Quyết định …”).
 */
export function typeFits(name: string, { type, issuer, system }: DocumentCode): boolean {
  const code = system === "national-assembly" ? issuer : type;
  // Whatever is sent is called a letter, whatever its type: “công văn 4486/TB-TCHQ”.
  if (name === "công văn") return true;
  const names = code === undefined ? undefined : fittingNames(system, code);
  return names === undefined || names.size === 0 || names.has(name);
}

const fitting: Readonly<Record<CodeSystem, Map<string, ReadonlySet<string>>>> = {
  party: new Map(),
  state: new Map(),
  "national-assembly": new Map(),
  "mass-organisation": new Map(),
};

/** Names that go with an abbreviation in a system; none where nobody knows the abbreviation. */
function fittingNames(system: CodeSystem, code: string): ReadonlySet<string> {
  const known = fitting[system].get(code);
  if (known !== undefined) return known;
  const party = system === "party" || system === "mass-organisation" ? typesByCode(code, "party") : [];
  const state = system === "state" || system === "mass-organisation" ? typesByCode(code, "state") : [];
  const own = [...party, ...state].flatMap(({ vi }) => [vi, vi.replace(/^bản /u, "")]);
  const isKnown = own.length > 0 || system === "national-assembly";
  const names = new Set(isKnown ? [...own, ...(extraNames().get(code) ?? [])] : []);
  fitting[system].set(code, names);
  return names;
}

const ofAssembly: readonly string[] = ["luật", "bộ luật", "nghị quyết"];
const ofCommittee: readonly string[] = ["pháp lệnh", "nghị quyết"];
const named = { party: new Map<string, readonly string[]>(), state: new Map<string, readonly string[]>() };

/** Types a code may be, as people name them; for a message. */
export function typeNamesOf({ type, issuer, system }: DocumentCode): readonly string[] {
  if (system === "national-assembly") return issuer === "QH" ? ofAssembly : ofCommittee;
  if (type === undefined) return [];
  const key = system === "party" ? "party" : "state";
  const known = named[key].get(type);
  if (known !== undefined) return known;
  const names = [...new Set(typesByCode(type, key).map((row) => row.vi))];
  named[key].set(type, names);
  return names;
}

/** Abbreviations of a type as named, of the state and of the Party. */
export function typeCodesOf(name: string): readonly string[] {
  return [...new Set(documentTypes().flatMap((type) => (type.vi === name ? [type.code] : [])))];
}

let byLast: ReadonlyMap<string, readonly SplitName[]> | undefined;
let extra: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Names by their last syllable, as written in small letters, capitalised or in capitals. */
function namesEndingWith(syllable: string): readonly SplitName[] | undefined {
  byLast ??= indexByLast();
  const small = byLast.get(syllable);
  if (small !== undefined) return small;
  const last = syllable.toLowerCase();
  const isForm = syllable === last.charAt(0).toUpperCase() + last.slice(1) || syllable === last.toUpperCase();
  return isForm ? byLast.get(last) : undefined;
}

function indexByLast(): ReadonlyMap<string, readonly SplitName[]> {
  const names = new Set([...columnOf(documentTypesTable, "vi"), ...columnOf(typeNamesTable, "name")]);
  const index = new Map<string, SplitName[]>();
  for (const name of names) {
    const before = name.split(" ");
    const last = before.pop() ?? "";
    const known = index.get(last);
    if (known === undefined) index.set(last, [{ name, before }]);
    else known.push({ name, before });
  }
  return index;
}

function extraNames(): ReadonlyMap<string, ReadonlySet<string>> {
  extra ??= group(readTable(typeNamesTable).map(({ code = "", name = "" }) => [code, name] as const));
  return extra;
}

function group(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, new Set([value]));
    else known.add(value);
  }
  return groups;
}

/** “số” or “số:” as a word of its own. */
function endsWithNumberWord(text: string, end: number): boolean {
  const stop = text[end - 1] === ":" ? end - 1 : end;
  const last = text[stop - 1];
  if (last !== "ố" && last !== "Ố") return false;
  const first = text[stop - 2];
  return (first === "s" || first === "S") && (stop === 2 || isSpace(text.charCodeAt(stop - 3)));
}

function skipSpaceBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the run of text without white space or opening marks that ends at `end` starts. */
function syllableStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 8) {
    const unit = text.charCodeAt(at - 1);
    if (
      isSpace(unit) ||
      unit === 0x28 ||
      unit === 0x2c ||
      unit === 0x22 ||
      unit === 0x201c ||
      unit === 0x2e ||
      unit === 0x3b
    )
      break;
    at--;
  }
  return at;
}
