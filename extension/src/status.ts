import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DocumentStatus } from "../../server/src/protocol.ts";
import type { ClientHolder } from "./client.ts";
import { activeDocument, documentSelector } from "./documents.ts";
import { ask } from "./requests.ts";
import { texts } from "./texts.ts";

/** Shows in the language status of a document which preset holds and why, how many problems there are, and when it is busy. */
export function registerStatus(context: vscode.ExtensionContext, holder: ClientHolder): void {
  const problems = vscode.languages.createLanguageStatusItem("soatvan.problems", documentSelector);
  const preset = vscode.languages.createLanguageStatusItem("soatvan.preset", documentSelector);
  problems.name = texts().name;
  preset.name = `${texts().name}: ${texts().askPreset}`;
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const document = activeDocument();
    if (document === undefined) return;
    const client = holder.current;
    const turn = ++asked;
    if (client === undefined) return holder.phase === "starting" ? showStarting(problems) : showStopped(problems);
    problems.busy = true;
    const status = await statusOf(client, document);
    // A later question is under way: its answer will be shown.
    if (turn !== asked) return;
    problems.busy = false;
    if (status !== null) show(problems, preset, status);
  };
  const soon = later(() => void refresh(), 150);
  context.subscriptions.push(
    problems,
    preset,
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.languages.onDidChangeDiagnostics((event) => {
      const uri = activeDocument()?.uri.toString();
      if (event.uris.some((changed) => changed.toString() === uri)) soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("soatvan")) soon();
    }),
    holder.onPhase(soon),
  );
}

async function statusOf(client: BaseLanguageClient, document: vscode.TextDocument): Promise<DocumentStatus | null> {
  try {
    return await ask(client, "soatvan/status", { uri: document.uri.toString() });
  } catch {
    // The server is being restarted; its next answer brings the status.
    return null;
  }
}

function show(problems: vscode.LanguageStatusItem, preset: vscode.LanguageStatusItem, status: DocumentStatus): void {
  const text = texts();
  const { errors, warnings, infos } = status;
  const counted = errors + warnings + infos === 0 ? text.clean : text.counts(errors, warnings, infos);
  const reasons = { off: text.off, excluded: text.excluded, "too-large": text.tooLarge };
  const failed = status.failures.length > 0 ? text.failedRules(status.failures) : "";
  problems.text = status.checked ? `Soát Văn: ${counted}` : `Soát Văn: ${reasons[status.reason ?? "off"]}`;
  problems.detail = failed;
  problems.severity =
    failed !== "" || status.reason === "too-large"
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
  problems.command = { command: "soatvan.showLog", title: text.log };
  const name = status.preset in text.presets ? text.presets[status.preset as keyof typeof text.presets] : status.preset;
  const [configuration] = status.configuration;
  const file = configuration === undefined ? "" : vscode.workspace.asRelativePath(vscode.Uri.parse(configuration));
  preset.text = text.preset(name, status.presetReason ?? file);
  preset.command = { command: "soatvan.choosePreset", title: text.change };
}

function showStarting(problems: vscode.LanguageStatusItem): void {
  problems.busy = true;
  problems.text = `Soát Văn: ${texts().starting}`;
  problems.detail = "";
  problems.severity = vscode.LanguageStatusSeverity.Information;
  problems.command = { command: "soatvan.showLog", title: texts().log };
}

function showStopped(problems: vscode.LanguageStatusItem): void {
  problems.busy = false;
  problems.text = `Soát Văn: ${texts().stopped}`;
  problems.detail = "";
  problems.severity = vscode.LanguageStatusSeverity.Error;
  problems.command = { command: "soatvan.restart", title: texts().restart };
}

/** Calls once, a moment after the last of many calls. */
function later(work: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
