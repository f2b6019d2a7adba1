/** Follows the guide as a reader would, in a copy of the example's folder. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";
import { examplesOf, runExamples } from "./examples.ts";

const EXAMPLE = join(ROOT, "examples/seaweed");
const PAGE = readFileSync(join(ROOT, "docs/your-own-article.md"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "recruits-article-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const file of ["article.txt", "factbook.json"])
  cpSync(join(EXAMPLE, file), join(folder, file));

const examples = examplesOf(PAGE);
const outputs = runExamples(
  examples.map(({ command }) => command),
  folder,
);

/** The page's code blocks in a language. */
function blocksOf(language: string): string[] {
  const blocks = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms");
  return [...PAGE.matchAll(blocks)].map(([, block = ""]) => block);
}

describe("the page shows what the program prints", () => {
  test.each(examples.map((example, i) => ({ ...example, printed: outputs[i] })))(
    "$command",
    ({ output, printed }) => {
      expect(printed).toBe(output);
    },
  );
});

test("its records are those of the example's factbook", () => {
  const { source, ...lists } = JSON.parse(readFileSync(join(EXAMPLE, "factbook.json"), "utf8"));
  const records = Object.values(lists).filter(Array.isArray).flat();
  const [first = "", ...others] = blocksOf("json");
  expect(source).toMatchObject(JSON.parse(`{${first}}`));
  expect(others).toHaveLength(4);
  for (const record of others) expect(records).toContainEqual(JSON.parse(record));
});

test("it ends with the example's factbook", () => {
  const made = readFileSync(join(folder, "factbook.json"), "utf8");
  expect(made).toBe(readFileSync(join(EXAMPLE, "factbook.json"), "utf8"));
});

test("its program runs", () => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/recruits"));
  const [program = ""] = blocksOf("js");
  const printing = program.replace(/^seaweed\.(.*);$/gm, "console.log(seaweed.$1);");
  writeFileSync(join(folder, "program.mjs"), printing);
  expect(
    execFileSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8" }),
  ).toContain("Pay of a trained diver: 2,950 pounds a month, Aled Quarrie says (¶2).");
});
