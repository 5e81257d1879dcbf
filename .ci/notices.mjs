// What a bundle holds of other people's work: their licences ask that their text go along with it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Licences that let their work be part of ours (MIT); anything else stops the build until someone has read it. */
export const allowedLicences = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"];

/**
 * The packages of others among the inputs of bundles: name, version, licence and its text, by name. Throws when one has a
 * licence that is not in the list, or no text of it.
 */
export function noticesOf(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap((path) => packageFolder(path) ?? [])),
  );
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)([-.].*)?$/iu.test(entry));
    if (!allowedLicences.includes(license) || file === undefined)
      throw new Error(`${name} ${version}: the licence “${license}” is not one we allow, or its text is missing`);
    return { name, version, licence: license, text: readFileSync(join(folder, file), "utf8").trim() };
  });
  return byName(notices);
}

/** Writes the notices as a text that goes beside the bundles. */
export function writeNotices(path, notices) {
  const parts = byName(notices).map(
    ({ name, version, licence, text }) => `${"-".repeat(80)}\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  const head = "The bundles in this package hold the following work of others, under the licences given with each.\n";
  writeFileSync(
    path,
    parts.length > 0 ? `${head}\n${parts.join("\n")}` : "The bundles in this package hold no work of others.\n",
  );
}

/** One notice for each package and version, in the order of names. */
function byName(notices) {
  const unique = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

/** The folder of the package a bundled file comes from; `undefined` for our own. */
function packageFolder(path) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(resolve(path)) ?? [];
  return folder !== undefined && existsSync(join(folder, "package.json")) ? folder : undefined;
}
