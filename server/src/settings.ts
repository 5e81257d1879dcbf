/** When documents are checked. */
export type RunMode = "onType" | "onSave" | "manual";

/** Which documents of the workspace are checked besides the open ones. */
export type WorkspaceMode = "off" | "open" | "all";

/** The settings of section `soatvan`, as they apply to one document. The project's configuration file wins over them. */
export interface Settings {
  readonly enable: boolean;
  /** Language of messages; `auto` follows the editor. */
  readonly locale: "vi" | "en" | "auto";
  readonly run: RunMode;
  /** Milliseconds of quiet before a changed document is checked. */
  readonly delay: number;
  /** Longest document that is checked, in UTF-16 code units. */
  readonly maxFileSize: number;
  /** Most problems shown of one document. */
  readonly maxProblems: number;
  readonly workspaceDiagnostics: WorkspaceMode;
  /** Most files of the workspace that are checked. */
  readonly maxFiles: number;
  /** Language ids whose documents the server offers to format. */
  readonly formatLanguages: readonly string[];
  /** The preset to start from where no configuration file says one. */
  readonly preset: string | undefined;
  /** Rule settings where no configuration file says them. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** What holds when nobody sets anything. */
export const defaultSettings: Settings = {
  enable: true,
  locale: "vi",
  run: "onType",
  delay: 200,
  maxFileSize: 10_000_000,
  maxProblems: 500,
  workspaceDiagnostics: "open",
  maxFiles: 2000,
  formatLanguages: ["plaintext"],
  preset: undefined,
  rules: {},
};

/** Reads settings as a client sends them. A value of the wrong kind counts as absent; `settingsProblems` tells of it. */
export function readSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  const base = defaultSettings;
  return {
    enable: typeof given.enable === "boolean" ? given.enable : base.enable,
    locale: oneOf(given.locale, ["vi", "en", "auto"], base.locale),
    run: oneOf(given.run, ["onType", "onSave", "manual"], base.run),
    delay: numberIn(given.delay, 0, 10_000, base.delay),
    maxFileSize: numberIn(given.maxFileSize, 1, Number.MAX_SAFE_INTEGER, base.maxFileSize),
    maxProblems: numberIn(given.maxProblems, 1, 100_000, base.maxProblems),
    workspaceDiagnostics: oneOf(given.workspaceDiagnostics, ["off", "open", "all"], base.workspaceDiagnostics),
    maxFiles: numberIn(given.maxFiles, 1, 1_000_000, base.maxFiles),
    formatLanguages: Array.isArray(given.formatLanguages)
      ? given.formatLanguages.filter((name) => typeof name === "string")
      : base.formatLanguages,
    preset: typeof given.preset === "string" && given.preset !== "" ? given.preset : undefined,
    rules: isRecord(given.rules)
      ? Object.fromEntries(Object.entries(given.rules).filter(([, setting]) => isRuleSetting(setting)))
      : base.rules,
  };
}

/** Whether a value can be the setting of a rule: a word, or an object. */
export function isRuleSetting(value: unknown): boolean {
  return typeof value === "string" || isRecord(value);
}

/** The language messages are worded in: Vietnamese whatever the editor's display language, unless asked otherwise. */
export function localeOf(settings: Settings, clientLocale: string | undefined): "vi" | "en" {
  if (settings.locale !== "auto") return settings.locale;
  return clientLocale === undefined || clientLocale.toLowerCase().startsWith("vi") ? "vi" : "en";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf<const Value extends string>(value: unknown, allowed: readonly Value[], otherwise: Value): Value {
  return allowed.find((one) => one === value) ?? otherwise;
}

function numberIn(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}
