import { type CancellationToken, CancellationTokenSource } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** Work shorter than this shows no progress: a bar that flashes disturbs more than it tells. */
const QUIET = 1000;

/** Runs long work, with progress that a person can cancel once it takes more than a second. */
export async function withProgress<Value>(
  { client, connection }: Session,
  title: string,
  token: CancellationToken,
  work: (token: CancellationToken, report: (percentage: number, message: string) => void) => Promise<Value>,
): Promise<Value> {
  const source = new CancellationTokenSource();
  const listening = token.onCancellationRequested(() => source.cancel());
  let progress: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | undefined;
  let over = false;
  const timer = setTimeout(async () => {
    if (!client.createsProgress) return;
    const created = await connection.window.createWorkDoneProgress().catch(() => undefined);
    created?.begin(title, 0, undefined, true);
    if (over) created?.done();
    else progress = created;
    progress?.token.onCancellationRequested(() => source.cancel());
  }, QUIET);
  try {
    return await work(source.token, (percentage, message) => progress?.report(percentage, message));
  } finally {
    over = true;
    clearTimeout(timer);
    progress?.done();
    listening.dispose();
  }
}
