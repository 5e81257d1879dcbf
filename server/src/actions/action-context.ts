import type { Diagnostic as EngineDiagnostic, Locale } from "@soatvan/core";
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  Command,
  type Diagnostic,
} from "vscode-languageserver";
import type { Checked } from "../checks.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Session } from "../session.ts";
import type { ServerTexts } from "../texts.ts";
import type { OffsetRange } from "../to-lsp.ts";

/** What actions are offered for: a stretch of a checked document. Edits come from the check, never from the client's ranges. */
export interface ActionContext {
  readonly session: Session;
  readonly document: OpenDocument;
  readonly checked: Checked;
  readonly range: OffsetRange;
  readonly locale: Locale;
  readonly texts: ServerTexts;
  /** The client's own diagnostics, to link actions to. */
  readonly client: readonly Diagnostic[];
  /** Diagnostics of the check that touch the stretch. */
  readonly found: readonly EngineDiagnostic[];
}

/** What an action that is worked out later carries. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly safety: "safe" | "unsafe";
  /** A rule, or a category; absent for all. */
  readonly rule?: string;
}

/**
 * Whether a kind is asked for: kinds are hierarchical, and source actions come only when asked for by name, as they
 * run on save.
 */
export function isAsked(context: CodeActionContext, kind: CodeActionKind): boolean {
  // Some clients write `null` for what the protocol leaves out.
  const only = context.only ?? undefined;
  if (only === undefined) return !kind.startsWith("source");
  return only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

/** The diagnostic of the client that stands for one of the check; positions may be off, so the rule decides first. */
export function clientDiagnostic(
  client: readonly Diagnostic[],
  { rule, message, range }: EngineDiagnostic,
): Diagnostic | undefined {
  const same = client.filter(({ code }) => code === rule);
  const exact = same.find(({ data }) => {
    const known = data as { readonly start?: unknown; readonly message?: unknown } | undefined;
    return known?.start === range.start && known.message === message;
  });
  return exact ?? (same.length === 1 ? same[0] : undefined);
}

/** An action with its links, its fields left out where there is nothing to say. */
export function linked(action: CodeAction, diagnostic: Diagnostic | undefined): CodeAction {
  return diagnostic === undefined ? action : { ...action, diagnostics: [diagnostic] };
}

/** A quick fix that runs a command of the server. */
export function commandAction(title: string, command: string, ...args: readonly string[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: Command.create(title, command, ...args) };
}
