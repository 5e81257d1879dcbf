// What the tests inside VS Code run with: read by the three commands that run them (`npm run test:vscode`, `test:web`,
// `test:electron`), in the form the test runner of VS Code knows.

/** The oldest editor the extension claims, and the newest. */
const versions = ["1.91.1", "stable"];

export default versions.map((version) => ({
  label: version,
  version,
  files: "tests/vscode/out/suite.cjs",
  extensionDevelopmentPath: "extension",
  workspaceFolder: "tests/vscode/workspace",
  launchArgs: ["--disable-extensions", "--disable-workspace-trust"],
  mocha: { ui: "tdd", timeout: 30_000, color: false },
}));
