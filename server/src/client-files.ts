import type { Connection } from "vscode-languageserver";
import type { FileAccess } from "./environment.ts";
import type { ClientFileRequests } from "./protocol.ts";

type Requests = ClientFileRequests;

/** Files by way of the client: a server in a browser's worker has none of its own. */
export function clientFiles(connection: Connection): FileAccess {
  const ask = async <Name extends keyof Requests>(
    method: Name,
    params: Requests[Name]["params"],
  ): Promise<Requests[Name]["result"] | undefined> => {
    try {
      return await connection.sendRequest<Requests[Name]["result"]>(method, params);
    } catch {
      // A client that does not know the request has no files to give.
      return undefined;
    }
  };
  const read = async (uri: string): Promise<Uint8Array | undefined> => {
    const bytes = await ask("soatvan/readFile", { uri });
    return typeof bytes === "string" ? Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0)) : undefined;
  };
  return {
    read,
    list: async (uri) => (await ask("soatvan/listFolder", { uri })) ?? undefined,
    // Folders of a browser know no links.
    real: (uri) => Promise.resolve(uri),
    // Clients tell of changes themselves; only whether something is there matters.
    changedAt: async (uri) => {
      if ((await read(uri)) !== undefined) return 0;
      return (await ask("soatvan/listFolder", { uri })) ? 0 : undefined;
    },
    write: async (uri, text) => (await ask("soatvan/writeFile", { uri, text })) === true,
  };
}
