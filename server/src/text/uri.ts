import { URI, Utils } from "vscode-uri";

/** An address written the one way in which the server compares addresses: that of VS Code. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/**
 * The path by which configuration knows a file: `/` between names, with what stands before the first name kept for
 * places that are no disk (`vscode-vfs://github/…`). Undefined for an address without a path, such as a new document's.
 */
export function uriToPath(uri: string): string | undefined {
  const { scheme, authority, path } = URI.parse(uri);
  if (!path.startsWith("/")) return undefined;
  if (scheme !== "file") return `${scheme}://${authority}${path}`;
  if (authority !== "") return `//${authority}${path}`;
  return /^\/[a-z]:/iu.test(path) ? path.slice(1) : path;
}

/** The address of a path made by `uriToPath`. */
export function pathToUri(path: string): string {
  const virtual = /^([a-z][a-z0-9+.-]+):\/\/([^/]*)(\/.*)$/iu.exec(path);
  const [, scheme, authority = "", inside = ""] = virtual ?? [];
  return (scheme === undefined ? URI.file(path) : URI.from({ scheme, authority, path: inside })).toString();
}

/** The last name of an address, decoded. */
export function nameOf(uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The address of something in a folder. */
export function childUri(folder: string, name: string): string {
  const parsed = URI.parse(folder);
  return parsed.with({ path: `${parsed.path.replace(/\/$/u, "")}/${name}` }).toString();
}

/** The address of what a path leads to from a folder: `./words.txt`, `../shared/words.txt`, `/home/words.txt`. */
export function resolveUri(folder: string, path: string): string {
  const parsed = URI.parse(folder);
  return (path.startsWith("/") ? parsed.with({ path }) : Utils.resolvePath(parsed, path)).toString();
}

/** Whether an address lies in a folder. */
export function isInside(folder: string, uri: string): boolean {
  const base = canonicalUri(folder);
  return canonicalUri(uri).startsWith(base.endsWith("/") ? base : `${base}/`);
}
