import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toJSON } from "@orcid/bibtex-parse-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CslItem } from "../../src/cite/csl.ts";
import type { FactbookData } from "../../src/factbook/model.ts";
import { recruits } from "../helpers/io.ts";
import { parseLines } from "../helpers/recruits.ts";
import { DATA } from "../verify/sample.ts";

const PAGE =
  "https://www.rtlnieuws.nl/nieuws/artikel/5406115/rusland-oekraine-huurlingen-militairen-leger-slachtoffers";

const HEADLINE = "#:~:text=Rusland%20ronselt,en%20Armeni%C3%AB";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "recruits-cite-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Cites records of the sample, or of an edited copy of it. */
function citeSample(words: readonly string[], edit: (data: FactbookData) => void = () => {}) {
  const data = structuredClone(DATA);
  edit(data);
  const path = join(dir, "facts.json");
  writeFileSync(path, JSON.stringify(data));
  return recruits(["cite", ...words, "--data", path]);
}

describe("as text", () => {
  test("the fact, the article with its inferred date, the link, and that nobody opened it", async () => {
    expect(await recruits(["cite", "russians-killed"])).toEqual({
      status: 0,
      out: `120,000 Russians already killed in the war, US government sources estimate (¶5).
RTL Nieuws, “Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië” [Russia
recruits soldiers in Cuba, North Korea and Armenia], 2023-09-06 (date inferred)
${PAGE}#:~:text=120.000
Nobody has opened this address, so it is unchecked.
`,
      err: "",
    });
  });

  test("in Dutch, several, in the order asked for", async () => {
    const { out } = await recruits(["cite", "kim-jong-un", "CUBA", "--lang", "nl"]);
    const [kim, cuba, ...rest] = out.split("\n\n");
    expect(rest).toEqual([]);
    expect(kim).toMatch(/^Kim Jong Un: /);
    expect(cuba).toMatch(/^Cuba: /);
    expect(cuba).toContain("Armenië”,\n2023-09-06 (datum afgeleid)");
    expect(cuba).toContain("#:~:text=Cuba\nNiemand heeft dit adres geopend: het is niet nagegaan.");
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
  test("APA: the reference, and the citation in the text", async () => {
    const { out } = await recruits(["cite", "russians-killed", "--style", "apa"]);
    expect(out).toBe(
      `RTL Nieuws. (ca. 2023, September 6). Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië [Russia recruits soldiers in Cuba, North Korea and Armenia]. ${PAGE}#:~:text=120.000
In the text: (US government sources, as cited in RTL Nieuws, ca. 2023, para. 6)
`,
    );
  });

  test("APA in Dutch, of what the article itself says", async () => {
    const { out } = await recruits(["cite", "headline", "--style", "apa", "--lang", "nl"]);
    expect(out).toBe(
      `RTL Nieuws. (ca. 2023, 6 september). Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië. ${PAGE}${HEADLINE}
In de tekst: (RTL Nieuws, ca. 2023, al. 0)
`,
    );
  });

  test("Chicago: a note, with an inferred date in brackets", async () => {
    const { out } = await recruits(["cite", "akkermans-high-risks", "--style", "chicago"]);
    expect(out).toBe(
      `Jeroen Akkermans, quoted in “Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië” [Russia recruits soldiers in Cuba, North Korea and Armenia], RTL Nieuws, [September 6, 2023?], para. 16, ${PAGE}#:~:text=Maar%20die%20hoge%20bedragen%20gaan%20gepaard%20met%20hoge%20risico%27s%2E.
`,
    );
  });

  test("Chicago in Dutch", async () => {
    const { out } = await citeSample(["price", "--style", "chicago", "--lang", "nl"]);
    expect(out).toBe(
      "“Norvik sells its lighthouse” [Norvik verkoopt zijn vuurtoren], The Courier, 1 juni 2024, al. 1, https://courier.example/1/lighthouse#:~:text=48%2C500.\n",
    );
  });

  test.each([
    [
      "apa",
      "en",
      "The Courier. (2024, June 1). ",
      "(per-lund, as cited in The Courier, 2024, para. 1)",
    ],
    [
      "apa",
      "nl",
      "The Courier. (2024, 1 juni). ",
      "(per-lund, aangehaald in The Courier, 2024, al. 1)",
    ],
    ["chicago", "en", "per-lund, quoted in “", "”, The Courier, June 1, 2024, para. 1, "],
    ["chicago", "nl", "per-lund, geciteerd in “", ", The Courier, 1 juni 2024, al. 1, "],
  ])("%s, in %s, of a quotation with a stated date", async (style, lang, start, rest) => {
    const { out } = await citeSample(["no-regrets", "--style", style, "--lang", lang]);
    expect(out.startsWith(start)).toBe(true);
    expect(out).toContain(rest);
  });

  test.each([
    ["en", "US government sources, cited in “"],
    ["nl", "Amerikaanse overheidsbronnen, aangehaald in “"],
  ])("Chicago, in %s, of a figure", async (lang, start) => {
    const words = ["cite", "russians-killed", "--style", "chicago", "--lang", lang];
    expect((await recruits(words)).out.startsWith(start)).toBe(true);
  });

  test("on a terminal the title is in italics", async () => {
    const words = ["cite", "headline", "--style", "apa"];
    const italic = (text: string) => `\u001b[3m${text}\u001b[23m`;
    const title = italic("Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië");
    expect((await recruits(words, { colour: true })).out).toContain(title);
    expect((await recruits([...words, "--color", "always"])).out).toContain(title);
    expect((await recruits([...words, "--color", "never"], { colour: true })).out).not.toContain(
      "\u001b",
    );
  });

  test("Markdown: title, link and line ends in its own marks", async () => {
    const { out } = await recruits(["cite", "headline", "--style", "apa", "-f", "md"]);
    expect(out).toContain(
      "6). *Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië* \\[Russia",
    );
    expect(out).toContain(`<${PAGE}${HEADLINE}>  \nIn the text: `);
  });
});

describe("BibTeX", () => {
  test("an entry that a parser reads back", async () => {
    const { out } = await recruits([
      "cite",
      "russians-killed",
      "cuba-strongly",
      "--style",
      "bibtex",
    ]);
    const entries = parseBibtex(out);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      type: "misc",
      key: "rtl-5406115-russians-killed",
      author: "{RTL Nieuws}",
      title: "{Rusland ronselt soldaten in Cuba, Noord-Korea en Armenië}",
      year: "2023",
      month: "sep",
      url: `${PAGE}#:~:text=120.000`,
    });
    expect(entries[0]?.note).toContain("The date is inferred. Nobody has opened this address");
  });

  test("characters that TeX acts on are escaped, and braces stay balanced", async () => {
    const { out } = await citeSample(["price", "--style", "bibtex"], ({ source }) => {
      source.title = { en: "50% & {more} #1_$ ~^\\", nl: "x" };
      source.url = "https://courier.example/?q={a}";
    });
    const [entry] = parseBibtex(out);
    expect(entry).toMatchObject({
      title:
        "{50\\% \\& \\textbraceleft{}more\\textbraceright{} \\#1\\_\\$ \\textasciitilde{}\\textasciicircum{}\\textbackslash{}}",
      url: "https://courier.example/?q=%7Ba%7D#:~:text=48%2C500",
    });
  });

  test("in Markdown it is a block of code", async () => {
    const { out } = await recruits(["cite", "cuba", "--style", "bibtex", "-f", "md"]);
    expect(out).toMatch(/^```bibtex\n@misc\{[^`]*\n\}\n```\n$/);
  });
});

describe("CSL-JSON", () => {
  /** The variables of CSL 1.0.2 that are used. */
  const VARIABLES =
    "id type title translated-title author container-title issued language URL note custom".split(
      " ",
    );

  test("a list of items, as reference managers take it", async () => {
    const words = ["cite", "akkermans-high-risks", "cuba", "--style", "csl-json"];
    const { status, out } = await recruits(words);
    const items: CslItem[] = JSON.parse(out);
    expect(status).toBe(0);
    expect(items.map(({ id }) => id)).toEqual([
      "rtl-5406115-akkermans-high-risks",
      "rtl-5406115-cuba",
    ]);
    for (const item of items) expect(VARIABLES).toEqual(expect.arrayContaining(Object.keys(item)));
    expect(items[0]).toMatchObject({
      type: "article-newspaper",
      author: [{ literal: "RTL Nieuws" }],
      issued: { "date-parts": [[2023, 9, 6]], circa: true },
      note: "Paragraph 16, counting every line below the headline. The date is inferred. Nobody has opened this address, so it is unchecked.",
      custom: { by: ["Jeroen Akkermans"], isQuotation: true, paragraph: 16, urlChecked: false },
    });
  });

  test("NDJSON has an item a line", async () => {
    const { out } = await recruits(["cite", "cuba", "armenia", "-f", "ndjson"]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["rtl-5406115-cuba", "rtl-5406115-armenia"]);
  });

  test("of a checked address and a stated date it says nothing", async () => {
    const [item] = JSON.parse((await citeSample(["price", "--style", "csl-json"])).out);
    expect(item.note).toBe("Paragraph 1, counting every line below the headline.");
    expect(item.issued).toEqual({ "date-parts": [[2024, 6, 1]] });
    expect(item.custom.by).toEqual([]);
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
    expect(results.map((item: CslItem) => item.id)).toEqual(ids.map((id) => `rtl-5406115-${id}`));
  });

  test("of what a search finds besides the first, stderr says how much", async () => {
    const { err } = await recruits(["cite", "russians killed"]);
    expect(err).toMatch(
      /^Cited is the first of \d+ that a search finds: recruits search russians killed\n$/,
    );
  });

  test("may come on standard input, a query a line", async () => {
    const { out } = await recruits(["cite", "-", "-f", "ndjson"], {
      stdin: "cuba\r\n\n armenia,headline \nxyzzy\n",
    });
    expect(parseLines(out).map(({ query, id, found }) => [query, id ?? found])).toEqual([
      ["cuba", "rtl-5406115-cuba"],
      ["", false],
      ["armenia,headline", "rtl-5406115-armenia"],
      ["armenia,headline", "rtl-5406115-headline"],
      ["xyzzy", false],
    ]);
  });

  test.each([
    ["from standard input", ["-"]],
    ["one by one", ["--each", "cuba", "headline"]],
  ])("%s come as one list in CSL-JSON", async (_, words) => {
    const { out } = await recruits(["cite", "--style", "csl-json", ...words], {
      stdin: "cuba\nheadline\n",
    });
    expect(JSON.parse(out)).toHaveLength(2);
  });

  test("of a kind, chosen by options", async () => {
    const { out } = await recruits(["cite", "claim", "--status", "denied", "--json"]);
    expect(JSON.parse(out).results).toMatchObject([
      { id: "rtl-5406115-north-korea-supplies-volunteers" },
    ]);
  });

  test("that are unknown are told, with status 1 where a search finds nothing either", async () => {
    expect(await recruits(["cite", "cuba", "xyzzyxyzzy"])).toMatchObject({ status: 1, out: "" });
  });

  test.each([
    [["cbua"], "", "No record has the id “cbua”. Did you mean cuba?"],
    [
      ["x".repeat(200)],
      "",
      `No record has the id “${"x".repeat(59)}…”. See all ids: recruits list`,
    ],
    [["cuba,nope"], "", "No record has the id “nope”. See all ids: recruits list"],
    [
      ["russians-kiled"],
      "",
      "No record has the id “russians-kiled”. Did you mean russians-killed?",
    ],
    [
      ["cuba", "--style", "mla"],
      "",
      "--style takes one of text, apa, chicago, bibtex, csl-json, not “mla”.",
    ],
    [
      ["cuba", "--style", "apa", "--json"],
      "",
      "--style apa has no form in json. Give one of the two.",
    ],
    [
      ["cuba", "--style", "csl-json", "-f", "md"],
      "",
      "--style csl-json has no form in md. Give one of the two.",
    ],
  ])("%j: one line on stderr, status 2", async (words, stdin, message) => {
    expect(await recruits(["cite", ...words], { stdin })).toEqual({
      status: 2,
      out: "",
      err: `recruits: ${message}\n`,
    });
  });
});

/** The fields of each entry, as the parser has them. */
function parseBibtex(text: string): Record<string, string>[] {
  return toJSON(text).map(({ citationKey, entryType, entryTags }) => ({
    key: citationKey,
    type: entryType,
    ...entryTags,
  }));
}
