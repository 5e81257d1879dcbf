/**
 * The files a configuration is read from: a disk, an editor's virtual workspace, a test. Paths are absolute with `/`
 * between names; what stands before the first name (`/`, `C:/`, `vscode-vfs://github/`) is theirs.
 */
export interface ConfigurationFiles {
  /**
   * The text of a file; `undefined` when there is no such file or it is a folder.
   * @throws Error when the file is there and cannot be read or decoded, or has more bytes than `mostBytes`; its message becomes
   * part of a problem.
   */
  read(path: string, mostBytes: number): Promise<string | undefined>;
  /** Whether a file or folder of this name exists. */
  exists(path: string): Promise<boolean>;
}
