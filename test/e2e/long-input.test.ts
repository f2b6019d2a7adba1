/**
 * The longest allowed query is answered, and a longer one refused at once. Anything that takes too long is
 * killed and fails.
 */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { PROGRAM } from "../helpers/program.ts";

const LONG = 10_000;
const PATIENCE = 3_000;

const INPUTS: [what: string, text: string][] = [
  ["one word", "a".repeat(LONG)],
  ["one word of Hangul", "한".repeat(LONG)],
  ["digits", "1".repeat(LONG)],
  ["a letter of 18", "\ufdfa".repeat(LONG)],
  ["groups of digits", "123.".repeat(LONG / 4)],
  ["accents", `e${"\u0301".repeat(LONG)}`],
  ["punctuation", "?!".repeat(LONG / 2)],
  ["many words", "how many ".repeat(LONG / 9)],
];

const CASES: [command: string, what: string, text: string][] = [
  ...["country", "search", "ask"].flatMap((command) =>
    INPUTS.map<[string, string, string]>(([what, text]) => [command, what, text]),
  ),
  ["show", "one word", "a".repeat(LONG)],
  ["list", "one word", "a".repeat(LONG)],
];

test.each(CASES)("recruits %s answers %s", (command, _what, input) => {
  const { status, stderr } = answered(command, input);
  expect([0, 1, 2]).toContain(status);
  expect(stderr.length).toBeLessThan(2000);
  expect(stderr).not.toContain("Something is wrong");
});

test.each(CASES)("recruits %s refuses ten times %s, and answers the line after it", (...test) => {
  const [command, , input] = test;
  const { status, stdout, stderr } = answered(command, `${input.repeat(10)}\ncuba\n`);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^recruits: A query has at most 10,000 characters, and “.*…” has more\.\n/,
  );
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
  const { status, stdout } = answered("draft", text, 5 * PATIENCE);
  expect(status).toBe(text.trim() === "" ? 2 : 0);
  // A sentence is repeated for each figure, but not completely and endlessly.
  expect(stdout.length).toBeLessThan(600 * PARAGRAPH);
});

function answered(command: string, input: string, timeout = PATIENCE) {
  return spawnSync(process.execPath, [PROGRAM, command, "-"], {
    input,
    encoding: "utf8",
    timeout,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 26,
  });
}
