/** Tables for people: facts with speaker and status, the same with and without colour. */
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { Status } from "../../src/factbook/model.ts";
import { LABELS } from "../../src/output/labels.ts";
import { renderTable, wrapped } from "../../src/output/table.ts";
import { DATA, RECORDS } from "../helpers/factbook.ts";
import { run } from "../helpers/recruits.ts";

const ESC = "\u001b";

describe("recruits country cuba", () => {
  test("starts with name, kind, codes, role and summary", async () => {
    const cuba = DATA.entities.find(({ id }) => id === "cuba");
    const { out } = await run("country cuba", { width: 500 });
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Cuba  country · CU · CUB · cuba",
      cuba?.role.en,
      cuba?.summary?.en,
    ]);
  });

  test("then has what matters most, claims before figures before quotations", async () => {
    const { out } = await run("country cuba", { width: 200 });
    const at = (words: string) => out.indexOf(words);
    expect(at("has broken up a human trafficking network")).toBeGreaterThan(0);
    expect(at("tens of thousands of people: Cubans")).toBeGreaterThan(
      at("has broken up a human trafficking network"),
    );
  });

  test.each([
    ["en", /^1,500,000 people: \S.* +Russia +> planned +¶6$/m],
    ["nl", /^1\.500\.000 mensen: \S.* +Rusland +> gepland +¶6$/m],
  ] as const)("a row has value, fact, source, status, paragraph (%s)", async (lang, row) => {
    expect((await run("country russia --all", { lang, width: 119 })).out).toMatch(row);
  });
});

describe("the first screen", () => {
  const pages = DATA.entities.map(({ id }) => `show ${id}`);
  test.each([
    ...pages,
    "country",
    "person",
    "org",
    "place",
    "figure",
    "quote",
    "claim",
    "search cuba",
    "country russia --limit 1",
    "compare",
    "timeline",
    "where",
    "speakers",
    "speakers akkermans",
  ])("of recruits %s has 24 lines at 80 columns, with what there is besides", async (line) => {
    for (const lang of ["en", "nl"] as const) {
      const { out } = await run(line, { lang, isTerminal: true });
      expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    }
  });

  test("tells on stderr what there is besides, and on a terminal below all", async () => {
    const piped = await run("country cuba");
    expect(piped.err).toMatch(/^\d+ quotes, \d+ claims more: --all\n$/);
    const { out, err } = await run("country cuba", { isTerminal: true });
    expect([out, err]).toEqual([piped.out + piped.err, ""]);
  });

  test.each(["claim", "timeline", "where", "speakers akkermans"])(
    "of recruits %s is the same facts in a pipe, where nothing is wrapped, and on 40 columns",
    async (line) => {
      const idsAt = async (width: number) => {
        const words = (await run(line, { width })).out.split(/[\s,;()]+/);
        return RECORDS.filter(({ id }) => words.includes(id)).map(({ id }) => id);
      };
      const ids = await idsAt(Number.POSITIVE_INFINITY);
      expect(ids.length).toBeGreaterThan(1);
      expect([await idsAt(80), await idsAt(40)]).toEqual([ids, ids]);
    },
  );

  test("of each of several answers tells what there is besides, in a pipe once", async () => {
    const { out } = await run("country --each cuba russia", { isTerminal: true });
    expect(out.match(/more: --all\n/g)).toHaveLength(2);
    const { err } = await run("country --each cuba russia");
    expect(err).toBe("Some answers are cut; in full: --all\n");
    expect((await run("country --each cuba russia --all")).err).toBe("");
  });

  test("is followed by everything with --all, page by page on a terminal", async () => {
    const { out, err } = await run("country cuba --all", { width: 200 });
    expect(err).toBe("");
    for (const { id, about } of [...DATA.claims, ...DATA.figures, ...DATA.quotes])
      if (about.some((ref) => ref.id === "cuba")) expect(out).toContain(id);
    const paged: string[] = [];
    const page = async (text: string) => void paged.push(text);
    const terminal = { width: 200, isTerminal: true, page };
    expect((await run("country cuba --all", terminal)).out).toBe("");
    expect(paged).toEqual([out]);
    expect((await run("country cuba --all --no-pager", terminal)).out).toBe(out);
  });

  test("is no limit to what scripts get", async () => {
    const { results } = JSON.parse((await run("claim --json")).out);
    expect(results).toHaveLength(DATA.claims.length);
    expect((await run("claim -f md")).out.split("\n").length).toBeGreaterThan(DATA.claims.length);
  });
});

describe("a status is in words, never in colour alone", () => {
  test.each(
    Status.options.filter((status) => DATA.claims.some((claim) => claim.status === status)),
  )("%s", async (status) => {
    const { id = "" } = DATA.claims.find((claim) => claim.status === status) ?? {};
    for (const lang of ["en", "nl"] as const) {
      const words = LABELS[lang].status[status];
      const symbol = LABELS[lang].symbol[status];
      expect((await run(`show ${id}`, { lang, width: 120 })).out).toContain(`${symbol} ${words}`);
      const { out } = await run(`show ${id}`, { lang, width: 120, colour: true });
      // Only the symbol is coloured, since no colour is legible on every background.
      const styled = `${ESC}\\[(?:3\\d|1)m\\${symbol}${ESC}\\[(?:39|22)m ${words}`;
      expect(out).toMatch(new RegExp(styled));
    }
  });
});

describe("colour changes nothing else", () => {
  test.each([
    "country cuba",
    "org",
    "figure",
    "quote",
    "claim",
    "list",
    "source",
    "search russia war",
    "figure --fields id,value",
  ])("recruits %s", async (line) => {
    const coloured = await run(line, { colour: true });
    expect(coloured.out).toContain(ESC);
    expect(stripVTControlCharacters(coloured.out)).toBe((await run(line)).out);
  });
});

describe("a quotation", () => {
  test.each([
    ["en", true],
    ["nl", false],
  ] as const)(
    "stands as spoken, and for English readers translated (%s)",
    async (lang, isTranslated) => {
      const { out } = await run("quote carrot", { lang, width: 160 });
      expect(out).toContain("“Ze hangen ze een worst voor”");
      expect(out.includes("“They are dangling a carrot")).toBe(isTranslated);
    },
  );

  test("has its note where the article lacks the opening mark", async () => {
    const { out } = await run("show akkermans-motivation", { width: 200 });
    expect(out).toContain("no opening quotation mark");
  });
});

test("a search underlines the words that it met", async () => {
  const { out } = await run("claim bomb", { colour: true, width: 120 });
  expect(out).toContain(`A ${ESC}[4mbomb${ESC}[24m was found`);
});

test("a link's address has nothing in it but the address", async () => {
  const { out } = await run("search leger", { colour: true, hyperlinks: true, width: 160 });
  const addresses = out
    .split("]8;;")
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf("\u0007")));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => address.includes(ESC))).toEqual([]);
});

test("numbers are in the reader's notation", async () => {
  expect((await run("figure 175000")).out).toContain("about 175,000");
  expect((await run("figure 175000 --lang nl")).out).toContain("ongeveer 175.000");
});

test("the source says what is inferred, what nobody has checked, and what it holds", async () => {
  const { out } = await run("source", { width: 160 });
  const counts = `entities: ${DATA.entities.length}, figures: ${DATA.figures.length}, quotes: ${DATA.quotes.length}, claims: ${DATA.claims.length}`;
  for (const part of ["2023-09-06 (inferred)", "unchecked", DATA.source.sha256, counts])
    expect(out).toContain(part);
  expect(out.endsWith(`${DATA.source.url}\n`)).toBe(true);
});

test.each(["𝕒 ", "𝕒𝕓𝕔 ", "𝕒", "漢", "e\u0301", "👍 "])(
  "a long text of %s is wrapped soon, and whole",
  (letter) => {
    const text = letter.repeat(Math.floor(8_000 / letter.length));
    const lines = wrapped(text, { width: 80 });
    expect(lines.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    for (const line of lines.split("\n")) expect(line).not.toMatch(/^ /);
    if (letter === "𝕒𝕓𝕔 ") expect(new Set(lines.split(/\s+/))).toEqual(new Set(["𝕒𝕓𝕔", ""]));
  },
);

test.each([
  ["that is wide enough", 600, false],
  ["of a pipe", Number.POSITIVE_INFINITY, false],
  ["where it is cut", 80, true],
])("it stays on one line %s", (_, width, isCut) => {
  const row = [["漢".repeat(260)]];
  const table = renderTable(
    [{ head: "fact" }],
    [row],
    { width, lang: "en", isColoured: false },
    isCut,
  );
  expect(table.trimEnd().split("\n")).toHaveLength(2);
});
