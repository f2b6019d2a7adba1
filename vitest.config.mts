import { defineConfig } from "vitest/config";
import { TABLES } from "./test/build.mts";

export default defineConfig({
  resolve: { alias: { "cli-table3": TABLES } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/build.mts",
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary"],
      thresholds: { lines: 95, branches: 95, statements: 95, functions: 95 },
    },
  },
});
