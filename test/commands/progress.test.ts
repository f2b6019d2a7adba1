/** A long run shows its progress in a terminal. */
import { expect, test } from "vitest";
import { createProgress } from "../../src/commands/queries.ts";
import { recruits } from "../helpers/io.ts";

const CLEAR = "\r\u001b[K";

/** The output on stderr for `count` queries that take some milliseconds each. */
function progressOf(count: number, milliseconds: number, showsProgress: boolean): string[] {
  const shown: string[] = [];
  let now = 0;
  const stderr = { write: (text: string) => shown.push(text) };
  const progress = createProgress({ stderr, showsProgress } as never, "en", () => now);
  for (let at = 1; at <= count; at++) {
    now += milliseconds;
    progress.at(at);
  }
  progress.done();
  return shown;
}

test.each([
  ["a short run shows nothing", 1000, 0.5, true, []],
  ["a long run counts, and clears up", 1000, 1.2, true, ["900 queries"]],
  [
    "and counts on",
    2000,
    1,
    true,
    [
      "1,000 queries",
      "1,200 queries",
      "1,400 queries",
      "1,600 queries",
      "1,800 queries",
      "2,000 queries",
    ],
  ],
  ["not where nobody looks", 2000, 5, false, []],
])("%s", (_what, count, milliseconds, showsProgress, lines) => {
  const expected = lines.map((line) => CLEAR + line);
  expect(progressOf(count, milliseconds, showsProgress)).toEqual(
    lines.length > 0 ? [...expected, CLEAR] : [],
  );
});

test("a run of few queries leaves stderr alone", async () => {
  const { err } = await recruits(["figure", "-"], { stdin: "killed\n", showsProgress: true });
  expect(err).toBe("");
});
