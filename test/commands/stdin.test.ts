/** `-` reads one query per line from standard input and answers each in order. */
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { find, parseAnswers, parseLines, run } from "../helpers/recruits.ts";

const EMPTY = "is empty: nothing to look up there.";

describe("queries are answered in order", () => {
  test.each([
    ["country", "cuba\nkuba\nnorth korea\n", ["cuba", "kuba", "north korea"]],
    ["country", "serbia", ["serbia"]],
    ["person", "kim\r\nputin\r\n", ["kim", "putin"]],
    ["search", "bomb\n  wagner videos \n", ["bomb", "wagner videos"]],
    ["show", "cuba russia\nheadline\n", ["cuba russia", "headline"]],
    ["list", "country\nquote\n", ["country", "quote"]],
    ["figure", "\ufeffkilled\n", ["killed"]],
  ])("recruits %s - of %j", async (command, stdin, queries) => {
    const { status, out, err } = await run(`${command} - --json`, { stdin });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const answers = parseAnswers(out);
    expect(answers.map(({ query }) => query)).toEqual(queries);
    for (const { query, results } of answers)
      expect(results).toEqual((await find(command, query)).results);
  });

  test("each in the table that it would have alone, under its query if it isn't a page", async () => {
    const alone = async (line: string) => (await run(line)).out;
    expect(await alone("country --each cuba serbia")).toBe(
      `${await alone("country cuba")}\n${await alone("country serbia")}`,
    );
    expect(await alone("figure --each killed wounded")).toBe(
      `killed\n${await alone("figure killed")}\nwounded\n${await alone("figure wounded")}`,
    );
  });
});

describe("the exit status", () => {
  test.each([
    ["every line found", "cuba\nserbia\n", 0, ""],
    [
      "some line found",
      "pakistan\ncuba\nniger\n",
      0,
      "Pakistan is not in the article.\nNiger is not in the article.\n",
    ],
    ["no line found", "pakistan\n", 1, "Pakistan is not in the article.\n"],
    ["no line at all", "", 1, "recruits: Standard input has no lines. Give one query per line.\n"],
    ["an empty line", "cuba\n\nserbia\n", 0, `recruits: Line 2 of standard input ${EMPTY}\n`],
    ["a line of spaces", "  \ncuba\n", 0, `recruits: Line 1 of standard input ${EMPTY}\n`],
    ["an empty last line", "cuba\n\n", 0, `recruits: Line 2 of standard input ${EMPTY}\n`],
    ["nothing but an empty line", "\n", 1, `recruits: Line 1 of standard input ${EMPTY}\n`],
  ])("with %s", async (_what, stdin, status, err) => {
    const ran = await run("country - --json", { stdin });
    expect({ status: ran.status, err: ran.err }).toEqual({ status, err });
  });

  test("with an empty line, which has no answer, the other lines are answered all the same", async () => {
    const { out } = await run("country - --json", { stdin: "cuba\n\nserbia\n" });
    expect(parseAnswers(out).map(({ query, count }) => [query, count])).toEqual([
      ["cuba", 1],
      ["", 0],
      ["serbia", 1],
    ]);
  });

  test("with an unknown id is 2, and the ids after it are shown all the same", async () => {
    const { status, out, err } = await run("show - --json", { stdin: "cuba\nxyzzy\nrussia\n" });
    expect(status).toBe(2);
    expect(parseAnswers(out).map(({ query, count }) => [query, count])).toEqual([
      ["cuba", 1],
      ["xyzzy", 0],
      ["russia", 1],
    ]);
    expect(err).toMatch(/^recruits: No record has the id “xyzzy”/);
  });
});

describe("each record says which query it is for", () => {
  const stdin = "DPRK\npakistan\nsearch\n";

  test("a line each in NDJSON, a miss as well", async () => {
    const { out } = await run("country - -f ndjson --fields id", {
      stdin: "DPRK\npakistan\nuni\n",
    });
    expect(parseLines(out)).toEqual([
      { query: "DPRK", id: "north-korea" },
      { query: "pakistan", found: false },
      { query: "uni", id: "united-states" },
      { query: "uni", id: "united-kingdom" },
    ]);
  });

  test.each([
    ["csv", ",", "\r\n"],
    ["tsv", "\t", "\n"],
  ])("a row each in %s", async (format, comma, end) => {
    const { out } = await run(`country - -f ${format} --fields id,iso3`, { stdin });
    const rows = [
      ["query", "id", "iso3"],
      ["DPRK", "north-korea", "PRK"],
      ["pakistan", "", ""],
    ];
    expect(out.split(end).slice(0, 3)).toEqual(rows.map((row) => row.join(comma)));
  });

  test("a single query needs none", async () => {
    expect(parseLines((await run("country DPRK -f ndjson --fields id")).out)).toEqual([
      { id: "north-korea" },
    ]);
  });
});

describe("csv of several answers has its head once", () => {
  const heads = async (stdin: string, fields: string) =>
    (await run(`country - -f csv ${fields}`, { stdin })).out.match(/^query,id/gm);

  test.each([
    ["cuba\nserbia\n", ""],
    ["cuba\nserbia\n", "--fields id,kind"],
    ["pakistan\ncuba\npakistan\nserbia\n", "--fields id,kind"],
    ["pakistan\ncuba\n", ""],
  ])("for %j %s", async (stdin, fields) => {
    expect(await heads(stdin, fields)).toEqual(["query,id"]);
  });

  test("with an answer without results between", async () => {
    expect(await heads("cuba\npakistan\nserbia\n", "")).toEqual(["query,id"]);
  });
});

test.each([
  ["spaces before it", `${" ".repeat(10_000)}cuba`],
  ["spaces in it", `cuba${" ".repeat(9_997)}pakistan`],
])("a line that is too long with %s is not taken for its beginning", async (_, line) => {
  const { status, out, err } = await run("country - -f ndjson --fields id", {
    stdin: `${line}\ncuba`,
  });
  expect(status).toBe(2);
  expect(parseLines(out).at(-1)).toEqual({ query: "cuba", id: "cuba" });
  expect(err).toContain("has at most 10,000 characters");
});

test.each([
  ["search", "bomb\nxyzzy\nkim\n", /^\|[\s\S]*\|\n\n\|[\s\S]*\|\n$/],
  ["cite", "headline\nheadline\n", /^(\S[\s\S]*\n)\n\1$/],
])("in Markdown the answers of recruits %s are parted", async (command, stdin, parted) => {
  expect((await run(`${command} - -f md`, { stdin })).out).toMatch(parted);
});

test("in BibTeX each article stands once, with each of its passages once", async () => {
  const { out } = await run("cite - --style bibtex", { stdin: "headline\nbomb\nheadline\n" });
  expect(out.match(/^@.*$/gm)).toEqual(["@misc{rtl-5406115,"]);
  expect(out.match(/•/g)).toHaveLength(2);
});

describe("--each makes each word a query", () => {
  test("as if they stood on lines", async () => {
    const words = await run("country --each cuba pakistan serbia -f ndjson");
    expect(words).toEqual(await run("country - -f ndjson", { stdin: "cuba\npakistan\nserbia" }));
  });

  test.each([
    ["no words", ["country", "--each"], 2, /The query is empty/],
    ["an empty word", ["country", "--each", "cuba", ""], 0, /^recruits: Word 2 is empty/],
    ["no word found", ["country", "--each", "pakistan", "niger"], 1, /^Pakistan .*\nNiger /],
  ])("with %s", async (_what, words, status, said) => {
    const ran = await recruits(words);
    expect(ran.status).toBe(status);
    expect(ran.err).toMatch(said);
  });
});

test("at a terminal it says that it waits", async () => {
  const { err } = await run("country - --json", { stdin: "cuba\n", awaitsTyping: true });
  expect(err).toBe("Reading one query per line from the terminal; Ctrl-D ends.\n");
});

test("of many questions, one without an answer is named", async () => {
  const { out, err } = await recruits(["ask", "-"], {
    stdin: "how many Russians were killed\nhow old is Putin\n",
  });
  expect(out).toMatch(/^120,000 Russians .*\n$/);
  expect(err).toMatch(
    /^how old is Putin: The article doesn't say\. At least not in these words\. Nearest:\n/,
  );
});

test("a dash among other words is a word", async () => {
  const { status, err } = await run("country cuba - --all", { stdin: "serbia" });
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
