// `npm run test:ui`: the packed extension as a person meets it: squiggles, Problems panel, quick fix, fix on save, hover, and
// what is in the file on the disk afterwards. Saves the pictures of the README with `--pictures`.
import assert from "node:assert";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
await withEditor({}, walkCrashes);
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
    await page.getByText("Ln 2, Col 30").waitFor({ timeout: 20_000 });
    // The window's markers lag behind the underlines: the menu is opened until the fix is in it.
    const menu = page.locator(".action-widget", { hasText: "46-NQ/TW" });
    await poll("the fix in the menu", async () => {
      await page.keyboard.press("Control+.");
      if (
        await menu.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        )
      )
        return true;
      await page.keyboard.press("Escape");
      return false;
    });
    // Below the menu there is nothing to see.
    await picture(page, "fix.png", { x: 350, y: 30, width: 700, height: 290 });
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "46-NQ/TW" }).first().waitFor({ timeout: 20_000 });
  });
  await check("fixes what is safe on saving, and that is what stands in the file", async () => {
    // Whoever saves sees first that the fix above was taken in.
    await poll("a text without errors", async () => (await page.locator(".squiggly-error").count()) === 0);
    await page.keyboard.press("Control+s");
    const expected = "Công tác cán bộ, đoàn thể.\nThực hiện Nghị quyết số 46-NQ/TW và Nghị định số 30/2020/NĐ-CP.\n";
    await onDisk(join(workspace, "luu.txt"), expected);
  });
  await check("finds its commands with the words of a person, with and without diacritics", async () => {
    const searches = [
      ["Kiểm tra tài liệu này", "Kiểm tra tài liệu này"],
      ["Kiem tra tai lieu", "Kiểm tra tài liệu này"],
      ["Check This Document", "Kiểm tra tài liệu này"],
      ["sua moi loi", "Sửa mọi lỗi chắc chắn trong tài liệu"],
      ["chuyen tai lieu tu bang ma cu", "Chuyển tài liệu từ bảng mã cũ sang Unicode"],
      ["so va ky hieu", "Liệt kê số và ký hiệu"],
      ["chay lai may chu", "Chạy lại máy chủ"],
    ];
    for (const [words, title] of searches) {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(`>${words}`);
      await page.locator(".quick-input-list", { hasText: title }).waitFor({ timeout: 10_000 });
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
    // An editor that was opened before the defaults of extensions were read may keep its boxes; what is opened now has none.
    await openFile(editor, "huong-dan.md");
    await openFile(editor, "bai-viet.txt");
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    await poll("a text without boxes", async () => (await page.locator(".unicode-highlight").count()) === 0);
  });
}

/** A server that dies comes back; one that dies again and again is given up, and the person is told what to do. */
async function walkCrashes(editor) {
  const { page, folder } = editor;
  await openFile(editor, "bai-viet.txt");
  const squiggles = page.locator(".squiggly-warning");
  await squiggles.first().waitFor({ timeout: 60_000 });
  const toast = page.locator(".notification-toast", { hasText: "dừng nhiều lần liền" });
  let last = await serverProcess(folder, 0);
  const crash = async () => {
    process.kill(last, "SIGKILL");
    last = await serverProcess(folder, last);
    await writesAndSees(page, "dấu  cách");
  };
  await check("starts the server again after each of three crashes, and checks as before", async () => {
    for (let times = 0; times < 3; times++) await crash();
    assert.strictEqual(await toast.count(), 0);
  });
  await check("gives up after five crashes within three minutes, and says so in Vietnamese", async () => {
    await crash();
    process.kill(last, "SIGKILL");
    await toast.waitFor({ timeout: 20_000 });
    await toast.getByText("Nhật ký", { exact: true }).waitFor({ timeout: 5000 });
    assert.deepStrictEqual(serverProcesses(folder), []);
  });
  await check("checks again when the person has it started again", async () => {
    await toast.getByText("Chạy lại máy chủ", { exact: true }).click();
    await serverProcess(folder, last);
    await writesAndSees(page, "chữ  cái");
  });
}

/** Types words with a fault at the end of the document, and waits for the fault to be underlined. */
async function writesAndSees(page, words) {
  const squiggles = page.locator(".squiggly-warning, .squiggly-info, .squiggly-error");
  await page.locator(".monaco-editor").first().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await poll("a document without problems", async () => (await squiggles.count()) === 0);
  await page.keyboard.type(`Công tác ${words}.`);
  await poll("a problem underlined", async () => (await squiggles.count()) > 0);
}

/** The processes that run the installed server of one editor. */
function serverProcesses(folder) {
  return readdirSync("/proc").flatMap((name) => {
    try {
      const line = readFileSync(`/proc/${Number(name)}/cmdline`, "utf8");
      return line.includes(`${folder}/`) && line.includes("/dist/server.cjs") ? [Number(name)] : [];
    } catch {
      // No process, or one that has just ended.
      return [];
    }
  });
}

/** Waits for the server to run as another process than the last. */
async function serverProcess(folder, last) {
  return poll("a server", () => serverProcesses(folder).find((id) => id !== last));
}

async function poll(what, get) {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await get();
    if (value) return value;
    if (Date.now() > end) throw new Error(`There is still not ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** With a Vietnamese display language, the palette is Vietnamese alone. */
async function walkVietnamese(editor) {
  const { page } = editor;
  await openFile(editor, "bai-viet.txt");
  await check("speaks Vietnamese in the palette when the editor does", async () => {
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(">Soát Văn");
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "Chạy lại máy chủ" }).first();
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

async function picture(page, name, clip) {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, name), clip });
}
