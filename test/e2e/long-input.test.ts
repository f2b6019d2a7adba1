/**
 * The longest allowed query is answered, and a longer one refused at once. Anything that takes too long is
 * killed and fails.
 */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { PROGRAM } from "../helpers/program.ts";

const LONG = 10_000;
const PATIENCE = 3_000;

const WORD = "a".repeat(LONG);
const INPUTS = [
  WORD,
  "한".repeat(LONG),
  "1".repeat(LONG),
  "123.".repeat(LONG / 4),
  `e${"\u0301".repeat(LONG - 1)}`,
  "?!".repeat(LONG / 2),
  "how many ".repeat(LONG / 9),
  // A ligature of 18 letters.
  "\ufdfa".repeat(LONG),
];

const CASES: [command: string, inputs: readonly string[]][] = [
  ["country", INPUTS],
  ["search", INPUTS],
  ["ask", INPUTS],
  ["show", [WORD]],
  ["list", [WORD]],
];

test.each(CASES)("recruits %s answers each", (command, inputs) => {
  const lines = inputs.map((text) => `${text}\n`).join("");
  const { status, stderr } = answered(command, lines, inputs.length * PATIENCE);
  expect([0, 1, 2]).toContain(status);
  expect(stderr.length).toBeLessThan(2000 * inputs.length);
  expect(stderr).not.toMatch(/Something is wrong|at most 10,000 characters/);
});

test.each(CASES)("recruits %s refuses ten times each, and answers the line after it", (...test) => {
  const [command, inputs] = test;
  const lines = inputs.map((text) => `${text.repeat(10)}\n`).join("");
  const { status, stdout, stderr } = answered(command, `${lines}cuba\n`, PATIENCE);
  expect(status).toBe(2);
  const refusal = /^recruits: A query has at most 10,000 characters, and “.*…” has more\.$/gm;
  expect(stderr.match(refusal)).toHaveLength(inputs.length);
  if (command !== "list") expect(stdout).toContain("Cuba");
});

/** Longer than any query, in UTF-16 code units; other texts may be longer. */
const PARAGRAPH = 30_000;

test.each([
  ["one word", "x".repeat(PARAGRAPH)],
  ["digits", "1".repeat(PARAGRAPH)],
  ["numbers", "1 ".repeat(PARAGRAPH / 2)],
  ["quotations", '"a" '.repeat(PARAGRAPH / 4)],
  ["names who say", "Jan Smit said. ".repeat(PARAGRAPH / 15)],
  ["blank lines", "\n".repeat(PARAGRAPH)],
])("recruits draft reads a line of %s", (_what, text) => {
  const { status, stdout } = answered("draft --lang en", text, 5 * PATIENCE);
  expect(status).toBe(text.trim() === "" ? 2 : 0);
  // A sentence is repeated for each figure, but not completely and endlessly.
  expect(stdout.length).toBeLessThan(600 * PARAGRAPH);
});

function answered(command: string, input: string, timeout = PATIENCE) {
  return spawnSync(process.execPath, [PROGRAM, ...command.split(" "), "-"], {
    input,
    encoding: "utf8",
    timeout,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 26,
  });
}
