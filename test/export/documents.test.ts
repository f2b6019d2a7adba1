/** `json` and `ndjson`, and which records an export contains. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCoherence } from "../../src/factbook/check.ts";
import { FactbookData, type Kind } from "../../src/factbook/model.ts";
import { bundledData, exported, exportedAll } from "./exported.ts";
import { hostileLike } from "./hostile.ts";

const data = bundledData();

describe("json", () => {
  test("is the factbook, laid out as JSON.stringify does with two spaces", async () => {
    expect(await exported(data, { format: "json" })).toBe(`${JSON.stringify(data, null, 2)}\n`);
  });

  test("has empty lists for an empty factbook", async () => {
    const empty = { ...data, entities: [], figures: [], quotes: [], claims: [] };
    expect(await exported(empty, { format: "json" })).toBe(`${JSON.stringify(empty, null, 2)}\n`);
  });

  test("is read back by the model, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(hostileLike(data), async (hostile) => {
        const read = FactbookData.parse(JSON.parse(await exported(hostile, { format: "json" })));
        expect(read).toEqual(hostile);
      }),
      { numRuns: 20 },
    );
  });

  const ENTITIES: readonly Kind[] = [
    "country",
    "region",
    "city",
    "person",
    "organisation",
    "group",
  ];
  test.each<[kinds: readonly Kind[], lists: (keyof FactbookData)[]]>([
    [["figure"], ["figures"]],
    [["quote"], ["quotes"]],
    [["claim"], ["claims"]],
    [
      ["figure", "quote"],
      ["figures", "quotes"],
    ],
    [ENTITIES, ["entities"]],
  ])("of %j holds all of these, and is a factbook of its own", async (kinds, lists) => {
    const read = FactbookData.parse(JSON.parse(await exported(data, { format: "json", kinds })));
    expect(checkCoherence(read)).toEqual([]);
    for (const list of ["figures", "quotes", "claims"] as const)
      expect(read[list]).toEqual(lists.includes(list) ? data[list] : []);
    if (lists.includes("entities")) expect(read.entities).toEqual(data.entities);
    else expect(read.entities.length).toBeLessThan(data.entities.length);
  });

  test("of persons holds what they belong to as well", async () => {
    const read = JSON.parse(await exported(data, { format: "json", kinds: ["person"] }));
    expect(read.entities.map(({ id }: { id: string }) => id)).toEqual([
      "russia",
      "cuba",
      "north-korea",
      "vladimir-putin",
      "jeroen-akkermans",
      "kim-jong-un",
      "cuban-president",
      "russian-general",
      "rtl-nieuws",
    ]);
  });
});

test.each(["json", "jsonld", "md", "html"] as const)("%s is of one factbook", async (format) => {
  await expect(exportedAll([data, { ...data }], { format })).rejects.toThrow(
    `${format} can hold only one factbook, but there are several. Choose one with --data, or use ndjson, csv, sql or postgres.`,
  );
});

describe("ndjson", () => {
  const shown = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, part) => (key === "questions" ? undefined : part)));
  const from = (records: object[], source = data.source.id) =>
    records.map((record) => ({ ...record, source }));
  const records = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("is the source, then every record without its questions, each on a line with its kind", async () => {
    const { source, entities, figures, quotes, claims } = data;
    const all = [source, ...entities, ...figures, ...quotes, ...claims];
    expect(JSON.stringify(all)).toContain('"questions"');
    expect(records(await exported(data, { format: "ndjson" }))).toEqual(from(shown(all)));
    expect(all.every(({ kind }) => typeof kind === "string")).toBe(true);
  });

  test("of one kind is just the records of that kind", async () => {
    expect(records(await exported(data, { format: "ndjson", kinds: ["quote"] }))).toEqual(
      from(shown(data.quotes)),
    );
  });

  test("of several factbooks tells of each record its source", async () => {
    const [country] = data.entities;
    if (country === undefined) throw new Error("no entity");
    const alone = { ...data, entities: [country], figures: [], quotes: [], claims: [] };
    const other = { ...alone, source: { ...data.source, id: "another" } };
    const lines = records(await exportedAll([alone, other], { format: "ndjson" }));
    expect(lines.map(({ source, id }) => [source, id])).toEqual([
      [data.source.id, data.source.id],
      [data.source.id, country.id],
      ["another", "another"],
      ["another", country.id],
    ]);
  });

  test("of no record is nothing", async () => {
    expect(await exported(data, { format: "ndjson", kinds: [] })).toBe("");
  });

  test("keeps a record on its line, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(hostileLike(data), async (hostile) => {
        const text = await exported(hostile, { format: "ndjson", kinds: ["claim"] });
        expect(records(text)).toEqual(from(shown(hostile.claims), hostile.source.id));
      }),
      { numRuns: 20 },
    );
  });
});
