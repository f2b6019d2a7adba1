import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";
import { has } from "../helpers/tools.ts";
import { examplesOf, runExamples } from "./examples.ts";

const pages = ["README.md", "docs/usage.md"]
  .map((page) => readFileSync(join(ROOT, page), "utf8"))
  .join("\n");
const examples = examplesOf(pages).filter(({ command }) => !command.includes("jq") || has("jq"));
const outputs = runExamples(
  examples.map(({ command }) => command),
  ROOT,
);

describe("the README and docs/usage.md show what the program prints", () => {
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
