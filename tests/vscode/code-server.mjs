// Serves VS Code to a browser, with our settings and nothing that asks the network.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const settings = {
  "workbench.startupEditor": "none",
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.enableExperiments": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "update.mode": "none",
  "git.enabled": false,
  "window.commandCenter": false,
  "editor.fontFamily": "Noto Sans Mono",
  "editor.wordWrap": "on",
  "security.workspace.trust.startupPrompt": "never",
};

/** What stops the servers that run now. A run that is broken off ends like any other, with nothing left behind. */
const running = new Set();
process.once("exit", () => {
  for (const stop of running) stop();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/**
 * Starts the server with a package installed. `trusted: false` leaves Restricted Mode on; `driver: true` lets the page run a
 * suite of tests in the extension host; `nodeFlags` go to Node itself, in every process of the editor.
 */
export async function startCodeServer(
  hosts,
  folder,
  { vsix, env = {}, trusted = true, driver = true, userSettings = {}, flags: more = [], nodeFlags = [] },
) {
  const [data, extensions] = [join(folder, "d"), join(folder, "e")];
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...settings, ...userSettings }));
  writeFileSync(join(folder, "config.yaml"), "");
  const base = [
    hosts.codeServer,
    "--config",
    join(folder, "config.yaml"),
    "--user-data-dir",
    data,
    "--extensions-dir",
    extensions,
  ];
  const environment = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, "c"),
    XDG_DATA_HOME: join(folder, "s"),
    XDG_CACHE_HOME: join(folder, "k"),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...env,
  };
  delete environment.PORT;
  const installed = spawnSync(hosts.node, [...base, "--install-extension", vsix, "--force"], {
    env: environment,
    encoding: "utf8",
  });
  if (installed.status !== 0)
    throw new Error(`The package could not be installed: ${installed.stdout}${installed.stderr}`);
  const flags = [
    "--auth",
    "none",
    "--bind-addr",
    "127.0.0.1:0",
    "--disable-telemetry",
    "--disable-update-check",
    "--disable-getting-started-override",
  ];
  flags.push(...more);
  if (trusted) flags.push("--disable-workspace-trust");
  if (driver) flags.push("--vscode-option", "enable-smoke-test-driver");
  const server = spawn(hosts.node, [...nodeFlags, ...base, ...flags], {
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => {
    running.delete(stop);
    try {
      process.kill(-server.pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
  };
  running.add(stop);
  const { port, log } = await listening(server);
  return { url: `http://127.0.0.1:${port}`, authority: `127.0.0.1:${port}`, log, stop };
}

function listening(server) {
  let text = "";
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`code-server did not start: ${text}`)), 60_000);
    const read = (chunk) => {
      text += chunk;
      const port = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/u.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve({ port, log: () => text });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => reject(new Error(`code-server ended with ${code}: ${text}`)));
  });
}
