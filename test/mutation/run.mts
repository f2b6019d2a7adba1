/**
 * `npm run mutation`: changes the code of src/find and src/factbook in some 3,000 ways, one at a time, and
 * reports which changes no test notices (Stryker). It works in a copy, where it installs what it needs.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "../helpers/factbook.ts";

const STRYKER = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"];

/** The tests to run, by folder of `src/`. */
const TESTS = {
  find: ["test/find/**/*.test.ts", "test/commands/lookups.test.ts"],
  factbook: [
    "test/factbook/**/*.test.ts",
    "test/commands/{data,fields,schema}.test.ts",
    "test/export/{csv,sql}.test.ts",
    "test/output/{facts,flat,json}.test.ts",
    "test/library/library.test.ts",
  ],
};

/** All but the property tests, which take long and detect little that others don't. */
const NAMES = "^(?!.*(?:any text at all|stays so)).*$";

const copy = mkdtempSync(join(tmpdir(), "recruits-mutation-"));
const run = (program: string, ...words: string[]) =>
  execFileSync(program, words, { cwd: copy, stdio: "inherit" });
try {
  const isNeeded = (path: string) => !/^(?:node_modules|dist|\.git)$/.test(basename(path));
  cpSync(ROOT, copy, { recursive: true, filter: isNeeded });
  run("npm", "ci", "--no-audit", "--no-fund");
  run("npm", "install", "--no-save", "--no-audit", "--no-fund", ...STRYKER);
  for (const [part, include] of Object.entries(TESTS)) {
    const test = { include, testNamePattern: NAMES, testTimeout: 20_000 };
    writeFileSync(
      join(copy, "vitest.mutation.config.mts"),
      `export default ${JSON.stringify({ test })};\n`,
    );
    const settings = {
      mutate: [`src/${part}/**/*.ts`],
      testRunner: "vitest",
      vitest: { configFile: "vitest.mutation.config.mts" },
      coverageAnalysis: "perTest",
      // Code that runs once when a module is loaded would require all tests for each change.
      ignoreStatic: true,
      reporters: ["clear-text", "progress-append-only"],
      // Stryker only reads the settings of older TypeScript versions.
      tsconfigFile: "none",
    };
    writeFileSync(join(copy, "stryker.config.json"), JSON.stringify(settings));
    run("npx", "stryker", "run");
  }
} finally {
  rmSync(copy, { recursive: true });
}
