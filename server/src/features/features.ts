import type { Feature } from "../session.ts";
import { codeActions } from "./code-actions.ts";
import { configuration } from "./configuration.ts";
import { crossDocument } from "./cross-document.ts";
import { diagnostics } from "./diagnostics.ts";
import { formatting } from "./formatting.ts";
import { status } from "./status.ts";

/** All the server can do. The order is that in which changes reach the features. */
export const features: readonly Feature[] = [
  configuration,
  diagnostics,
  crossDocument,
  codeActions,
  formatting,
  status,
];
