// `npm run test:ui`: the packed extension as a person meets it: squiggles, Problems panel, quick fix, fix on save, hover, and
// what is in the file on the disk afterwards. Saves the pictures of the README with `--pictures`.
import assert from "node:assert";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../.ci/prepare.mjs";
import { command, makeChecks, openFile, withEditor } from "./session.mjs";

const pictures = process.argv.includes("--pictures") ? join(root, "extension/images") : undefined;
const { check, counts } = makeChecks();
let version = "";
await withEditor(
  {
    userSettings: { "editor.codeActionsOnSave": { "source.fixAll.soatvan": "explicit" } },
    prepare({ workspace }) {
      copyFileSync(join(root, "examples/articles/bai-viet.txt"), join(workspace, "bai-bao.txt"));
      writeFileSync(
        join(workspace, "luu.txt"),
        "Công tác  cán bộ, đoàn thể .\nThực hiện Nghị quyết số 46/NQ-TW và Nghị định số 30/2020/NĐ-CP.\n",
      );
    },
  },
  walk,
);
await withEditor({ trusted: false }, walkRestricted);
await withEditor({ prepare: addVietnamesePack, flags: ["--locale", "vi"] }, walkVietnamese);
console.log(`VS Code ${version}, as a user`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function walk(editor) {
  const { page, workspace } = editor;
  version = editor.version;
  await openFile(editor, "bai-bao.txt");
  await check("underlines the mistakes of an article opened by a click", async () => {
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    await picture(page, "editor.png");
  });
  await check("lists them in the Problems panel, with the places a repeated slogan is compared with", async () => {
    await command(page, "View: Focus Problems");
    const panel = page.locator(".markers-panel");
    await panel.getByText("lặp lại").first().waitFor({ timeout: 20_000 });
    await panel.getByText("thiếu “Kỷ cương”").first().waitFor({ timeout: 20_000 });
    await picture(page, "problems.png");
  });
  await openFile(editor, "luu.txt");
  await check("explains a document code under the pointer", async () => {
    await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 30_000 });
    await page
      .locator(".view-line", { hasText: "30/2020" })
      .first()
      .getByText("30/2020", { exact: false })
      .last()
      .hover();
    await page.locator(".monaco-hover", { hasText: "Nghị định" }).first().waitFor({ timeout: 20_000 });
    await picture(page, "hover.png");
    await page.keyboard.press("Escape");
  });
  await check("offers a fix in the menu of Ctrl+. and applies it", async () => {
    await page.keyboard.press("Control+g");
    await page.locator(".quick-input-widget input").fill(":2:30");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget", { hasText: "46-NQ/TW" }).waitFor({ timeout: 20_000 });
    await picture(page, "fix.png");
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "46-NQ/TW" }).first().waitFor({ timeout: 20_000 });
  });
  await check("fixes what is safe on saving, and that is what stands in the file", async () => {
    await page.keyboard.press("Control+s");
    const expected = "Công tác cán bộ, đoàn thể.\nThực hiện Nghị quyết số 46-NQ/TW và Nghị định số 30/2020/NĐ-CP.\n";
    await onDisk(join(workspace, "luu.txt"), expected);
  });
  await check("finds its commands with the words of a person, with and without diacritics", async () => {
    for (const words of ["Kiểm tra tài liệu này", "Check This Document"]) {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(`>${words}`);
      await page.locator(".quick-input-list", { hasText: "Kiểm tra tài liệu này" }).waitFor({ timeout: 10_000 });
      await page.keyboard.press("Escape");
    }
  });
}

/** In Restricted Mode texts are checked all the same, and no letter is boxed as foreign. */
async function walkRestricted(editor) {
  const { page } = editor;
  await openFile(editor, "bai-viet.txt");
  await check("checks in Restricted Mode", async () => {
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    await page.getByText("Restricted Mode").first().waitFor({ timeout: 10_000 });
  });
  await check("draws no box round Vietnamese letters there", async () => {
    assert.strictEqual(await page.locator(".unicode-highlight").count(), 0);
  });
}

/** With a Vietnamese display language, the palette is Vietnamese alone. */
async function walkVietnamese(editor) {
  const { page } = editor;
  await openFile(editor, "bai-viet.txt");
  await check("speaks Vietnamese in the palette when the editor does", async () => {
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(">Soát Văn");
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "Khởi động lại máy chủ" }).first();
    await row.waitFor({ timeout: 10_000 });
  });
}

/** VS Code has no Vietnamese pack: an empty one is enough to make `vi` a display language. */
function addVietnamesePack({ folder }) {
  const pack = join(folder, "e/soatvan.vi-pack-1.0.0");
  mkdirSync(pack, { recursive: true });
  const localization = {
    languageId: "vi",
    languageName: "Vietnamese",
    localizedLanguageName: "Tiếng Việt",
    translations: [{ id: "vscode", path: "./main.i18n.json" }],
  };
  const manifest = {
    name: "vi-pack",
    publisher: "soatvan",
    version: "1.0.0",
    engines: { vscode: "^1.91.0" },
    contributes: { localizations: [localization] },
  };
  writeFileSync(join(pack, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(pack, "main.i18n.json"), JSON.stringify({ version: "1.0.0", contents: {} }));
  mkdirSync(join(folder, "d"), { recursive: true });
  const entry = {
    hash: "1",
    label: "Tiếng Việt",
    extensions: [{ extensionIdentifier: { id: "soatvan.vi-pack" }, version: "1.0.0" }],
    translations: { vscode: join(pack, "main.i18n.json") },
  };
  writeFileSync(join(folder, "d/languagepacks.json"), JSON.stringify({ vi: entry }));
}

async function onDisk(path, expected) {
  const end = Date.now() + 15_000;
  while (readFileSync(path, "utf8") !== expected && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.strictEqual(readFileSync(path, "utf8"), expected);
}

async function picture(page, name) {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, name) });
}
