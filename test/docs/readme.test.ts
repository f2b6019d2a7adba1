import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";
import { has } from "../helpers/tools.ts";
import { examplesOf, runExamples } from "./examples.ts";

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const examples = examplesOf(README).filter(({ command }) => !command.includes("jq") || has("jq"));
const outputs = runExamples(
  examples.map(({ command }) => command),
  ROOT,
);

describe("the README shows what the program prints", () => {
  test.each(examples.map((example, i) => ({ ...example, printed: outputs[i] })))(
    "$command",
    ({ output, printed }) => {
      expect(printed).toBe(output);
    },
  );

  test("and has examples", () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});
