/** One file or folder entry of a listing. */
export interface FileEntry {
  readonly uri: string;
  readonly kind: "file" | "folder";
}

/**
 * Files as the platform has them: a disk, or a browser's virtual folders by way of the client. Everything is addressed by
 * URI. What cannot be reached is `undefined`, never an error: files come and go while an editor is open.
 */
export interface FileAccess {
  /** The bytes of a file. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** What a folder holds, in order of names; links to folders are left out, so that no walk goes in circles. */
  list(uri: string): Promise<readonly FileEntry[] | undefined>;
  /** The address of what a file or folder really is, behind the links on the way to it. */
  real(uri: string): Promise<string | undefined>;
  /** When a file last changed, in milliseconds. */
  changedAt(uri: string): Promise<number | undefined>;
  /** Writes a file, making its folder when there is none. False when that could not be done. */
  write(uri: string, text: string): Promise<boolean>;
}

/** What the platform gives the server. */
export interface ServerEnvironment {
  readonly version: string;
  readonly files: FileAccess;
  /** The day of the check, `YYYY-MM-DD`: rules never read the clock. */
  today(): string;
  /** The folder of the person's own settings, for a dictionary that goes with the person; undefined where there is none. */
  readonly userFolder: string | undefined;
}
