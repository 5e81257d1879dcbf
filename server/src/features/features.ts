import type { Feature } from "../session.ts";
import { codeActions } from "./code-actions.ts";
import { commandsFeature } from "./commands.ts";
import { completion } from "./completion.ts";
import { configuration } from "./configuration.ts";
import { crossDocument } from "./cross-document.ts";
import { diagnostics } from "./diagnostics.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { links } from "./links.ts";
import { navigation } from "./navigation.ts";
import { ownRequests } from "./own-requests.ts";
import { rename } from "./rename.ts";
import { rulePagesFeature } from "./rule-pages.ts";
import { status } from "./status.ts";
import { symbols } from "./symbols.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

/** All the server can do. The order is that in which changes reach the features. */
export const features: readonly Feature[] = [
  configuration,
  diagnostics,
  crossDocument,
  codeActions,
  commandsFeature,
  formatting,
  hover,
  symbols,
  navigation,
  completion,
  rename,
  links,
  workspaceSymbols,
  rulePagesFeature,
  ownRequests,
  status,
];
