import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { factbookPaths } from "../../src/io.ts";
import { generated } from "../factbook/generated.ts";
import { recruits } from "../helpers/io.ts";
import { parseLines } from "../helpers/recruits.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples/ferry");
const FERRY = join(EXAMPLES, "factbook.json");
const RUSSIA = join(import.meta.dirname, "../../data");

const folder = mkdtempSync(join(tmpdir(), "recruits-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Parts of the ferry's factbook, with changes. */
function changed(name: string, from: string, to: string): string {
  return file(name, readFileSync(FERRY, "utf8").replace(from, to));
}

/** The ferry's factbook without a field of any record. */
function without(field: string): string {
  const bare = JSON.parse(readFileSync(FERRY, "utf8"), (key, value) =>
    key === field ? undefined : value,
  );
  return file(`without-${field}.json`, JSON.stringify(bare));
}

/** The results of a command in JSON. */
async function resultsOf(...words: string[]) {
  const { out, status } = await recruits([...words, "--json"]);
  expect(status).toBe(0);
  return JSON.parse(out).results;
}

test.each([
  ["Portugal", 0],
  ["Portekiz", 0],
  ["Spanje", 1],
])("a country that has no code in a factbook is found by its name: %s", async (query, status) => {
  const file = changed("no-code.json", '"iso2": "PT",', "");
  expect((await recruits(["country", query, "--data", file])).status).toBe(status);
});

describe("every command works on a factbook of one's own", () => {
  test.each([
    ["country", ["country", "portugal"], "portugal"],
    ["country by its code", ["country", "PT"], "portugal"],
    ["country in another language", ["country", "Portekiz"], "portugal"],
    ["person", ["person", "bosma"], "marit-bosma"],
    ["org", ["org", "ferry"], "ferry-company"],
    ["figure", ["figure", "salary"], "pay-offered"],
    ["quote", ["quote", "varen"], "not-on-sundays"],
    ["claim", ["claim", "denied"], "nobody-nearby"],
    ["search", ["search", "noodsprong"], "a-desperate-leap"],
    ["ask", ["ask", "what does a skipper earn?"], "pay-offered"],
    ["show", ["show", "vlot"], "vlot"],
    ["list", ["list", "country"], "portugal"],
    ["source", ["source"], "zandmeer-2024-17"],
    ["cite", ["cite", "pay-offered"], "zandmeer-2024-17"],
  ])("%s", async (_, words, id) => {
    const { out, err, status } = await recruits([...words, "--json", "--data", FERRY]);
    expect({ err, status }).toEqual({ err: "", status: 0 });
    expect(out).toContain(`"${id}"`);
  });

  test("and verify, export", async () => {
    const article = join(EXAMPLES, "article.txt");
    expect(await recruits(["verify", article, "--data", FERRY])).toMatchObject({ status: 0 });
    const { out } = await recruits(["export", "--data", FERRY]);
    expect(JSON.parse(out).source.id).toBe("zandmeer-2024-17");
  });

  test("in the place of the bundled one", async () => {
    const { out, status } = await recruits(["country", "cuba", "--data", FERRY]);
    expect({ out, status }).toEqual({ out: "", status: 1 });
  });

  test("from a folder", async () => {
    const [source] = await resultsOf("source", "--data", RUSSIA);
    expect(source.id).toBe("rtl-5406115");
  });

  test("for each query of standard input", async () => {
    const { out } = await recruits(["person", "-", "-f", "ndjson", "--data", FERRY], {
      stdin: "bosma\nprins\n",
    });
    expect(parseLines(out).map(({ id }) => id)).toEqual(["marit-bosma", "joost-prins"]);
  });
});

describe("RECRUITS_DATA", () => {
  test("names factbooks, as PATH does folders", () => {
    expect(factbookPaths({ RECRUITS_DATA: ["a.json", "", "b"].join(delimiter) })).toEqual([
      "a.json",
      "b",
    ]);
    expect(factbookPaths({})).toEqual([]);
  });

  test("holds where there is no --data", async () => {
    const io = { data: [FERRY] };
    expect((await recruits(["show", "vlot"], io)).status).toBe(0);
    expect((await recruits(["show", "vlot", "--data", RUSSIA], io)).status).toBe(2);
  });

  test("is told of where its factbook is none", async () => {
    const nowhere = join(folder, "nowhere.json");
    expect(await recruits(["country", "cuba"], { data: [nowhere] })).toEqual({
      status: 2,
      out: "",
      err: `recruits: ${nowhere}: no such file or folder\nrecruits: RECRUITS_DATA names this factbook.\n`,
    });
  });
});

describe("with several factbooks each result says which it is from", () => {
  const both = ["--data", FERRY, "--data", RUSSIA];

  test.each([
    ["an entity", ["show", "portugal"], "zandmeer-2024-17"],
    ["a fact", ["show", "russians-killed"], "rtl-5406115"],
    ["one found by name", ["country", "cuba"], "rtl-5406115"],
    ["one found by words", ["figure", "skippers"], "zandmeer-2024-17"],
    ["an answer", ["ask", "what does a skipper earn?"], "zandmeer-2024-17"],
  ])("%s", async (_, words, from) => {
    const [first] = await resultsOf(...words, ...both);
    expect(first.from).toBe(from);
  });

  test("sources are all told of", async () => {
    const sources = await resultsOf("source", ...both);
    expect(sources.map(({ id }: { id: string }) => id)).toEqual([
      "zandmeer-2024-17",
      "rtl-5406115",
    ]);
    const { out } = await recruits(["source", ...both]);
    expect(out).toContain("Zandmeerse Courant, 2024-05-17");
    expect(out).toContain("RTL Nieuws, 2023-09-06");
  });

  test("as a field", async () => {
    const [first] = await resultsOf("list", "person", "--fields", "from", ...both);
    expect(first).toEqual({ from: "zandmeer-2024-17" });
    const { out } = await recruits(["list", "person", "-f", "csv", "--fields", "id,from", ...both]);
    expect(out).toContain("joost-prins,zandmeer-2024-17\r\nvladimir-putin,rtl-5406115\r\n");
  });

  test.each([
    ["list", ["list", "person"], /^joost-prins +Joost Prins +zandmeer-2024-17$/m],
    ["of entities", ["person"], / · from zandmeer-2024-17\n/],
    ["of facts", ["figure", "skippers"], / · from zandmeer-2024-17$/m],
    ["of all kinds", ["search", "skippers"], / · from zandmeer-2024-17$/m],
    [
      "dossier",
      ["person", "prins"],
      /^Joost Prins {2}person · from zandmeer-2024-17 · joost-prins\n/,
    ],
    ["answer", ["ask", "what does a skipper earn?"], /¶2\)\.\nfrom zandmeer-2024-17\n/],
    ["in Dutch", ["person", "prins", "--lang", "nl"], / · uit zandmeer-2024-17 · joost-prins\n/],
    [
      "in Markdown",
      ["list", "person", "-f", "md"],
      /\| Joost Prins: .* \| zandmeer-2024-17 \| joost-prins \|\n/,
    ],
    ["dossier in Markdown", ["person", "prins", "-f", "md"], /\* \(from zandmeer-2024-17\)\n/],
  ])("in tables: %s", async (_, words, line) => {
    const { out } = await recruits([...words, ...both]);
    expect(out).toMatch(line);
  });

  test("and none does with one factbook", async () => {
    const [first] = await resultsOf("show", "portugal", "--data", FERRY);
    expect(first).not.toHaveProperty("from");
    const { out } = await recruits(["list", "--data", FERRY]);
    expect(out).not.toContain("zandmeer");
  });
});

test.each([
  ["who is Marit Bosma?", "Marit Bosma: director of the ferry company"],
  ["wie is Joost Prins?", "Joost Prins: burgemeester van Zandmeer"],
])("a small factbook answers who somebody is: %s", async (question, told) => {
  const { status, out } = await recruits(["ask", question, "--data", FERRY]);
  expect([status, out.startsWith(told)]).toEqual([0, true]);
});

test.each([
  ["how many skippers?", "skippers"],
  ["how many skippers retire this year?", "skippers-retiring"],
  ["how much pay is offered?", "pay-offered"],
  ["did people in Portugal come forward?", "candidates-in-portugal"],
  ["hoeveel schippers gaan er met pensioen?", "skippers-retiring"],
])("a factbook without stored questions is asked all the same: %s", async (question, id) => {
  const [first] = await resultsOf("ask", question, "--data", without("questions"));
  expect(first.id).toBe(id);
});

describe("an entity needs no summary", () => {
  test.each([
    ["on its page", ["person", "bosma"], "director of the ferry company\n\nfact"],
    ["in Markdown", ["person", "bosma", "-f", "md"], "*director of the ferry company*\n\n## "],
    ["in a fact sheet", ["export", "-f", "md"], "| director of the ferry company |  |"],
    ["in annotations", ["export", "-f", "annotations"], '"value": "Marit Bosma (person)."'],
    ["in HTML", ["export", "-f", "html"], "director of the ferry company"],
  ])("%s", async (_, words, told) => {
    const { out } = await recruits([...words, "--data", without("summary")]);
    expect(out).toContain(told);
    expect(out).not.toContain("undefined");
  });
});

describe("a faulty factbook: a line a fault, exit status 2, nothing on standard output", () => {
  test.each([
    ["country", "portugal"],
    ["list", "-f", "csv"],
    ["source", "--json"],
    ["ask", "who?"],
    ["export"],
  ])("%s", async (...words) => {
    const path = changed("faulty.json", '"reported"', '"certain"');
    const { out, err, status } = await recruits([...words, "--data", path]);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toBe(
      `${path}:286: skippers: status: "certain"; wanted: one of "stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear"\n`,
    );
  });

  test("ten of a thousand of them, and how to see the others", async () => {
    const path = file(
      "thousand.json",
      JSON.stringify({ ...generated(1), quotes: Array(1_000).fill(null) }),
    );
    const { err } = await recruits(["list", "--data", path]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe(`… and 990 more: recruits check ${path}`);
    const { out } = await recruits(["check", path]);
    expect(out.trimEnd().split("\n")).toHaveLength(1_000);
  });

  test("with what a terminal would act on made visible", async () => {
    const key = "\u001b]0;title\u0007\u202e\n";
    const path = changed("escapes.json", '"urlChecked"', `${JSON.stringify(key)}: 1, "urlChecked"`);
    const { err } = await recruits(["list", "--data", path]);
    expect(err).toBe(
      `${path}:14: zandmeer-2024-17: <U+001B>]0;title<U+0007><U+202E><U+000A>: 1; wanted: no field of this name\n`,
    );
    const nowhere = await recruits(["list", "--data", `${folder}/\u001b[2J`]);
    expect(nowhere.err).toBe(`recruits: ${folder}/<U+001B>[2J: no such file or folder\n`);
  });
});

test("what a factbook may hold and a terminal would act on is made visible", async () => {
  const path = changed("marks.json", '"Thinks little', '"\u200f\u00ad\ufeffThinks little');
  const { out } = await recruits(["person", "prins", "--data", path]);
  expect(out).toContain("<U+200F><U+00AD><U+FEFF>Thinks little of the plan.");
});

test.each([
  ["alleged", "tens of people, allegedly, according to the article (heading)."],
  ["stated", "tens of people (heading)."],
])("what the headline has is told as sure as it is: %s", async (status, told) => {
  const data = JSON.parse(readFileSync(FERRY, "utf8"));
  const figure = data.figures.find(({ id }: { id: string }) => id === "candidates-in-portugal");
  Object.assign(figure, { status, selector: { paragraph: 0, exact: "Portugal" } });
  const path = file("headline.json", JSON.stringify(data));
  const { out } = await recruits(["cite", figure.id, "--data", path]);
  expect(out.replaceAll("\n", " ")).toContain(told);
});

test("the faults of a factbook are told in the reader's language", async () => {
  const said = async (lang: string) =>
    (await recruits(["list", "--data", "nowhere.json", "--lang", lang])).err;
  expect(await said("en")).toBe("recruits: nowhere.json: no such file or folder\n");
  expect(await said("nl")).toBe("recruits: nowhere.json: er is geen bestand of map van die naam\n");
});
