export type { ConfigurationFiles } from "./configuration-files.ts";
export { compileGlob } from "./file-pattern.ts";
export { configurationNames } from "./file-store.ts";
export type { IgnoredBy } from "./ignore-files.ts";
export {
  type ConfigurationLoader,
  createConfigurationLoader,
  type FileSettings,
  type LoaderOptions,
  type Settings,
} from "./loader.ts";
export type { Origins } from "./merge.ts";
export {
  type ConfigurationProblem,
  type FilePlace,
  formatConfigurationProblem,
  formatPlace,
  type ProblemKind,
} from "./problem.ts";
export { configurationSchema } from "./schema.ts";
