/** Wrong use: one line on stderr that says what to do instead, status 2, and nothing on stdout. */
import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { run } from "../helpers/recruits.ts";

describe("what is wrong is told in one line with what to do", () => {
  test.each<[line: string, said: string]>([
    ["contry cuba", "No command “contry”. Did you mean country?"],
    ["xyzzy cuba", "No command “xyzzy”. Try: recruits search xyzzy cuba"],
    ["country cuba --xyzzy", "Unknown option '--xyzzy'. See: recruits country --help"],
    [
      "country cuba --jsn",
      "Unknown option '--jsn' (Did you mean --json?). See: recruits country --help",
    ],
    ["country --limit", "Option '--limit <n>' argument missing. See: recruits country --help"],
    ["country -f xml", "--format takes one of table, json, ndjson, csv, tsv, md, not “xml”."],
    ["country --json -f csv", "--json and --format name two formats. Give one of them."],
    ["country --limit abc", "--limit takes a whole number from 1, not “abc”."],
    ["country --limit 0", "--limit takes a whole number from 1, not “0”."],
    ["country --limit -1", "--limit takes a whole number from 1, not “-1”."],
    ["country --limit 1.5", "--limit takes a whole number from 1, not “1.5”."],
    ["country --lang fr", "--lang takes one of en, nl, not “fr”."],
    ["country --color red", "--color takes one of auto, always, never, not “red”."],
    [
      "country --fields id,,kind",
      "--fields takes names with commas between, such as id,value.amount.",
    ],
    ["search", "“search” needs a query. See: recruits search --help"],
    ["show", "“show” needs an id. See: recruits show --help"],
    [
      "show cuba russians-kiled",
      "No record has the id “russians-kiled”. Did you mean russians-killed?",
    ],
    ["show qqqqqqqq", "No record has the id “qqqqqqqq”. See all ids: recruits list"],
    [
      "list weapons",
      "No kind “weapons”. Use one of country, person, org, place, figure, quote, claim.",
    ],
    [
      "list Claims",
      "No kind “Claims”. Did you mean claim? Use one of country, person, org, place, figure, quote, claim.",
    ],
  ])("recruits %s", async (line, said) => {
    expect(await run(line)).toEqual({ status: 2, out: "", err: `recruits: ${said}\n` });
  });

  test.each([
    ["help contry", /^recruits: No command “contry”/],
    ["--json country cuba", /^recruits: Unknown option '--json' before the command. Put it after/],
  ])("recruits %s", async (line, said) => {
    const { status, out, err } = await run(line);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(said);
  });

  test.each<[what: string, words: string[], said: RegExp]>([
    ["an empty query", ["country", ""], /The query is empty\. Try: recruits country cuba$/],
    ["a query of spaces", ["search", "  "], /The query is empty\. Try: recruits search cuba$/],
    ["an empty id", ["show", ""], /The query is empty\./],
    ["an empty field", ["country", "--fields", ""], /--fields takes names with commas between/],
    [
      "an unknown field",
      ["country", "--fields", "id,nmae"],
      /No field “nmae”\. The fields are id, kind, name,/,
    ],
    ["a part of what has none", ["figure", "--fields", "id.length"], /No field “id\.length”\./],
    ["an unknown part of a field", ["figure", "--fields", "value.sum"], /No field “value\.sum”\./],
    [
      "an empty limit",
      ["country", "--limit", ""],
      /--limit takes a whole number from 1, not “”\.$/,
    ],
    ["too many words", ["source", "cuba"], /Too many arguments for 'source'\./],
    ["an escape sequence", ["\u001b[2J"], /No command “<U\+001B>\[2J”\./],
    [
      "an escape sequence in an option",
      ["list", "--\u001b[2J"],
      /Unknown option '--<U\+001B>\[2J'\./,
    ],
    ["100,000 characters", ["x".repeat(100_000)], /^recruits: No command “x{59}…”\./],
    [
      "an id of 100,000 characters",
      ["show", "x".repeat(100_000)],
      /No record has the id “x{59}…”\./,
    ],
  ])("%s", async (_what, words, said) => {
    const { status, out, err } = await recruits(words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^recruits: [^\n]+\n$/);
    expect(err.trimEnd()).toMatch(said);
  });
});

test("a fault of the program's own is told without a stack trace", async () => {
  const stdout = new Writable();
  stdout.write = () => {
    throw new TypeError("no such thing");
  };
  expect(await recruits(["country", "cuba"], { stdout })).toEqual({
    status: 2,
    out: "",
    err: "recruits: Something is wrong with recruits itself: no such thing. Please report it.\n",
  });
});
