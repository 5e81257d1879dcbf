import { format } from "node:util";
import { chromium } from "playwright-core";

/** Debian's Chromium with everything off that asks the network. */
export async function openBrowser(hosts) {
  const browser = await chromium.launch({
    executablePath: hosts.chromium,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "en-US" });
  return { browser, page: await context.newPage() };
}

/** The addresses beyond this machine that a page asks for from now on: a list that grows. */
export function foreignRequests(page) {
  const foreign = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    const local = hostname === "127.0.0.1" || hostname === "localhost" || hostname.endsWith(".localhost");
    if (/^(?:https?|wss?):$/u.test(protocol) && !local) foreign.push(request.url());
  });
  return foreign;
}

/** What the suite prints begins with this (`suite/mark.ts`). */
const MARK = "[suite] ";

/**
 * Opens a page that runs a suite, and waits for its end. What the suite prints goes to the terminal, what the editor prints to
 * the log. Resolves to the exit code and to the addresses beyond this machine that the page asked for.
 */
export async function runSuitePage(page, url, log, { timeout = 240_000 } = {}) {
  const foreign = foreignRequests(page);
  let done;
  const ended = new Promise((resolve) => {
    done = resolve;
  });
  await page.exposeFunction("codeAutomationLog", (type, args) => {
    const text = format(...args);
    log.add(type === "error" ? `error: ${text}` : text);
    if (text.startsWith(MARK)) console.log(text.slice(MARK.length));
  });
  await page.exposeFunction("codeAutomationExit", (code) => done(code));
  await page.goto(url);
  const timer = setTimeout(() => done("timeout"), timeout);
  const code = await ended;
  clearTimeout(timer);
  return { code, foreign };
}
