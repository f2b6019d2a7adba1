/** Output for people who pipe it, copy it or go on from it. */
import { describe, expect, test } from "vitest";
import { bundledData, exported } from "../export/exported.ts";
import { run } from "../helpers/recruits.ts";

const PIPE = { width: Number.POSITIVE_INFINITY };

describe("a table in a pipe", () => {
  test("has its notes below the rows, where they move no column", async () => {
    const { out } = await run("claim --limit 2", PIPE);
    const lines = out.trimEnd().split("\n");
    const rows = lines.filter((line) => line.includes("RTL Nieuws  "));
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row.indexOf("RTL Nieuws")))).toHaveProperty("size", 1);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThan(140);
    expect(lines).toContainEqual(expect.stringMatching(/^Note: .{200}/));
  });

  test("of fields has the query of many", async () => {
    const { out } = await run("country --each cuba DPRK --fields id,iso2", PIPE);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/ +/)),
    ).toEqual([
      ["query", "id", "iso2"],
      ["cuba", "cuba", "CU"],
      ["query", "id", "iso2"],
      ["DPRK", "north-korea", "KP"],
    ]);
  });
});

test("an address in an answer stays in one piece, however narrow the terminal is", async () => {
  const { out } = await run("ask who wrote the article", { width: 40 });
  expect(out).toMatch(/^https:\/\/www\.rtlnieuws\.nl\/\S{80,}$/m);
});

test.each([
  [
    "lijst --status ontkend --by akkermans --lang nl",
    "Niets gevonden met --by akkermans --status ontkend; ",
  ],
  ["list --status denied --by akkermans", "None found with --by akkermans --status denied; "],
])("recruits %s: the filters are told as the reader writes them", async (line, told) => {
  const { status, err } = await run(line);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining(told) });
});

test.each([
  ["ask how many divers drowned", "(recruits --data examples/ferry show skippers)"],
  ["show xyz", "To see all ids: recruits --data examples/ferry list"],
  ["cite zebra stripes", "recruits --data examples/ferry list"],
  ["figure --fields foo", "recruits --data examples/ferry figure --limit 1 -f csv"],
  ["figure --measure killed", "--measure takes one of pay"],
])("of one's own data, recruits %s: what to do next is told with it", async (line, told) => {
  expect((await run(`${line} --data examples/ferry`)).err).toContain(told);
});

test.each([["country recruits cuba", "No match for “recruits cuba”."]])(
  "and only with what to do next: recruits %s",
  async (line, told) => {
    expect((await run(`${line} --data examples/ferry`)).err).toContain(told);
  },
);

test("a quotation that comes near has no quotation marks around its translation", async () => {
  const { err } = await run("search xyzzy carrot");
  expect(err).toContain("\n  They are dangling a carrot in front of them  (");
});

test.each([
  [
    "place --data examples/ferry",
    "There are none here. See what there is: recruits --data examples/ferry list",
  ],
  ["plaats --data examples/ferry --lang nl", "Die zijn er hier niet."],
  ["list place --data examples/ferry", "There are none here."],
])("a list of nothing says so: recruits %s", async (line, told) => {
  const { status, out, err } = await run(line);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toContain(told);
});

test.each([["speakers", "speakers --about cuba"]])(
  "%s and %s have the same columns",
  async (...lines) => {
    const heads = await Promise.all(
      lines.map(async (line) => (await run(`${line} -f csv`)).out.split("\n")[0]),
    );
    expect(new Set(heads).size).toBe(1);
  },
);

test("after -- there are no options", async () => {
  const { out } = await run("country -- --help");
  expect(out).not.toContain("Usage:");
});

test("a web page has each id once, whatever the records are called", async () => {
  const data = structuredClone(bundledData());
  for (const [at, id] of ["claims", "figures", "names"].entries()) {
    const figure = data.figures[at];
    if (figure) figure.id = id;
  }
  const ids = (await exported(data, { format: "html" })).match(/(?<= id=")[^"]+/g) ?? [];
  expect(ids).toContain("claims");
  expect(new Set(ids).size).toBe(ids.length);
});
