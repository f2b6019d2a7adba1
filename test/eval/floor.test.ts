/** Minimum results of the evaluation: perfect for names, near the current results for questions. */
import { describe, expect, test } from "vitest";
import { nameMeasures } from "./measures.ts";
import { ask, developmentRows, misspeltRow, questionsOf, type Row, rowsOf } from "./questions.ts";

function expectShare({ passed, cases, failures }: Row, least: number): void {
  expect(cases).toBeGreaterThan(0);
  expect(passed / cases, failures.slice(0, 10).join("\n")).toBeGreaterThanOrEqual(least);
}

describe("names", () => {
  test.each(nameMeasures())("$name", ({ floor, ...row }) => expectShare(row, floor));
});

describe("questions", () => {
  test.each(developmentRows())("$name", (row) => expectShare(row, 0.9));

  const least = [0.95, 0.98, 0.83, 0.98, 0.96, 0.93, 0.95];
  const outcomes = questionsOf("tuning").map((question) => ask(question));
  const rows = [...rowsOf(outcomes), misspeltRow(outcomes)];
  test.each(rows.map((row, at) => ({ ...row, least: least[at] ?? 1 })))(
    "$name, on those to tune on",
    ({ least, ...row }) => expectShare(row, least),
  );
  test.each(rowsOf(questionsOf("close").map((question) => ask(question))))(
    "$name, on close ones",
    (row) => expectShare(row, 0.9),
  );
});
