import { configurationNames } from "@soatvan/configuration";
import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  modify,
  type ParseError,
  parse,
  parseTree,
} from "jsonc-parser";
import { parseDocument } from "yaml";
import type { Session } from "./session.ts";
import { decodeText } from "./text/decode.ts";
import { childUri, isInside, nameOf, resolveUri } from "./text/uri.ts";
import { wordListName } from "./word-list.ts";

/** The file that was written, or why none was: `uri` is then the file that could not be. */
export type Written =
  | { readonly uri: string }
  | { readonly failed: "broken" | "unwritable" | "untrusted"; readonly uri: string }
  | { readonly failed: "no-folder" };

/** Switches a rule off in the configuration nearest to a document. */
export function switchRuleOff(session: Session, uri: string, rule: string): Promise<Written> {
  return editConfiguration(session, uri, (config) => config.set(["rules", rule], "off"));
}

/** Declares a text right for a rule, in the configuration nearest to a document. */
export function ignoreText(session: Session, uri: string, rule: string, text: string): Promise<Written> {
  return editConfiguration(session, uri, (config) => config.append(["ignore"], { text, rules: [rule] }));
}

/** Writes a word to the first word list of the configuration nearest to a document, or to a new one beside it. */
export async function addWorkspaceWord(session: Session, uri: string, word: string): Promise<Written> {
  let list = `./${wordListName}`;
  const config = await editConfiguration(session, uri, (editor) => {
    const named = [editor.get(["dictionaries"])].flat().find((one) => typeof one === "string" && one.endsWith(".txt"));
    if (typeof named !== "string") return editor.append(["dictionaries"], list);
    list = named;
    return editor.text;
  });
  if ("failed" in config) return config;
  const folder = config.uri.slice(0, config.uri.lastIndexOf("/"));
  const file = resolveUri(folder, list);
  // What is not read on the word of an untrusted configuration is not written on it either.
  const isOutside = ![...session.folders].some((one) => isInside(one, file));
  if (session.client.options.restricted === true && isOutside) return { failed: "untrusted", uri: file };
  return addLine(session, file, word);
}

/** Writes a word to the word list of the person. */
export async function addUserWord(session: Session, word: string): Promise<Written> {
  const { userFolder } = session.environment;
  return userFolder === undefined
    ? { failed: "no-folder" }
    : addLine(session, childUri(userFolder, wordListName), word);
}

async function addLine({ environment }: Session, uri: string, word: string): Promise<Written> {
  const bytes = await environment.files.read(uri);
  const text = bytes === undefined ? "" : decodeText(bytes);
  if (text === undefined) return { failed: "unwritable", uri };
  const lines = text.split(/\r\n|\n/u);
  if (lines.includes(word)) return { uri };
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  return (await environment.files.write(uri, `${text}${gap}${word}\n`)) ? { uri } : { failed: "unwritable", uri };
}

/** A configuration file under edit: comments and form are kept. Each edit gives the new text. */
interface ConfigEditor {
  readonly text: string;
  /** Whether the file has the form of a configuration, so that an edit lands where it is meant to. */
  readonly isSound: boolean;
  get(path: JSONPath): unknown;
  set(path: JSONPath, value: unknown): string;
  /** Adds to a list; one value in place of a list becomes the first of it. */
  append(path: JSONPath, value: unknown): string;
}

async function editConfiguration(
  session: Session,
  uri: string,
  edit: (config: ConfigEditor) => string,
): Promise<Written> {
  const target = await configurationFor(session, uri);
  if (target === undefined) return { failed: "no-folder" };
  const { files } = session.environment;
  const bytes = await files.read(target);
  const text = bytes === undefined ? "" : decodeText(bytes);
  if (text === undefined) return { failed: "broken", uri: target };
  const editor = /\.ya?ml$/u.test(target) ? yamlEditor(text) : jsonEditor(text);
  if (!editor.isSound) return { failed: "broken", uri: target };
  const edited = edit(editor);
  return edited === text || (await files.write(target, edited))
    ? { uri: target }
    : { failed: "unwritable", uri: target };
}

/** The nearest configuration there is; else one to be made in the folder of the workspace that holds the document. */
async function configurationFor(session: Session, uri: string): Promise<string | undefined> {
  const settings = await session.settings.of(uri);
  const { configuration } = await session.projects.setupOf(uri, undefined, settings);
  const nearest = configuration.findLast((file) => configurationNames.includes(nameOf(file)));
  if (nearest !== undefined) return nearest;
  const folder = [...session.folders].find((one) => isInside(one, uri)) ?? [...session.folders][0];
  const [name = "soatvan.config.json"] = configurationNames;
  return folder === undefined ? undefined : childUri(folder, name);
}

function jsonEditor(written: string): ConfigEditor {
  const text = written.trim() === "" ? "{}\n" : written;
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
  const errors: ParseError[] = [];
  const root: unknown = parse(text, errors, { allowTrailingComma: true });
  const get = (path: JSONPath): unknown => {
    const tree = parseTree(text);
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, path);
    return node === undefined ? undefined : getNodeValue(node);
  };
  const set = (path: JSONPath, value: unknown): string => applyEdits(text, modify(text, path, value, options));
  return {
    text,
    isSound: errors.length === 0 && isConfiguration(root),
    get,
    set,
    append(path, value) {
      const known = get(path);
      if (!Array.isArray(known)) return set(path, known === undefined ? [value] : [known, value]);
      return applyEdits(text, modify(text, [...path, -1], value, { ...options, isArrayInsertion: true }));
    },
  };
}

function yamlEditor(text: string): ConfigEditor {
  const document = parseDocument(text);
  const get = (path: JSONPath): unknown => (document.toJS() as Record<string, unknown> | null)?.[String(path[0])];
  const set = (path: JSONPath, value: unknown): string => {
    document.setIn(path, value);
    return String(document);
  };
  return {
    text,
    isSound: document.errors.length === 0 && isConfiguration(document.toJS() ?? {}),
    get,
    set,
    append(path, value) {
      const known = get(path);
      if (!Array.isArray(known)) return set(path, known === undefined ? [value] : [known, value]);
      document.addIn(path, value);
      return String(document);
    },
  };
}

/** The parts that are edited have to be what they are meant to be; what the rest holds is the loader's to judge. */
function isConfiguration(root: unknown): boolean {
  return isRecord(root) && (root.rules === undefined || isRecord(root.rules));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
