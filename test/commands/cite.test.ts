import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Citation, CslItem } from "../../src/cite/csl.ts";
import type { FactbookData } from "../../src/factbook/model.ts";
import { parseCsv } from "../helpers/flat.ts";
import { recruits } from "../helpers/io.ts";
import { parseLines } from "../helpers/recruits.ts";
import { DATA } from "../verify/sample.ts";

const PAGE =
  "https://www.rtlnieuws.nl/nieuws/artikel/5406115/rusland-oekraine-huurlingen-militairen-leger-slachtoffers";

const BUNDLED = join(import.meta.dirname, "..", "..", "data");

const HEADLINE = "#:~:text=Rusland%20ronselt%20soldaten,Noord%2DKorea%20en%20Armeni%C3%AB";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "recruits-cite-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Cites records of the sample, or of an edited copy. */
function citeSample(words: readonly string[], edit: (data: FactbookData) => void = () => {}) {
  const data = structuredClone(DATA);
  edit(data);
  const path = join(dir, "facts.json");
  writeFileSync(path, JSON.stringify(data));
  return recruits(["cite", ...words, "--data", path]);
}

describe("a quotation of a few words tells what it is about, in a sentence and in a table", () => {
  const ids = ["akkermans-ever-grimmer", "akkermans-not-eager"];
  test.each([
    ["en", "“steeds grimmiger” (“ever grimmer”: the Kremlin's recruiting methods), says"],
    ["nl", "“steeds grimmiger” (de rekruteringsmethoden van het Kremlin), zegt"],
  ] as const)("in %s: %s", async (lang, told) => {
    const { out } = await recruits(["cite", ...ids, "--lang", lang]);
    expect(out.split("\n")[0]).toContain(told);
    expect(out).not.toContain(DATA.quotes.find(({ id }) => id === ids[1])?.context[lang]);
  });

  test("context", async () => {
    const { out } = await recruits(["show", ...ids]);
    expect(out.match(/context: .*/g)).toEqual(["context: the Kremlin's recruiting methods"]);
  });
});

describe("as text", () => {
  test.each(["", " -f md"])("what is our reading is told%s", async (format) => {
    const { out } = await recruits(`cite manpower-ratio${format}`.split(" "));
    expect(out).toContain("Akkermans does not say compared with whom; we read Ukraine.");
  });

  test("the fact, the article with its inferred date, the link, and that nobody opened it", async () => {
    expect(await recruits(["cite", "russians-killed"])).toEqual({
      status: 0,
      out: `120,000 Russians already killed in the war, US government sources estimate (¶5).
RTL Nieuws, “Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië” [Russia
recruits soldiers in Cuba, North Korea and Armenia], 2023-09-06 (date inferred)
${PAGE}#:~:text=dat-,al%20120.000%20Russen
Nobody has opened this address, so it is unchecked.
`,
      err: "",
    });
  });

  test("in Dutch, several, in the order asked for, and the article once", async () => {
    const { out } = await recruits(["cite", "kim-jong-un", "CUBA", "--lang", "nl"]);
    const [kim, cuba, article, ...rest] = out.split("\n\n");
    expect(rest).toEqual([]);
    expect(kim).toMatch(/^Kim Jong Un: [\s\S]*#:~:text=president-,Kim%20Jong%20Un$/);
    expect(cuba).toMatch(/^Cuba: [\s\S]*#:~:text=/);
    expect(article).toBe(`RTL Nieuws, “Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië”,
2023-09-06 (datum afgeleid)
${PAGE}
Niemand heeft dit adres geopend: het is niet nagegaan.
`);
  });

  test("of an article whose date is stated and whose address somebody has opened", async () => {
    expect((await citeSample(["no-regrets"])).out).toBe(
      `“It's too late for regrets”, says per-lund (¶1).
The Courier, “Norvik sells its lighthouse”, 2024-06-01
https://courier.example/1/lighthouse#:~:text=It%27s%20too%20late%20for%20regrets
`,
    );
  });

  test("a statement opens from its first words to its last", async () => {
    const { out } = await recruits(["cite", "kim-plans-visit"]);
    expect(out).toContain(
      `${PAGE}#:~:text=Deze%20week%20meldden,praten%20over%20wapenleveranties\n`,
    );
  });

  test("of a factbook that has no such words, at the top", async () => {
    const { out } = await citeSample(["sold"]);
    expect(out).toContain("\nhttps://courier.example/1/lighthouse\n");
  });
});

describe("in a style", () => {
  const ARTICLE = "Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië";
  const TRANSLATED = `${ARTICLE} [Russia recruits soldiers in Cuba, North Korea and Armenia]`;

  test("APA: the reference, and the citation in the text", async () => {
    const { out } = await recruits(["cite", "russians-killed", "--style", "apa"]);
    expect(out).toBe(
      `RTL Nieuws. (ca. 2023, September 6). ${TRANSLATED}. ${PAGE}#:~:text=dat-,al%20120.000%20Russen
In the text: (US government sources, as cited in RTL Nieuws, ca. 2023, para. 5)
`,
    );
  });

  test("APA in Dutch, of several: one reference, and a citation for each", async () => {
    const words = ["cite", "akkermans-high-risks", "headline", "--style", "apa", "--lang", "nl"];
    expect((await recruits(words)).out).toBe(
      `RTL Nieuws. (c. 2023, september 6). ${ARTICLE}. ${PAGE}
In de tekst: (Akkermans, aangehaald in RTL Nieuws, c. 2023, par. 13)
In de tekst: (RTL Nieuws, c. 2023)
`,
    );
  });

  test("Chicago: the entry, and a note, with an inferred date in brackets", async () => {
    const { out } = await recruits(["cite", "kim-plans-visit", "--style", "chicago"]);
    const link = `${PAGE}#:~:text=Deze%20week%20meldden,praten%20over%20wapenleveranties.\n`;
    expect(out).toBe(
      `RTL Nieuws. “${TRANSLATED},” [September 6, 2023?]. ${link}In a note: Unnamed media, cited in RTL Nieuws, “${TRANSLATED},” [September 6, 2023?], para. 16, ${link}`,
    );
  });

  test("Chicago in Dutch, of an English article, whose title has capitals", async () => {
    const { out } = await citeSample(["no-regrets", "--style", "chicago", "--lang", "nl"]);
    const link =
      "https://courier.example/1/lighthouse#:~:text=It%27s%20too%20late%20for%20regrets.\n";
    const title = "‘Norvik Sells Its Lighthouse [Norvik verkoopt zijn vuurtoren]’";
    expect(out).toBe(
      `The Courier. ${title}, 1 juni 2024. ${link}In een noot: Per-lund, geciteerd in The Courier, ${title}, 1 juni 2024, par. 1, ${link}`,
    );
  });

  test("a subhead has no number either", async () => {
    const { out } = await citeSample(["counted", "--style", "apa"], ({ source }) => {
      source.headings = [0, 2];
    });
    expect(out).toMatch(/\nIn the text: \(The Courier, 2024\)\n$/);
  });

  test("of two factbooks, each article has its own", async () => {
    const { out } = await citeSample(["cuba", "price", "--style", "apa", "--data", BUNDLED]);
    expect(out).toMatch(
      /^RTL Nieuws\. .*\nIn the text: .*\n\nThe Courier\. .*\nIn the text: .*\n$/,
    );
  });

  test("on a terminal the title is in italics", async () => {
    const words = ["cite", "headline", "--style", "apa"];
    const italic = (text: string) => `\u001b[3m${text}\u001b[23m`;
    const title = `${italic(TRANSLATED)}. `;
    expect((await recruits(words, { colour: true })).out).toContain(title);
    expect((await recruits([...words, "--color", "always"])).out).toContain(title);
    expect((await recruits([...words, "--color", "never"], { colour: true })).out).not.toContain(
      "\u001b",
    );
  });

  test("Markdown: title, link and line ends in its own marks", async () => {
    const { out } = await recruits(["cite", "headline", "--style", "apa", "-f", "md"]);
    expect(out).toContain(
      "6). *Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië \\[Russia",
    );
    expect(out).toContain(`<${PAGE}${HEADLINE}>  \nIn the text: `);
  });
});

describe("a list for reference managers", () => {
  test.each([
    ["bibtex", /^@misc\{rtl-5406115,$/gm],
    ["biblatex", /^@online\{rtl-5406115,$/gm],
    ["ris", /^TY {2}- ELEC\r\nID {2}- rtl-5406115\r$/gm],
    ["csl-json", /^ {4}"id": "rtl-5406115",$/gm],
  ])(
    "%s has an article once, however many are cited of it, and asked for",
    async (style, entry) => {
      const words = ["cite", "-", "--style", style];
      const { out } = await recruits(words, { stdin: "cuba,headline\nakkermans-high-risks\ncuba" });
      expect(out.match(entry)).toHaveLength(1);
      expect(out.match(/But those high sums/g)).toHaveLength(1);
      expect(out).toContain(`${PAGE}${style === "csl-json" ? '"' : ""}`);
      expect(out).not.toContain(":~:");
    },
  );

  test("RIS has no blank line between articles", async () => {
    const { out } = await citeSample(["cuba", "price", "--style", "ris", "--data", BUNDLED]);
    expect(out).toMatch(/\r\nER {2}- \r\nTY {2}- ELEC\r\nID {2}- courier-1\r\n/);
  });

  test.each(["bibtex", "biblatex", "ris", "csl-json"])(
    "%s links the one passage",
    async (style) => {
      const { out } = await recruits(["cite", "russians-killed", "--style", style]);
      expect(out).toContain(`${PAGE}#:~:text=dat-,al%20120.000%20Russen`);
    },
  );

  test.each([
    ["bibtex", /^```bibtex\n@misc\{[^`]*\n\}\n```\n$/],
    ["biblatex", /^```biblatex\n@online\{[^`]*\n\}\n```\n$/],
    ["ris", /^```ris\nTY[^`]*ER {2}- \r\n```\n$/],
  ])("in Markdown %s is a block of code", async (style, block) => {
    expect((await recruits(["cite", "cuba", "--style", style, "-f", "md"])).out).toMatch(block);
  });

  test("where nothing is found there is none", async () => {
    const listed = async (...words: string[]) =>
      (await recruits(["cite", "-", "--style", ...words], { stdin: "xyzzy xyzzy\n" })).out;
    expect(await listed("ris", "-f", "md")).toBe("");
    expect(await listed("csl-json")).toBe("[]\n");
  });

  test("CSL-JSON has the article with what is cited of it, and no container", async () => {
    const words = ["cite", "akkermans-high-risks", "cuba", "--style", "csl-json"];
    const items: CslItem[] = JSON.parse((await recruits(words)).out);
    expect(items).toEqual([
      {
        id: "rtl-5406115",
        type: "webpage",
        title:
          "Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië [Russia recruits soldiers in Cuba, North Korea and Armenia]",
        author: [{ literal: "RTL Nieuws" }],
        issued: { "date-parts": [[2023, 9, 6]], circa: true },
        language: "nl",
        URL: PAGE,
        note: expect.stringMatching(
          /^• “Maar die .* • Cuba: .* The date is inferred\. Nobody has opened this address, so it is unchecked\.$/,
        ),
      },
    ]);
  });

  test("of a checked address and a stated date it says nothing", async () => {
    const [item] = JSON.parse((await citeSample(["price", "--style", "csl-json"])).out);
    expect(item.note).toMatch(/^• price: [^.]*\.$/);
    expect(item.issued).toEqual({ "date-parts": [[2024, 6, 1]] });
  });

  test("a translation of an English title is marked as not English", async () => {
    const words = ["price", "--style", "csl-json", "--lang", "nl"];
    const [item] = JSON.parse((await citeSample(words)).out);
    expect(item.title).toBe(
      'Norvik sells its lighthouse <span class="nocase">[Norvik verkoopt zijn vuurtoren]</span>',
    );
  });
});

describe("JSON", () => {
  test("a result for each record, as CSL cites it, with its article", async () => {
    const { out } = await recruits(["cite", "akkermans-high-risks,headline", "--json"]);
    const { query, count, results } = JSON.parse(out);
    expect([query, count]).toEqual(["akkermans-high-risks,headline", 2]);
    expect(results[0]).toMatchObject({
      id: "akkermans-high-risks",
      kind: "quote",
      locator: "13",
      label: "paragraph",
      prefix: "Akkermans, as cited in ",
      by: ["Jeroen Akkermans"],
      url: expect.stringContaining("#:~:text=Maar%20die"),
      item: { id: "rtl-5406115", URL: results[0].url },
    });
    expect(results[1]).toMatchObject({ id: "headline", by: [], item: { id: "rtl-5406115" } });
    for (const field of ["locator", "label", "prefix"])
      expect(results[1]).not.toHaveProperty(field);
  });

  test("NDJSON has a citation a line", async () => {
    const { out } = await recruits(["cite", "cuba", "armenia", "-f", "ndjson"]);
    expect(parseLines(out).map(({ id }) => id)).toEqual(["cuba", "armenia"]);
  });
});

describe("CSV and fields", () => {
  test("a row for each record, with the same columns whatever is cited", async () => {
    const rows = async (words: readonly string[]) =>
      parseCsv((await recruits(["cite", ...words, "-f", "csv"])).out);
    const [head = [], row = []] = await rows(["russians-killed"]);
    expect(Object.fromEntries(head.map((name, at) => [name, row[at]]))).toMatchObject({
      id: "russians-killed",
      locator: "5",
      by: "US government sources",
      "item.id": "rtl-5406115",
      "item.issued.date-parts": "[2023,9,6]",
    });
    expect((await rows(["cuba"]))[0]).toEqual(head);
  });

  test.each([
    [["-f", "csv"], "id,locator\r\ncuba,\r\nrussians-killed,5\r\n"],
    [["-f", "tsv"], "id\tlocator\ncuba\t\nrussians-killed\t5\n"],
    [["-f", "ndjson"], '{"id":"cuba"}\n{"id":"russians-killed","locator":"5"}\n'],
    [["-f", "md"], "| id | locator |\n| --- | --- |\n| cuba |  |\n| russians-killed | 5 |\n"],
    [[], "id               locator\ncuba\nrussians-killed  5\n"],
  ])("%j gives the fields alone", async (format, out) => {
    const words = ["cite", "cuba", "russians-killed", "--fields", "id,locator", ...format];
    expect(await recruits(words)).toMatchObject({ status: 0, out });
  });

  test.each([
    [["--fields", "passag"], "No field “passag”. Did you mean passage?"],
    [
      ["--fields", "status"],
      "No field “status”. To see the fields, look at the column heads of: recruits cite cuba --limit 1 -f csv",
    ],
    [
      ["--fields", "id", "--style", "apa"],
      "--style apa does not go with --fields. Give one of the two.",
    ],
    [["-f", "csv", "--style", "ris"], "--style ris does not go with -f csv. Give one of the two."],
    [
      ["-f", "tsv", "--style", "csl-json"],
      "--style csl-json does not go with -f tsv. Give one of the two.",
    ],
  ])("%j is refused", async (options, said) => {
    const { status, out, err } = await recruits(["cite", "cuba", ...options]);
    expect({ status, out, err }).toEqual({ status: 2, out: "", err: `recruits: ${said}\n` });
  });
});

describe("the ids", () => {
  test.each([
    [["russians-killed,cuba"], ["russians-killed", "cuba"]],
    [["russians-killed, cuba"], ["russians-killed", "cuba"]],
    [
      ["RUSSIANS-KILLED", "cuba"],
      ["russians-killed", "cuba"],
    ],
    [
      ["figure", "killed"],
      ["russians-killed", "ukrainians-killed"],
    ],
    [
      ["cijfer", "gedood"],
      ["russians-killed", "ukrainians-killed"],
    ],
    [["country", "DPRK"], ["north-korea"]],
    [["russians killed"], ["russians-killed"]],
    [["russians", "kiled"], ["russians-killed"]],
  ])("%j cites %j", async (words, ids) => {
    const { status, out } = await recruits(["cite", ...words, "--json"]);
    const { query, count, results } = JSON.parse(out);
    expect({ status, query, count }).toEqual({
      status: 0,
      query: words.join(" "),
      count: ids.length,
    });
    expect(results.map(({ id }: Citation) => id)).toEqual(ids);
  });

  test("of what a search finds besides the first, stderr says how much", async () => {
    const { err } = await recruits(["cite", "russians killed"]);
    expect(err).toMatch(
      /^This cites the first of \d+ search results: recruits search russians killed\n$/,
    );
  });

  test("may come on standard input, a query a line", async () => {
    const { out } = await recruits(["cite", "-", "-f", "ndjson"], {
      stdin: "cuba\r\n\n armenia,headline \nxyzzy\n",
    });
    expect(parseLines(out).map(({ query, id, found }) => [query, id ?? found])).toEqual([
      ["cuba", "cuba"],
      ["", false],
      ["armenia,headline", "armenia"],
      ["armenia,headline", "headline"],
      ["xyzzy", false],
    ]);
  });

  test("of a kind, chosen by options", async () => {
    const { out } = await recruits(["cite", "claim", "--status", "denied", "--json"]);
    expect(JSON.parse(out).results).toMatchObject([{ id: "north-korea-supplies-volunteers" }]);
  });

  test("that are unknown are told, with status 1 where a search finds nothing either", async () => {
    expect(await recruits(["cite", "cuba", "xyzzyxyzzy"])).toMatchObject({ status: 1, out: "" });
    expect(await recruits(["cite", "pakistan"])).toEqual({
      status: 1,
      out: "",
      err: "Pakistan is not in the article. See what there is: recruits list\n",
    });
  });

  test("that are misspelt names are told, and what is cited instead", async () => {
    const { status, err } = await recruits(["cite", "cbua"]);
    expect({ status, err }).toEqual({
      status: 0,
      err: "“cbua” is taken as a misspelling of Cuba.\nThis cites the first of 30 search results: recruits search cbua\n",
    });
  });

  test.each([
    [
      ["x".repeat(200)],
      "",
      `No record has the id “${"x".repeat(59)}…”. To see all ids: recruits list`,
    ],
    [["cuba,nope"], "", "No record has the id “nope”. To see all ids: recruits list"],
    [
      ["russians-kiled"],
      "",
      "No record has the id “russians-kiled”. Did you mean russians-killed?",
    ],
    [
      ["cuba", "--style", "mla"],
      "",
      "--style takes one of text, apa, chicago, bibtex, biblatex, csl-json, ris, not “mla”.",
    ],
    [
      ["cuba", "--style", "apa", "--json"],
      "",
      "--style apa does not go with -f json. Give one of the two.",
    ],
    [
      ["cuba", "--style", "csl-json", "-f", "md"],
      "",
      "--style csl-json does not go with -f md. Give one of the two.",
    ],
  ])("%j: one line on stderr, status 2", async (words, stdin, message) => {
    expect(await recruits(["cite", ...words], { stdin })).toEqual({
      status: 2,
      out: "",
      err: `recruits: ${message}\n`,
    });
  });
});
