/** `--fields` selects fields, in the given order, in every format. */
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { parseLines, run } from "../helpers/recruits.ts";

/** The results as JSON text, because the order of fields matters. */
async function fieldsOf(line: string): Promise<string[]> {
  return (await run(`${line} -f ndjson`)).out.trimEnd().split("\n");
}

describe("json", () => {
  test.each([
    ["show cuba --fields iso2,id", '{"iso2":"CU","id":"cuba"}'],
    ["show cuba --fields name.nl,name.en", '{"name":{"nl":"Cuba","en":"Cuba"}}'],
    ["show army-size-goal --fields value.amount", '{"value":{"amount":1500000}}'],
    [
      "show army-size-goal --fields value.unit.nl,id,value.amount",
      '{"value":{"unit":{"nl":"mensen"},"amount":1500000},"id":"army-size-goal"}',
    ],
    [
      "show kazakhstan --fields mentions.start,mentions.exact",
      '{"mentions":[{"start":4253,"exact":"Kazachstan"}]}',
    ],
    [
      "show kazakhstan --fields claims.about.id --limit 1",
      /^\{"claims":\[\{"about":\[\{"id":"russia"\}/,
    ],
    ["show headline --fields id,iso2", '{"id":"headline"}'],
    ["show cuba --fields aliases.en,aliases.xx", /^\{"aliases":\{"en":\["Cuban",/],
    ["country cuba --fields match.by", '{"match":{"by":"name"}}'],
    ["source --fields records.quotes,urlChecked", '{"records":{"quotes":18},"urlChecked":false}'],
    ["show cuba --fields=id", '{"id":"cuba"}'],
    ["show cuba --fields ISO2,Name.NL", '{"iso2":"CU","name":{"nl":"Cuba"}}'],
    [
      "show russians-killed --fields claimedby.ID",
      '{"claimedBy":[{"id":"us-government-sources"}]}',
    ],
    ["show cuba --fields id,ID", '{"id":"cuba"}'],
    ["speakers akkermans --fields alone,id", '{"alone":18,"id":"jeroen-akkermans"}'],
  ])("recruits %s", async (line, expected) => {
    const [result] = await fieldsOf(line);
    expect(result).toMatch(expected instanceof RegExp ? expected : literally(expected));
  });

  test("spaces after the commas do no harm", async () => {
    const { out } = await recruits(["show", "cuba", "-f", "ndjson", "--fields", "id, iso3"]);
    expect(parseLines(out)).toEqual([{ id: "cuba", iso3: "CUB" }]);
  });

  test("a field and a part of it give the field", async () => {
    const [whole] = await fieldsOf("show army-size-goal --fields value");
    expect(await fieldsOf("show army-size-goal --fields value.amount,value")).toEqual([whole]);
  });

  test("a record without the field goes without it, and stays", async () => {
    expect(await fieldsOf("show cuba headline --fields iso2")).toEqual(['{"iso2":"CU"}', "{}"]);
  });

  test("a field that only other results have is none too many", async () => {
    expect((await run("country pakistan --json --fields value.amount")).status).toBe(1);
    for (const field of [
      "sentence.en",
      "when.from",
      "deniedBy.name.nl",
      "claims.when.to",
      "said.basis",
      "because.statement.nl",
    ])
      expect(await fieldsOf(`show saint-petersburg --fields ${field}`)).toHaveLength(1);
  });
});

test.each([
  ["table", "value.amount  id\n1500000       army-size-goal\n"],
  ["csv", "value.amount,id\r\n1500000,army-size-goal\r\n"],
  ["tsv", "value.amount\tid\n1500000\tarmy-size-goal\n"],
  ["md", "| value.amount | id |\n| --- | --- |\n| 1500000 | army-size-goal |\n"],
])("%s has a column each, in that order", async (format, expected) => {
  const { out } = await run(`show army-size-goal --fields value.amount,id -f ${format}`);
  expect(out.replace(/ {3,}/g, (gap) => (format === "table" ? gap : " "))).toMatch(
    format === "table" ? /^value\.amount +id\n1500000 +army-size-goal\n$/ : literally(expected),
  );
});

test("names in lists have a column per language in CSV", async () => {
  const { out } = await run("figure killed --fields about.name,about -f csv --limit 1");
  expect(out).toBe(
    "about.name.en,about.name.nl,about\r\n" +
      "Russia; the Russian army; Ukraine,Rusland; het Russische leger; Oekraïne," +
      "russia (patient); russian-army (topic); ukraine (topic)\r\n",
  );
});

test("a column is named as the data names it, whatever the case in which it is asked for", async () => {
  const { out } = await run("country cuba --fields MATCH.by,ROLE.nl,claims.STATUS,NAME -f csv");
  expect(out.split("\r\n")[0]).toBe("match.by,role.nl,claims.status,name.en,name.nl");
});

test.each(["toString", "__proto__", "constructor", "value.toString"])(
  "%s, which every object has, is no field",
  async (field) => {
    expect(await run(`list figure --fields ${field}`)).toMatchObject({ status: 2, out: "" });
  },
);

function literally(text: string): RegExp {
  return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
}
