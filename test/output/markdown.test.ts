import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { table, text } from "../../src/output/markdown.ts";
import { DATA, RECORDS } from "../helpers/factbook.ts";
import { run } from "../helpers/recruits.ts";

describe("text that Markdown or HTML would act on is escaped", () => {
  test.each([
    ["a | b", "a \\| b"],
    ["*bold* _it_ ~no~ `code`", "\\*bold\\* \\_it\\_ \\~no\\~ \\`code\\`"],
    ["[te nemen]", "\\[te nemen\\]"],
    ["<b>&amp;", "&lt;b>&amp;amp;"],
    ["# head", "\\# head"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["\\", "\\\\"],
    ["two\nlines", "two&lt;U+000A>lines"],
  ])("%j", (plain, escaped) => {
    expect(text(plain)).toBe(escaped);
  });

  test("so that a table of any text reads back", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab|\\*_[]<>&`~#-1. é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const [, rule, ...lines] = table(["a", "b"], rows).trimEnd().split("\n");
        expect(rule).toBe("| --- | --- |");
        expect(lines.map(cellsOf)).toEqual(rows.map((row) => row.map((plain) => plain.trim())));
      }),
    );
  });
});

describe("recruits country cuba -f md is a fact sheet", () => {
  test.each([
    ["en", ["# Cuba", "## Figures", "## Quotations", "## Claims"]],
    ["nl", ["# Cuba", "## Cijfers", "## Citaten", "## Beweringen"]],
  ] as const)("with its sections (%s)", async (lang, heads) => {
    const { out } = await run("country cuba -f md", { lang });
    expect(out.match(/^#.*$/gm)).toEqual(heads);
  });

  test("with quotations in English, as spoken, and by whom", async () => {
    const { out } = await run("country cuba -f md");
    expect(out).toContain(
      `> “not \\[to take\\] part in the war in Ukraine”
>
> “niet deel \\[te nemen\\] aan de oorlog in Oekraïne”
>
> — the Cuban government, ¶3
`,
    );
  });

  test("in Dutch without the translation", async () => {
    const { out } = await run("country cuba -f md --lang nl");
    expect(out).toContain("> “sterk”\n>\n> — de Cubaanse overheid, ¶3\n");
    expect(out).not.toContain("strongly");
  });

  test("without the sections that it has nothing for", async () => {
    const { out } = await run("place petersburg -f md");
    expect(out.match(/^#.*$/gm)).toEqual(["# Saint Petersburg", "## Claims"]);
  });
});

test.each(["en", "nl"] as const)("a list is a table with a row a record (%s)", async (lang) => {
  const { out } = await run("list -f md", { lang });
  const [head, , ...rows] = out.trimEnd().split("\n").map(cellsOf);
  expect(head).toHaveLength(6);
  expect(rows.map((row) => row.length)).toEqual(RECORDS.map(() => 6));
  const statements = DATA.claims.map(({ statement }) => statement[lang]);
  // Asides follow a dash.
  const facts = rows.slice(-statements.length).map(([, fact = ""]) => fact.split(" — ")[0]);
  expect(facts).toEqual(statements);
});

test("the source has its date, what that rests on, and its address", async () => {
  const { out } = await run("source -f md");
  expect(out).toContain(`# ${DATA.source.title.en}\n\nRTL Nieuws, 2023-09-06 (inferred)\n`);
  expect(out).toContain("The Moscow Times, 2023-09-05");
  expect(out.trimEnd()).toMatch(/:\n\n<https:\/\/www\.rtlnieuws\.nl\/[^>]*>$/);
});

test("chosen fields are a table", async () => {
  expect((await run("list country -f md --fields id,iso2 --limit 1")).out).toBe(
    "| id | iso2 |\n| --- | --- |\n| russia | RU |\n",
  );
});

/** The unescaped cells of a row of a GFM table. */
function cellsOf(line: string): string[] {
  return line
    .split(/(?<!(?<!\\)(?:\\\\)*\\)\|/)
    .slice(1, -1)
    .map((cell) =>
      cell.trim().replace(/\\(.)/g, "$1").replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
    );
}
