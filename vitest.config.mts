import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some check factbooks of 20,000 records, and machines differ.
    testTimeout: 20_000,
    // To load the program for each file takes as long as its tests; none of them changes what it loads.
    isolate: false,
    // Much of the time is spent waiting for other programs; by default one core would stay idle.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary"],
      thresholds: { lines: 95, branches: 95, statements: 95, functions: 95 },
    },
  },
});
