/** What stands before the first name of an absolute path: `/`, `C:/`, `vscode-vfs://github/`. */
const rootOfPath = /^(?:[a-z][a-z0-9+.-]+:\/\/[^/]*\/|[a-z]:\/|\/)/iu;

/** The folder a path is in; `undefined` above the topmost one. Folders have no slash at the end, but for the root. */
export function parentFolder(path: string): string | undefined {
  const root = rootOf(path);
  const rest = path.slice(root.length);
  if (rest === "") return undefined;
  const slash = rest.lastIndexOf("/");
  return slash < 0 ? root : root + rest.slice(0, slash);
}

/** A folder and all folders above it, innermost first. */
export function foldersUp(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at: string | undefined = folder; at !== undefined; at = parentFolder(at)) folders.push(at);
  return folders;
}

/** Joins a folder and a relative path; `.` and `..` are resolved, never above the root. An absolute path stays. */
export function joinPath(folder: string, relative: string): string {
  const wanted = relative.replaceAll("\\", "/");
  const path = rootOfPath.test(wanted) ? wanted : `${folder.endsWith("/") ? folder : `${folder}/`}${wanted}`;
  const root = rootOf(path);
  const names: string[] = [];
  for (const name of path.slice(root.length).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return root + names.join("/");
}

/** The path inside a folder, or `undefined` when it is outside. */
export function relativePath(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : undefined;
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The ending of a path's name with its dot, in lower case; empty when there is none. */
export function extensionOf(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot).toLowerCase();
}

function rootOf(path: string): string {
  return rootOfPath.exec(path)?.[0] ?? "";
}
