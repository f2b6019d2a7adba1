import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";
import { run } from "../helpers/recruits.ts";

const FERRY = readFileSync(join(ROOT, "examples/ferry/factbook.json"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "recruits-check-"));
const draft = join(folder, "draft.json");
afterAll(() => rmSync(folder, { recursive: true }));

/** The output of `check` for the ferry's factbook with one change. */
async function checked(from: string, to: string, line = "check") {
  expect(FERRY).toContain(from);
  writeFileSync(draft, FERRY.replace(from, to));
  const { status, out, err } = await run(`${line} ${draft}`);
  return { status, out: out.replaceAll(draft, "draft.json"), err };
}

test("of very many faults so many are told that somebody may read, as JSON too", async () => {
  const { source, ...parts } = JSON.parse(FERRY);
  const entities = Array.from({ length: 6000 }, (_, at) => ({ id: `a${at}` }));
  writeFileSync(draft, JSON.stringify({ source, ...parts, entities }));
  const { status, out, err } = await run(`check ${draft} --json`);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(JSON.parse(out).count).toBe(10_001);
});

describe("what is left to do is told with its line, its record and what is wanted", () => {
  test.each([
    [
      "a status that is open",
      '"status": "reported"',
      '"status": ""',
      'draft.json:286: skippers: status: ""; wanted: one of "stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear"',
    ],
    [
      "a status misspelt",
      '"status": "reported"',
      '"status": "reportd"',
      'draft.json:286: skippers: status: "reportd"; wanted: one of "stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear". Did you mean reported?',
    ],
    [
      "an id misspelt",
      '"speaker": "joost-prins"',
      '"speaker": "joost-prinss"',
      'draft.json:475: a-desperate-leap: speaker: no entity has the id "joost-prinss". Did you mean joost-prins?',
    ],
    [
      "a field misspelt",
      '"urlChecked": false',
      '"urlChecked": false, "hadings": [0]',
      "draft.json:14: zandmeer-2024-17: hadings: a list; wanted: no field of this name. Did you mean headings?",
    ],
  ])("%s", async (_, from, to, told) => {
    const { status, out, err } = await checked(from, to);
    expect({ status, out, err }).toEqual({ status: 1, out: `${told}\n`, err: "" });
  });

  test("from the top of the file to its end, in Dutch too", async () => {
    const half = FERRY.replaceAll('"reported"', '""').replace('"kind": "source"', '"kind": "src"');
    writeFileSync(draft, half);
    const { out } = await run(`toets ${draft}`, { lang: "nl" });
    const lines = out.match(/(?<=draft\.json:)\d+/g)?.map(Number) ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(out).toContain("gevraagd: één van");
  });

  test("as JSON", async () => {
    const { status, out } = await checked('"status": "reported"', '"status": 7', "check --json");
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      query: "draft.json",
      count: 1,
      results: [
        {
          pointer: "/figures/0/status",
          place: "draft.json:286: skippers: status",
          problem: expect.stringMatching(/^7; wanted: one of/),
        },
      ],
    });
  });
});

test("nothing left", async () => {
  const { status, out, err } = await checked("Marit", "Marit");
  expect({ status, out, err }).toEqual({
    status: 0,
    out: "No faults (entities: 6, figures: 4, quotes: 2, claims: 2).\n",
    err: "",
  });
});

test("nothing left but the places", async () => {
  const { fingerprint: _, ...source } = JSON.parse(FERRY).source;
  writeFileSync(draft, JSON.stringify({ ...JSON.parse(FERRY), source }));
  const { status, err } = await run(`check ${draft}`);
  expect([status, err]).toEqual([
    0,
    `To find its places in the text: recruits verify <article> --data ${draft} --write\n`,
  ]);
});

test.each([
  [
    "a file that is not there",
    "check nowhere.json",
    /^recruits: nowhere\.json: no such file or folder\n$/,
  ],
  [
    "a text",
    `check ${join(ROOT, "examples/ferry/article.txt")}`,
    /this is no JSON\. To make a factbook from a text: recruits draft .*article\.txt\n$/,
  ],
  ["what is no JSON", `check ${join(ROOT, "README.md")}`, /README\.md: line 1, column 1: .*\n$/],
  ["no file", "check", /^recruits: “check” needs a factbook\./],
])("%s is misuse", async (_, line, told) => {
  const { status, out, err } = await run(line);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(told);
});

describe("standard input", () => {
  test("is checked like a file", async () => {
    const { out: open } = await recruits(["draft", join(ROOT, "examples/ferry/article.txt")]);
    writeFileSync(draft, open);
    const { out } = await recruits(["check", draft]);
    expect(await recruits(["check", "-"], { stdin: open })).toEqual({
      status: 1,
      out: out.replaceAll(draft, "-"),
      err: "",
    });
    expect((await recruits(["check", "-"], { stdin: FERRY })).status).toBe(0);
  });

  test.each([
    ["", "recruits: Standard input can't be read: it is empty. Give a file with text, or - for"],
    ["{", "-: line 1, column 2: the end; close brace expected"],
  ])("%j is no factbook", async (stdin, said) => {
    const { status, out, err } = await recruits(["check", "-"], { stdin });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.replace(/\n/g, " ")).toContain(said);
  });
});
