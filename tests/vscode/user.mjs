// `npm run test:ui`: the packed extension as a person meets it: what is underlined, listed, offered and mended, and what is in
// the file on the disk afterwards. Saves the pictures of the README with `--pictures`; `--only NAME` runs one walk.
import { alone } from "./user/alone.mjs";
import { article } from "./user/article.mjs";
import { crashes } from "./user/crashes.mjs";
import { english } from "./user/english.mjs";
import { features } from "./user/features.mjs";
import { folder } from "./user/folder.mjs";
import { load } from "./user/load.mjs";
import { pages } from "./user/pages.mjs";
import { privacy } from "./user/privacy.mjs";
import { restricted } from "./user/restricted.mjs";
import { makeChecks, withEditor } from "./user/session.mjs";
import { vietnamese } from "./user/vietnamese.mjs";

const walks = { article, alone, pages, features, folder, restricted, crashes, vietnamese, english, privacy, load };
const at = process.argv.indexOf("--only");
const only = at < 0 ? Object.keys(walks) : process.argv[at + 1].split(",");
const { checkOn, counts } = makeChecks();
let version = "";
for (const name of only) {
  if (walks[name] === undefined) throw new Error(`There is no walk “${name}”: ${Object.keys(walks).join(", ")}`);
  const { options, walk } = walks[name];
  await withEditor(options, async (editor) => {
    version = editor.version;
    await walk(editor, checkOn(editor.page));
  });
}
console.log(`VS Code ${version}, as a user`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
