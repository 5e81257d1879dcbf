import { createLinter, type Linter, type PresetName, plainReader, presetNames, type Reader } from "@soatvan/core";
import type { ServerEnvironment } from "./environment.ts";
import type { Settings } from "./settings.ts";

/** How one document is checked. Documents with the same configuration share a linter. */
export interface Setup {
  readonly linter: Linter;
  readonly reader: Reader<string>;
  readonly preset: PresetName;
  /** Files the configuration was read from, nearest first. */
  readonly configuration: readonly string[];
  readonly excluded: boolean;
}

/** The configurations of the workspace. */
export interface Projects {
  /** How a document is checked; `languageId` is what the editor takes it for. */
  setupOf(uri: string, languageId: string | undefined, settings: Settings): Promise<Setup>;
  /** Forgets everything read from files. */
  reset(): void;
}

/** Makes the projects of a session. */
export function makeProjects(environment: ServerEnvironment): Projects {
  let linters = new Map<string, Linter>();
  return {
    async setupOf(_uri, _languageId, settings) {
      const preset = presetNames.find((name) => name === settings.preset) ?? "recommended";
      let linter = linters.get(preset);
      if (linter === undefined) {
        linter = createLinter({ preset }, { today: environment.today() });
        linters.set(preset, linter);
      }
      return { linter, reader: plainReader, preset, configuration: [], excluded: false };
    },
    reset() {
      linters = new Map();
    },
  };
}
