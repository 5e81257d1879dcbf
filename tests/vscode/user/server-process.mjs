// The process of the installed server, seen from outside.
import { readdirSync, readFileSync } from "node:fs";
import { poll } from "./hands.mjs";

/** The processes that run the installed server of one editor. */
export function serverProcesses(folder) {
  return readdirSync("/proc").flatMap((name) => {
    const line = readProc(name, "cmdline");
    return line.includes(`${folder}/`) && line.includes("/dist/server.cjs") ? [Number(name)] : [];
  });
}

/** Waits for the server to run as another process than the last. */
export function serverProcess(folder, last) {
  return poll("a server", () => serverProcesses(folder).find((id) => id !== last));
}

/** Stops the next server as soon as its process is there, long before it can answer; whoever kills it still can. */
export async function frozenServer(folder, last) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const id = serverProcesses(folder).find((process) => process !== last);
    if (id !== undefined) {
      process.kill(id, "SIGSTOP");
      return id;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("No server was started");
}

/** CPU time of a process so far, in seconds: user and system, hundredths each. */
export function cpuSeconds(id) {
  // The name of the program stands in brackets and may hold anything.
  const fields = readProc(id, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident memory of a process, in megabytes. */
export function residentMegabytes(id) {
  return Number(/VmRSS:\s+(\d+)/u.exec(readProc(id, "status"))?.[1]) / 1024;
}

function readProc(id, file) {
  try {
    return readFileSync(`/proc/${id}/${file}`, "utf8");
  } catch {
    // No process, or one that has just ended.
    return "";
  }
}
