/** Overviews: figures side by side, facts in time, by speaker and by country. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { madeUp } from "../bench/scale.ts";
import { DATA } from "../helpers/factbook.ts";
import { parseCsv } from "../helpers/flat.ts";
import { parseLines, run } from "../helpers/recruits.ts";

/** The results in JSON. */
async function resultsOf(line: string) {
  const { out } = await run(`${line} --json`);
  return JSON.parse(out).results;
}

describe("compare", () => {
  test.each([
    ["compare", ["killed", "wounded"]],
    ["compare russia ukraine", ["killed", "wounded"]],
    ["compare Oekraïne, Rusland", ["killed", "wounded"]],
    ["compare rusia vs ukrane", ["killed", "wounded"]],
    ["compare ukraine", ["killed", "wounded"]],
    ["compare --measure killed", ["killed"]],
    ["compare russia cuba", []],
    ["compare --status planned", []],
  ])("%s: %j", async (line, measures) => {
    const results = await resultsOf(line);
    expect(results.map(({ measure }: { measure: string }) => measure)).toEqual(measures);
  });

  test("has the numbers, whose they are, and how many times one is the other", async () => {
    const [killed] = await resultsOf("compare --measure killed");
    expect(killed).toMatchObject({
      unit: { en: "people" },
      figures: [
        { id: "russians-killed", of: { id: "russia" }, value: { amount: 120_000 } },
        { id: "ukrainians-killed", of: { id: "ukraine" }, value: { amount: 70_000 } },
      ],
    });
    expect(killed.ratio).toBeCloseTo(12 / 7);
  });

  test("leaves out what differs in measure or unit, and says so", async () => {
    const { omitted } = JSON.parse((await run("compare --json")).out);
    expect(omitted).toContain("advert-salary");
    expect(omitted).toContain("migrant-salary");
    expect(omitted).not.toContain("russians-killed");
    const told = async (line: string) => (await run(line)).out.replace(/\s+/g, " ");
    expect(await told("compare")).toMatch(
      /Left out, .*: cubans-living-in-russia, .* and 7 more\. $/,
    );
    expect(await told("compare --all")).toMatch(/: cubans-living-in-russia, .*, migrant-salary, /);
    // Figures that weren't asked for don't count as left out.
    expect((await run("compare --measure killed")).out).not.toContain("Left out");
    expect((await run("compare cuba --measure residents")).err).toContain(
      ": cubans-living-in-russia.",
    );
    expect((await run("compare cuba --measure pay")).err).not.toContain("Left out");
  });

  test("one without an equal is no comparison", async () => {
    const { status, out, err } = await run("compare cuba");
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("No two figures here have the same measure");
  });

  test("draws bars in ASCII where the locale has no other", async () => {
    expect((await run("compare", { isAscii: true })).out).toMatch(/#{20}/);
    expect((await run("compare")).out).toMatch(/█{20}/);
  });

  test("rows are the figures", async () => {
    const ids = parseLines((await run("compare -f ndjson")).out).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    const [head, ...rows] = parseCsv((await run("compare -f csv")).out);
    expect(head).not.toContain("iso2");
    expect(rows.map((row) => row[head?.indexOf("id") ?? -1])).toEqual(ids);
  });
});

describe("timeline", () => {
  test("is in order: what has no date first, and each kind of time by itself", async () => {
    const { out } = await run("timeline --all");
    const at = [
      "in the Cold War",
      "a year ago (2022-09, inferred)",
      "yesterday (2023-09-05, inferred)",
      "next year (2024, inferred)",
      "said or reported",
      "last year (2022, inferred)",
      "last Sunday (2023-09-03, inferred)",
      "this week (2023-09-04, inferred)",
    ].map((text) => out.replace(/\s+/g, " ").indexOf(text.split(" (")[0] ?? ""));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.at(0)).toBeGreaterThan(-1);
  });

  test("has just the facts that tell a time", async () => {
    const ids = (await resultsOf("timeline")).map(({ id }: { id: string }) => id);
    const timed = [...DATA.claims, ...DATA.figures, ...DATA.quotes].filter(
      (fact) => ("when" in fact && fact.when) || fact.said,
    );
    expect(ids.toSorted()).toEqual(timed.map(({ id }) => id).toSorted());
  });

  test.each([
    ["timeline north korea", "kim-plans-visit"],
    ["timeline --about cuba", "cold-war-alliance"],
    ["timeline --since 2024", "elections-next-year"],
    ["timeline akkermans", undefined],
  ])("%s: %s", async (line, id) => {
    const ids = (await resultsOf(line)).map((fact: { id: string }) => fact.id);
    expect(ids.includes(id)).toBe(id !== undefined);
    expect(ids).not.toContain("partial-mobilisation");
  });
});

describe("speakers", () => {
  test("counts what each says, by status, and what nobody else says", async () => {
    const speakers = await resultsOf("speakers");
    const of = (id: string) => speakers.find((speaker: { id: string }) => speaker.id === id);
    expect(of("us-government-sources")).toMatchObject({
      claims: 0,
      figures: 4,
      quotes: 0,
      status: { estimated: 4 },
      alone: 4,
    });
    expect(of("international-media")).toMatchObject({ claims: 2, figures: 1, alone: 0 });
    expect(of("jeroen-akkermans").quotes).toBe(13);
    const total = DATA.claims.length + DATA.figures.length + DATA.quotes.length;
    const ids = new Set(
      speakers.flatMap(({ facts }: { facts: { id: string }[] }) => facts.map(({ id }) => id)),
    );
    expect(ids.size).toBe(total);
  });

  test("of one has all that they and their parts say", async () => {
    const ids = (line: string) =>
      resultsOf(line).then((all) => all.map(({ id }: { id: string }) => id));
    expect(await ids("speakers akkermans")).toEqual(["jeroen-akkermans"]);
    expect(await ids("speakers russia")).toEqual(["russian-general", "russia"]);
    const { out } = await run("speakers akkermans --all");
    expect(out).toContain("carrot");
  });

  test("rows are the speakers, in numbers", async () => {
    const [head, first] = parseCsv((await run("speakers -f csv")).out);
    expect(head).toEqual(
      expect.arrayContaining(["id", "claims", "figures", "quotes", "alone", "status.stated"]),
    );
    expect(head).not.toContain("facts");
    expect(first?.[0]).toBe("rtl-nieuws");
  });
});

describe("where", () => {
  test("has the countries of recruiting, those of the headline first", async () => {
    const places = (await resultsOf("where")).map(({ id }: { id?: string }) => id);
    expect(places).toEqual([
      "cuba",
      "north-korea",
      "armenia",
      "russia",
      "kazakhstan",
      "serbia",
      "poland",
      "latvia",
      undefined,
    ]);
  });

  test("who does it is not where it is done, unless the article says so", async () => {
    const [russia, elsewhere, ...others] = await resultsOf("where russia");
    expect(others).toEqual([]);
    expect(JSON.stringify(russia)).not.toContain("wagner-recruited-abroad");
    expect(JSON.stringify(elsewhere)).toContain("wagner-recruited-abroad");
    expect((await resultsOf("where north korea")).map(({ id }: { id?: string }) => id)).toEqual([
      "north-korea",
    ]);
  });

  test.each([
    ["cuba", "left open"],
    ["armenia", "borne out"],
    ["north korea", "not borne out"],
    ["kazakhstan", undefined],
  ])("the headline and %s: %s", async (country, headline) => {
    const results = await resultsOf(`where ${country}`);
    expect(results[0]).toMatchObject({ ...(headline && { headline }) });
    expect("headline" in results[0]).toBe(headline !== undefined);
  });

  test.each([
    [
      "where north korea",
      "Only by the headline it happens here; none of these facts bears that out.",
    ],
    [
      "where north korea",
      "× a Russian general, ¶16; denied by the Kremlin\n100,000 people: volunteers-from-north-korea",
    ],
    [
      "where cuba",
      "\nCuba By the headline it happens here too; these facts do not settle whether it does.\n",
    ],
    ["where armenia", "\nArmenia\nRussia recruits soldiers in Kazakhstan and Armenia too."],
    [
      "where armenia",
      "\nabout 2,000 dollars a month: advert-salary\nover 5,000 dollars: advert-down-payment\n",
    ],
    [
      "where russia --all",
      "(migrants-reward) » reported, the British Ministry of Defence and international media, ¶14\nup to 4,000 dollars: migrant-salary\n",
    ],
    ["where cuba", "headline\nRussia recruits soldiers in Cuba, North Korea and Armenia"],
    ["where cuba", "place not given\nThe human trafficking network allegedly forced Cubans"],
    ["where kazakhstan", "\nKazakhstan\nRussia recruits soldiers in Kazakhstan and Armenia too."],
    ["where --all", "\nArmenia, Kazakhstan\nRussia recruits soldiers"],
    ["where --all", "\nSerbia, Poland, Latvia\nIn Serbia, Poland and Latvia, among others, videos"],
    ["where russia --all", "\n“As a young Russian man of military age"],
    ["waar noord-korea --lang nl", "Alleen volgens de kop gebeurt het hier"],
  ])("%s: %s", async (line, told) => {
    expect((await run(line, { width: 300 })).out.replace(/ +/g, " ")).toContain(told);
  });

  test.each([
    ["--about cuba", { cuba: "left open", "north-korea": "not borne out", armenia: "borne out" }],
    ["--paragraph 0", { cuba: "left open", "north-korea": "not borne out", armenia: "borne out" }],
  ])(
    "what the article bears out does not depend on what is chosen of it: %s",
    async (options, verdicts) => {
      const places = await resultsOf(`where ${options}`);
      const told = places.flatMap(({ id, headline }: { id: string; headline?: string }) =>
        headline ? [[id, headline]] : [],
      );
      expect(Object.fromEntries(told)).toEqual(verdicts);
    },
  );

  test("only what tells of recruiting is in it", async () => {
    const { out } = await run("where --json");
    expect(out).not.toContain("cuba-not-in-war");
    expect(out).not.toContain("akkermans-in-ukraine");
  });
});

describe("a limit", () => {
  test.each([
    ["compare", ["killed"]],
    ["timeline", ["cold-war-alliance"]],
    ["speakers", ["rtl-nieuws"]],
    ["where", ["cuba"]],
  ])("%s shows the first: %s", async (command, first) => {
    const results = await resultsOf(`${command} --limit 1`);
    expect(
      results.map(({ measure, id }: { measure?: string; id?: string }) => measure ?? id),
    ).toEqual(first);
    const { out } = await run(`${command} --limit 1 -f ndjson`);
    const { out: all } = await run(`${command} -f ndjson`);
    expect(all.split("\n")).toEqual(expect.arrayContaining(out.split("\n")));
    expect(out.length).toBeLessThan(all.length);
  });

  test("shows all of what is left, without the line about more", async () => {
    const { out, err } = await run("where --limit 2");
    expect(out).toContain("\nNorth Korea");
    expect(out).not.toContain("Kazakhstan");
    expect(err).toBe("");
  });
});

describe("a name that is not there", () => {
  test.each(["compare", "timeline", "speakers", "where"])("%s pakistan", async (command) => {
    const { status, out, err } = await run(`${command} pakistan`);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("Pakistan is not in the article.");
  });
});

describe("a name of which there is nothing", () => {
  test.each([
    ["compare cuba", "No two figures here have the same measure"],
    ["timeline akkermans", "No fact here has a time"],
    ["speakers putin", "No fact here has them as its speaker"],
    [
      "speakers kremlin",
      "What they deny: north-korea-supplies-volunteers, volunteers-from-north-korea.",
    ],
    ["compare --measure pay", ": advert-salary, migrant-salary."],
    ["compare --status denied --measure killed", "None found with --status denied"],
    ["where united kingdom", "No fact here is such an event there"],
    ["compare killed", "a measure, not a name: recruits compare --measure killed"],
  ])("%s: %s", async (line, told) => {
    const { status, out, err } = await run(line);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(told);
    expect((await run(`${line} -f ${/compare|timeline/.test(line) ? "svg" : "md"}`)).out).toBe("");
  });
});

test("in Markdown, cells are not padded", async () => {
  expect((await run("speakers akkermans -f md")).out).toMatch(/ \| 18 \| 18 \|$/m);
  expect((await run("compare ukraine -f md")).out).toMatch(/ \| 70,000 \|$/m);
});

test("of many names each answer says whose it is", async () => {
  const { out } = await run("speakers --each akkermans kremlin putin general");
  expect(out).toMatch(/^akkermans\nspeaker/);
  expect(out).toMatch(/\n\ngeneral\nspeaker/);
});

describe("pictures", () => {
  test.each([
    ["compare", "omitted"],
    ["speakers", "denied"],
  ])("%s of a name that is not there leaves nothing out", async (command, rest) => {
    const { out } = await run(`${command} xyzzy --json`);
    expect(JSON.parse(out)).toMatchObject({ count: 0, [rest]: [] });
  });

  test("a field that only a fact beyond the limit has", async () => {
    const { status, out } = await run("timeline --fields id,said.from --limit 1 -f csv");
    expect({ status, head: out.split(/\r?\n/)[0] }).toEqual({ status: 0, head: "id,said.from" });
  });

  test.each(["compare -f svg --fields id", "timeline -f svg --each cuba russia"])(
    "%s is wrong use",
    async (line) => {
      const { status, out, err } = await run(line);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toContain("A picture shows one query");
    },
  );

  test.each(["compare", "timeline", "tijdlijn --lang nl"])(
    "%s says in words what it shows",
    async (line) => {
      const { out } = await run(`${line} -f svg`);
      expect(out).toMatch(/^<svg [^>]*role="img"/);
      expect(out).toMatch(/<title [^>]*>[^<]+<\/title>\n<desc [^>]*>[^<]{200}/);
      expect(out).toContain("https://www.rtlnieuws.nl/nieuws/artikel/5406115/".slice(0, 40));
      expect(out).not.toMatch(/<script|href=|url\(|@import/);
    },
  );

  test("are no others'", async () => {
    const { status, err } = await run("speakers -f svg");
    expect(status).toBe(2);
    expect(err).toContain("table, json, ndjson, csv, tsv, md");
  });
});

describe("any factbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "recruits-overviews-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "many.json");
  writeFileSync(path, JSON.stringify(madeUp(4000, DATA.source)));

  test.each([
    ["compare", 1],
    ["timeline", 1],
    ["speakers", 0],
    ["where", 1],
  ])("of 2,000 claims, %s fits a screen: exit status %d", async (command, expected) => {
    const { status, out } = await run(`${command} --data ${path}`);
    expect(status).toBe(expected);
    expect(out.split("\n").length).toBeLessThan(25);
  });

  test.each(["compare", "timeline", "speakers", "where"])("the ferry's, %s", async (command) => {
    const { status, err } = await run(`${command} --data examples/ferry/factbook.json`);
    expect(err).not.toContain("wrong");
    expect(status).toBeLessThan(2);
  });
});
