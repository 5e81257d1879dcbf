import { type Diagnostic, explainDocumentCode, formatMessage } from "@soatvan/core";
import type { CancellationToken } from "vscode-languageserver";
import { fixDocument } from "../document-fixes.ts";
import { citedCodes } from "../language/cited-codes.ts";
import { describeCode } from "../language/describe-code.ts";
import type { CitedCode, FileChange, ProtocolLocation, SoatvanRequests } from "../protocol.ts";
import type { Feature, Session } from "../session.ts";
import { isInside } from "../text/uri.ts";
import { toRange, toTextEdit } from "../to-lsp.ts";
import { factLine } from "./hover.ts";
import { documentsOf } from "./workspace-symbols.ts";

type Requests = SoatvanRequests;
type Params<Name extends keyof Requests> = Requests[Name]["params"];
type Result<Name extends keyof Requests> = Promise<Requests[Name]["result"]>;

/** Requests of a client that knows this server: codes explained and listed, a folder fixed with a preview. */
export const ownRequests: Feature = (session) => {
  const { connection } = session;
  connection.onRequest("soatvan/explainCode", async ({ code }: Params<"soatvan/explainCode">) =>
    explain(session, code),
  );
  connection.onRequest("soatvan/documentCodes", async ({ uri }: Params<"soatvan/documentCodes">, token) =>
    listCodes(session, uri, token),
  );
  connection.onRequest("soatvan/convertEncoding", async ({ uri }: Params<"soatvan/convertEncoding">) =>
    convertEncoding(session, uri),
  );
  connection.onRequest("soatvan/fixFolder", async ({ uri }: Params<"soatvan/fixFolder">, token) =>
    fixFolder(session, uri, token),
  );
  return {};
};

async function explain(session: Session, code: string): Result<"soatvan/explainCode"> {
  const [folder = ""] = session.folders;
  const { locale } = await session.wording(folder);
  const { knowledge } = await session.projects.setupOf(folder, undefined, await session.settings.of(folder));
  const explained = explainDocumentCode(code, locale, knowledge.documents);
  if (explained === undefined) return null;
  const { canonical } = explained.code;
  const facts = describeCode(canonical, knowledge.documents, locale);
  return { markdown: [`**${canonical}**`, ...facts.map(factLine)].join("  \n") };
}

async function listCodes(
  session: Session,
  uri: string | undefined,
  token: CancellationToken,
): Result<"soatvan/documentCodes"> {
  const codes = new Map<string, { readonly explanation: string; readonly places: ProtocolLocation[] }>();
  const conflicts = new Map<string, Set<string>>();
  for await (const { uri: at, positions, view } of documentsOf(session, token)) {
    if (uri !== undefined && at !== uri) continue;
    const { locale } = await session.wording(at);
    for (const { block, found } of citedCodes(view)) {
      const { canonical } = found.code;
      const known = codes.get(canonical) ?? { explanation: shortly(canonical, locale), places: [] };
      known.places.push({ uri: at, range: toRange(positions, block.toSource(found)) });
      codes.set(canonical, known);
    }
    for (const found of await findingsOf(session, at)) {
      const code = contradictedCode(found);
      if (code === undefined) continue;
      const said = conflicts.get(code) ?? new Set();
      conflicts.set(code, said.add(formatMessage(found.rule, found, locale)));
    }
  }
  return [...codes].map(
    ([code, known]): CitedCode => ({ code, ...known, conflicts: [...(conflicts.get(code) ?? [])] }),
  );
}

/** What the rules say of a document of the workspace, open or not. */
async function findingsOf(session: Session, uri: string): Promise<readonly Diagnostic[]> {
  const document = session.documents.get(uri);
  if (document !== undefined) return (await session.checks.check(document)).result.diagnostics;
  const file = session.workspace.file(uri);
  return file === undefined ? [] : session.workspace.resultOf(file).diagnostics;
}

/** The code whose citations contradict each other, in canonical form, when a finding is about that. */
function contradictedCode({ rule, message, data }: Diagnostic): string | undefined {
  if (rule !== "code/consistency" && rule !== "code/consistency-across") return undefined;
  const code = message === "form" ? data.other : data.code;
  return code === undefined ? undefined : String(code);
}

function shortly(canonical: string, locale: "vi" | "en"): string {
  // After the system and the number: the type and the body.
  const facts = describeCode(canonical, [], locale).slice(2, 4);
  return facts.map(({ value }) => value).join(", ");
}

async function convertEncoding(session: Session, uri: string): Result<"soatvan/convertEncoding"> {
  const document = session.documents.get(uri);
  if (document === undefined) return null;
  const { setup, skipped } = await session.checks.check(document);
  if (skipped !== undefined) return null;
  // A person asked for it: what is very likely meant is enough.
  const rule = (name: string): boolean => name === "unicode/legacy-encoding";
  const { edits, fixed } = fixDocument(setup, document.buffer.text, { safety: "unsafe", rule });
  return { uri, fixed, edits: edits.map((edit) => toTextEdit(document, edit)) };
}

async function fixFolder(session: Session, folder: string, token: CancellationToken): Result<"soatvan/fixFolder"> {
  const changes: FileChange[] = [];
  const open = [...session.documents.all()].filter(({ uri }) => isInside(folder, uri));
  for (const document of open) {
    const { setup, skipped } = await session.checks.check(document);
    if (skipped === undefined) changes.push(changeOf(document.uri, document, setup));
  }
  for (const file of await session.workspace.load(token)) {
    if (token.isCancellationRequested) break;
    const checked = file.settings.enable && !file.setup.excluded && file.buffer.length <= file.settings.maxFileSize;
    if (checked && isInside(folder, file.uri)) changes.push(changeOf(file.uri, file, file.setup));
  }
  return changes.filter(({ fixed }) => fixed > 0);
}

function changeOf(
  uri: string,
  positions: Parameters<typeof toTextEdit>[0],
  setup: Parameters<typeof fixDocument>[0],
): FileChange {
  const { edits, fixed } = fixDocument(setup, positions.buffer.text, { safety: "safe" });
  return { uri, fixed, edits: edits.map((edit) => toTextEdit(positions, edit)) };
}
