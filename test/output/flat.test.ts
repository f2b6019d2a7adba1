import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, csvLine, tsvLine } from "../../src/output/flat.ts";
import { DATA } from "../helpers/factbook.ts";
import { parseCsv, parseTsv } from "../helpers/flat.ts";
import { parseAnswers, run } from "../helpers/recruits.ts";

const FORMS = [
  ["csv", csvLine, parseCsv],
  ["tsv", tsvLine, parseTsv],
] as const;

describe.each(FORMS)("%s", (format, line, parse) => {
  test("of any text reads back as it was", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab,;\"'\n\\ é😀", ...(format === "tsv" ? ["\t", "\r"] : [])),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
        const columns = ["a", "b"];
        const rows = pairs.map(([a, b]) => cellsOf({ a, b }, columns));
        const rendered = [columns, ...rows].map(line).join("");
        // A quotation mark at the start would be taken for quoting the cell.
        const kept = (cell: string) => (format === "tsv" ? cell.replace(/^(?=")/, "'") : cell);
        expect(parse(rendered)).toEqual([["a", "b"], ...pairs.map((pair) => pair.map(kept))]);
      }),
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+1; -1, |x|", "'+1; -1, |x|"],
    ["-x", "'-x"],
    ["@SUM(A1:A9)", "'@SUM(A1:A9)"],
    ["-1.5", "-1.5"],
    ["+31", "+31"],
    ["-2e+21", "-2e+21"],
    ["1-2", "1-2"],
    ['"=1+1"', format === "tsv" ? `'"=1+1"` : '"=1+1"'],
    ["\u001b[31mred\u0000", "<U+001B>[31mred<U+0000>"],
    ["\u202etxt\u{e0041}", "<U+202E>txt<U+E0041>"],
    ["نمی\u200cخواهم", "نمی\u200cخواهم"],
  ])("makes %j harmless: %j", (text, harmless) => {
    expect(parse(line([text]))).toEqual([[harmless]]);
  });

  test("has a row a record and a column a field by its dotted path", async () => {
    const { out } = await run(`figure --format ${format}`);
    const [head = [], ...rows] = parse(out);
    expect(head).toEqual(expect.arrayContaining(["id", "label.nl", "value.amount", "about"]));
    expect(new Set(head).size).toBe(head.length);
    expect(rows.map((row) => row[head.indexOf("id")])).toEqual(DATA.figures.map(({ id }) => id));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  });

  test("lists ids, offsets and words in one cell", async () => {
    const { out } = await run(
      `country kazakhstan -f ${format} --fields figures,mentions,aliases.en`,
    );
    const { results } = parseAnswers((await run("country kazakhstan --json")).out)[0] ?? {};
    const [kazakhstan] = DATA.entities.filter(({ id }) => id === "kazakhstan");
    const figures = results?.flatMap((result) => ("figures" in result ? result.figures : []));
    expect(parse(out)).toEqual([
      ["figures", "mentions", "aliases.en"],
      [
        figures?.map(({ id }) => id).join("; "),
        kazakhstan?.mentions.map(({ start, end }) => `${start}-${end}`).join("; "),
        kazakhstan?.aliases?.en?.join("; "),
      ],
    ]);
  });

  test("gives the wanted fields in their order, all parts of one that has parts, and blanks", async () => {
    const { out } = await run(`show headline cuba -f ${format} --fields statement,iso2,id`);
    expect(parse(out)).toEqual([
      ["statement.en", "statement.nl", "iso2", "id"],
      [...Object.values(DATA.claims[0]?.statement ?? {}), "", "headline"],
      ["", "", "CU", "cuba"],
    ]);
  });
});

test("what has no name of its own stands in a list as JSON", async () => {
  const { out } = await run("source -f csv --fields date.basis");
  const [, [cell = ""] = []] = parseCsv(out);
  expect(cell).toBe(DATA.source.date.basis.map((basis) => JSON.stringify(basis)).join("; "));
});

test("csv ends its lines as RFC 4180 says and tsv as Unix does", async () => {
  expect((await run("list country --fields iso2 --limit 2 -f csv")).out).toBe(
    "iso2\r\nRU\r\nUA\r\n",
  );
  expect((await run("list country --fields iso2 --limit 2 -f tsv")).out).toBe("iso2\nRU\nUA\n");
});
