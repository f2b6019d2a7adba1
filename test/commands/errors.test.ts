/** Wrong use gives one line on stderr that says what to do, exit status 2, and nothing on stdout. */
import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { run } from "../helpers/recruits.ts";

describe("what is wrong is told in one line with what to do", () => {
  test.each<[line: string, said: string]>([
    ["show Kim", "No record has the id “Kim”. Did you mean kim-jong-un?"],
    ["contry cuba", "No command “contry”. Did you mean country?"],
    ["qoute akkermans", "No command “qoute”. Did you mean quote?"],
    ["country cuba --xyzzy", "No option --xyzzy. See: recruits country --help"],
    ["country cuba --jsn", "No option --jsn. Did you mean --json?"],
    ["claim --abuot cuba", "No option --abuot. Did you mean --about?"],
    ["country --limit", "--limit needs a value. See: recruits country --help"],
    ["cijfer --limit", "--limit needs a value. See: recruits figure --help"],
    ["--json", "Give a command or a name as well, as in: recruits country cuba --json"],
    ["help contry", "No command “contry”. Did you mean country?"],
    ["country -f xml", "--format takes one of table, json, ndjson, csv, tsv, md, not “xml”."],
    ["country --json -f csv", "--json and --format exclude each other. Give one of them."],
    ["verify - --update --write", "--update and --write exclude each other. Give one of them."],
    ["country --limit abc", "--limit takes a whole number from 1, not “abc”."],
    ["country --limit 0", "--limit takes a whole number from 1, not “0”."],
    ["country --limit -1", "--limit takes a whole number from 1, not “-1”."],
    ["country --limit 1.5", "--limit takes a whole number from 1, not “1.5”."],
    ["country --lang fr", "--lang takes one of en, nl, not “fr”."],
    ["country --color red", "--color takes one of auto, always, never, not “red”."],
    [
      "country --fields id,,kind",
      "--fields takes names separated by commas, such as id,value.amount.",
    ],
    ["ask", "“ask” needs a question. See: recruits ask --help"],
    ["verify", "“verify” needs a file. See: recruits verify --help"],
    ["cite", "“cite” needs a query. See: recruits cite --help"],
    ["show", "“show” needs an id. See: recruits show --help"],
    [
      "show cuba russians-kiled",
      "No record has the id “russians-kiled”. Did you mean russians-killed?",
    ],
    ["show qqqqqqqq", "No record has the id “qqqqqqqq”. To see all ids: recruits list"],
    [
      "list weapons",
      "There is no kind “weapons”. The kinds are country, person, organisation, group, region, city, figure, quote, claim, org, place, entity.",
    ],
    [
      "claim --status sure",
      "--status takes one of stated, reported, estimated, alleged, presumed, planned, denied, unclear, not “sure”.",
    ],
    [
      "claim --since 4-9-2023",
      "--since takes a date such as 2023-09-04, 2023-09 or 2023, not “4-9-2023”.",
    ],
    [
      "claim --since 2023-02-31",
      "--since takes a date such as 2023-09-04, 2023-09 or 2023, not “2023-02-31”.",
    ],
    [
      "figure --measure killd",
      "--measure takes one of army-growth, army-ratio, army-size, down-payment, killed, lost, manpower-ratio, pay, residents, volunteers, wounded, not “killd”. Did you mean killed?",
    ],
    [
      "list --paragraph 99",
      "--paragraph takes one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, not “99”.",
    ],
    ["country --fields iso", "No field “iso”. Did you mean iso2, iso3?"],
    ["figure --fields amount", "No field “amount”. Did you mean value.amount?"],
    [
      "show cuba --fields zzzzqq",
      "No field “zzzzqq”. To see the fields, look at the column heads of: recruits show cuba --limit 1 -f csv",
    ],
    ["--lang=fr", "--lang takes one of en, nl, not “fr”."],
    ["--lang", "--lang needs a value. See: recruits --help"],
  ])("recruits %s", async (line, said) => {
    expect(await run(line)).toEqual({ status: 2, out: "", err: `recruits: ${said}\n` });
  });

  test.each<[what: string, words: string[], said: RegExp]>([
    ["an empty query", ["country", ""], /The query is empty\. Try: recruits country cuba$/],
    ["an empty kind", ["list", ""], /The query is empty\. Try: recruits list claim$/],
    ["a query of spaces", ["search", "  "], /The query is empty\. Try: recruits search cuba$/],
    [
      "a query of spaces that begins with no command",
      ["  "],
      /The query is empty\. Try: recruits search cuba$/,
    ],
    ["an empty id", ["show", ""], /The query is empty\./],
    ["an empty field", ["country", "--fields", ""], /--fields takes names separated by commas/],
    [
      "an unknown field",
      ["country", "--fields", "id,nmae"],
      /No field “nmae”\. Did you mean name\?/,
    ],
    ["a part of what has none", ["figure", "--fields", "id.length"], /No field “id\.length”\./],
    [
      "a field like none",
      ["figure", "--fields", "xyzzyxyzzy"],
      /No field “xyzzyxyzzy”\. To see the fields, look at the column heads of: recruits figure --limit 1 -f csv$/,
    ],
    ["an unknown part of a field", ["figure", "--fields", "value.sum"], /No field “value\.sum”\./],
    [
      "an empty limit",
      ["country", "--limit", ""],
      /--limit takes a whole number from 1, not “”\.$/,
    ],
    [
      "too many words",
      ["source", "cuba"],
      /“source” takes fewer words than that\. See: recruits source --help$/,
    ],
    ["an escape sequence", ["show", "\u001b[2J"], /the id “<U\+001B>\[2J”\./],
    ["an escape sequence in an option", ["list", "--\u001b[2J"], /No option --<U\+001B>\[2J\./],
    [
      "an option of 60,000 spaces",
      ["country", `--${" ".repeat(60_000)}x`],
      /^recruits: No option /,
    ],
    [
      "a query of more than 10,000 characters",
      ["show", "x".repeat(10_001)],
      /A query has at most 10,000 characters, and “x{59}…” has more\./,
    ],
    ["an id of 10,000 characters", ["show", "x".repeat(10_000)], /No record has the id “x{59}…”\./],
    [
      "a name of more than 10,000 characters among those to choose by",
      ["claim", "--about", "x".repeat(10_001)],
      /A query has at most 10,000 characters, and “x{59}…” has more\./,
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
