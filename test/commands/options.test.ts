/** The common options. */
import { describe, expect, test } from "vitest";
import { RECORDS } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";
import { parseAnswers, run } from "../helpers/recruits.ts";

describe("--format", () => {
  test.each([
    ["table", /^fact +who says so/],
    ["json", /^\{\n {2}"query": "",\n/],
    ["ndjson", /^(?:\{"id":".*","kind":"figure",.*\}\n){14}$/],
    ["csv", /^id,kind,.*\r\n/],
    ["tsv", /^id\tkind\t.*\n/],
    ["md", /^\| kind \| fact \| .*\n\| --- \|/],
  ])("%s", async (format, form) => {
    const long = await run(`figure --format ${format}`);
    expect(long.status).toBe(0);
    expect(long.err).toBe(format === "table" ? "9 figures more: --all\n" : "");
    expect(long.out).toMatch(form);
    expect(await run(`figure -f ${format}`)).toEqual(long);
    expect(await run(`figure --format=${format}`)).toEqual(long);
  });

  test("--json is short for --format json", async () => {
    expect(await run("figure --json")).toEqual(await run("figure -f json"));
    expect(await run("figure --json -f json")).toEqual(await run("figure -f json"));
  });
});

describe("--limit", () => {
  test.each([
    ["list", 3, 3],
    ["search cuba", 1, 1],
    ["country uni", 1, 1],
    ["show cuba russia", 1, 1],
    ["list", 999_999_999, RECORDS.length],
  ])("recruits %s --limit %d gives %d", async (line, limit, count) => {
    const all = parseAnswers((await run(`${line} --json`)).out)[0]?.results ?? [];
    const [answer] = parseAnswers((await run(`${line} --json --limit ${limit}`)).out);
    expect(answer).toMatchObject({ count, results: all.slice(0, limit) });
  });

  test("counts for tables too", async () => {
    const { out } = await run("list country --limit 2", { width: 120 });
    expect(out.trimEnd().split("\n")).toHaveLength(3);
  });
});

test.each([
  ["--format JSON", "--format json"],
  ["--lang NL", "--lang nl"],
  ["--color Always", "--color always"],
])("%s is %s", async (given, meant) => {
  expect(await run(`country cuba ${given}`)).toEqual(await run(`country cuba ${meant}`));
});

test("--no-color is --color never", async () => {
  const { out } = await run("country cuba --no-color", { colour: true });
  expect(out).toBe((await run("country cuba")).out);
});

describe("--lang", () => {
  test.each([
    ["en", "nl", "Rusland"],
    ["nl", "en", "Russia"],
    ["en", "en", "Russia"],
  ] as const)("a reader of %s who asks for %s gets that", async (lang, wanted, name) => {
    expect((await run(`list country --lang ${wanted}`, { lang })).out).toContain(name);
  });

  test("without it the reader's own language counts", async () => {
    expect(await run("country", { lang: "nl" })).toEqual(await run("country --lang nl"));
    expect((await run("country", { lang: "nl" })).out).not.toBe((await run("country")).out);
  });
});

describe("--color", () => {
  test.each([
    ["auto", true, true],
    ["auto", false, false],
    ["always", false, true],
    ["never", true, false],
  ])("%s, where stdout's colour is %s: %s", async (when, colour, isColoured) => {
    const { out } = await run(`country cuba --color ${when}`, { colour });
    expect(out.includes("\u001b")).toBe(isColoured);
  });

  test.each(["json", "ndjson", "csv", "tsv", "md"])("%s has none, ever", async (format) => {
    const { out } = await run(`country cuba --color always -f ${format}`, { colour: true });
    expect(out).not.toContain("\u001b");
  });

  test.each([
    "country",
    "figure",
    "quote",
    "claim",
    "list",
    "source",
    "search war",
    "show cuba",
    "--help",
  ])("recruits %s has no escape byte where colour is off", async (line) => {
    const { out, err } = await run(line);
    expect(out).not.toBe("");
    expect(out + err).not.toContain("\u001b");
  });
});

test("options go before the command, before the words or after them, and -- ends them", async () => {
  const expected = await run("country cuba --json");
  expect(await run("--json country cuba")).toEqual(expected);
  expect(await run("--limit 5 --format=json country cuba")).toEqual(expected);
  expect(await run("country --json cuba")).toEqual(expected);
  expect(await recruits(["country", "--json", "--", "cuba"])).toEqual(expected);
});

test("of several languages the last one counts", async () => {
  const english = await run("country serbia --lang nl --lang en");
  expect(english).toEqual(await run("country serbia"));
});
