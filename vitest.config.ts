import { defineConfig } from "vitest/config";

const conditions = ["@soatvan/source", "module", "node", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "server/src/**/*.test.ts",
      "extension/src/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    setupFiles: ["tests/setup/properties.ts"],
    testTimeout: 60_000,
  },
});
