/** A factbook without offsets, in every command that shows where a fact is. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../helpers/recruits.ts";
import { UNPRINTED_DATA } from "../verify/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-unplaced-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "unplaced.json");
const when = { expression: { en: "long ago" }, certainty: "stated" };
const unplaced = JSON.parse(JSON.stringify(UNPRINTED_DATA), (key, value) =>
  key === "start" || key === "end" ? undefined : value,
);
writeFileSync(
  path,
  JSON.stringify({ ...unplaced, claims: unplaced.claims.map((it: object) => ({ ...it, when })) }),
);

test.each([
  ["check", "No faults (entities: 7, figures: 7, quotes: 4, claims: 6)."],
  ["list --data", "That museum."],
  ["timeline --data", "That sold."],
  ["cite price --data", "https://courier.example/1/lighthouse"],
  ["export -f annotations --data", '"exact": "48,500"'],
  ["export -f jsonld --data", '"text": [\n'],
  ["export -f html --data", "That museum."],
  ["export -f sql --data", "48500"],
  ["figure price -f csv --data", "48500"],
])("recruits %s", async (line, told) => {
  const { status, out, err } = await run(`${line} ${path}`);
  expect(status).toBe(0);
  expect(out).toContain(told);
  expect(`${out}${err}`).not.toMatch(/undefined|NaN|PositionSelector/);
});
