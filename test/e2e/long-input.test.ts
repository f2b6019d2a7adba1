/** Input of 100,000 characters gets an answer; what takes for ever is killed, and fails. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { PROGRAM } from "../helpers/program.ts";

const LONG = 100_000;
const PATIENCE = 3_000;

const INPUTS: [what: string, text: string][] = [
  ["one word", "a".repeat(LONG)],
  ["one word of Hangul", "한".repeat(LONG)],
  ["digits", "1".repeat(LONG)],
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

test.each(CASES)("recruits %s answers %s", answers);

function answers(command: string, _what: string, input: string): void {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, command, "-"], {
    input,
    encoding: "utf8",
    timeout: PATIENCE,
  });
  expect([0, 1, 2]).toContain(status);
  expect(stderr.length).toBeLessThan(2000);
  expect(stderr).not.toContain("Something is wrong");
}
