/** Packs the extension as it would be published; the path of the package. */
export function packExtension(folder: string): string;
