// What a person does in the editor, and what is seen of it.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../.ci/prepare.mjs";

const pictures = process.argv.includes("--pictures") ? join(root, "extension/images") : undefined;
const WAIT = 20_000;

/** Underlined places of any severity. */
export const squiggles = ".squiggly-error, .squiggly-warning, .squiggly-info";

/** Opens the workspace with a file in an editor. */
export async function openFile({ page, url, authority, workspace }, name, query = "") {
  const payload = JSON.stringify([["openFile", `vscode-remote://${authority}${join(workspace, name)}`]]);
  await page.goto(`${url}/?folder=${workspace}&payload=${encodeURIComponent(payload)}${query}`);
  await page.locator(".view-line").first().waitFor({ timeout: 60_000 });
}

/** Opens a file in a window that has no folder. */
export async function openAlone({ page, url, authority, workspace }, name) {
  const payload = JSON.stringify([["openFile", `vscode-remote://${authority}${join(workspace, name)}`]]);
  await page.goto(`${url}/?ew=true&payload=${encodeURIComponent(payload)}`);
  await page.locator(".view-line").first().waitFor({ timeout: 60_000 });
}

/** Opens another file in the window that is there, by its name. Whoever types too early for the list types again. */
export async function quickOpen(page, name) {
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: name });
  await poll(`“${name}” in front`, async () => {
    await page.keyboard.press("Control+p");
    await page.locator(".quick-input-widget input").fill(name);
    // Enter would take whatever the list has marked by then.
    if (await isThere(row, 5000))
      await row
        .first()
        .click({ timeout: 5000 })
        .catch(() => {});
    if (await isThere(page.locator(".tab.active", { hasText: name }), 5000)) return true;
    await page.keyboard.press("Escape");
    return false;
  });
}

/** Runs a command by its title in the palette. A palette that is just closing does not open: it is asked for again. */
export async function command(page, title) {
  const input = page.locator(".quick-input-widget input");
  await poll("the palette", async () => {
    await page.keyboard.press("F1");
    return isThere(input, 3000);
  });
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor({ timeout: WAIT });
  await page.keyboard.press("Enter");
}

/** Puts the caret at a line and column, both counted from 1 as the editor shows them. */
export async function goTo(page, line, column) {
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget input").fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.getByText(`Ln ${line}, Col ${column}`).waitFor({ timeout: WAIT });
  // The caret may have stood there before: what is typed next must go to the editor, not to the box or to nobody.
  await page.locator(".quick-input-widget").waitFor({ state: "hidden", timeout: WAIT });
  await page.locator(".monaco-editor.focused .view-lines").first().waitFor({ timeout: WAIT });
}

/** Opens the menu of Ctrl+. at the caret and waits for a fix in it. The window's markers lag behind the underlines. */
export async function openFixes(page, title) {
  const menu = page.locator(".action-widget", { hasText: title });
  await poll(`“${title}” in the menu`, async () => {
    await page.keyboard.press("Control+.");
    if (await isThere(menu, 3000)) return true;
    await page.keyboard.press("Escape");
    return false;
  });
}

/** Waits until the Problems panel, narrowed to a file, shows something of it. */
export async function problemsShow(page, name, timeout = 30_000) {
  await command(page, "View: Focus Problems");
  const panel = page.locator(".part.panel");
  await panel.locator(".viewpane-filter input").first().fill(name);
  await panel.locator(".markers-panel .monaco-list-row", { hasText: name }).first().waitFor({ timeout });
}

/** Types words with a fault at the end of the document, and waits for the fault to be underlined. */
export async function writesAndSees(page, words) {
  await page.locator(".monaco-editor").first().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await poll("a document without problems", async () => (await page.locator(squiggles).count()) === 0);
  await page.keyboard.type(`Công tác ${words}.`);
  await poll("a problem underlined", async () => (await page.locator(squiggles).count()) > 0);
}

/** Whether something is seen within so many milliseconds. */
export function isThere(locator, timeout) {
  return locator
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
}

/** Asks again and again until there is a value. */
export async function poll(what, get, timeout = WAIT) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await get();
    if (value) return value;
    if (Date.now() > end) throw new Error(`There is still not ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Saves, and waits for the file to hold exactly this. In the first seconds of a window the editor saves without its own steps
 * before saving, and does not even ask for fixes: who sees that saves once more.
 */
export async function save(page, path, expected) {
  for (let tries = 0; tries < 3 && readFileSync(path, "utf8") !== expected; tries++) {
    await page.keyboard.press("Control+s");
    const end = Date.now() + WAIT / 3;
    while (readFileSync(path, "utf8") !== expected && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.strictEqual(readFileSync(path, "utf8"), expected);
}

/** Saves a picture for the README, when the suite is asked for pictures. */
export async function picture(page, name, clip) {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, name), clip });
}
