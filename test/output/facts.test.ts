/** What readers and scripts get of each field of a fact, using a factbook that has all of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { complete } from "../factbook/generated.ts";
import { parseCsv } from "../helpers/flat.ts";
import { find, run } from "../helpers/recruits.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-facts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "facts.json");
writeFileSync(path, JSON.stringify(complete()));
const around = { data: [path], width: 400 };

describe("people see it in its own words", () => {
  const OUTSIDE_SAID = "A Paper, 2024-05-12, “It met”";
  const OUTSIDE_WHEN = "A Paper, 2024-05-11; B Paper";
  test.each([
    ["claim", "en", "~ presumed"],
    ["claim", "nl", "~ verondersteld"],
    ["claim", "en", "when: on a Friday, “made up” (2024-05-10, inferred)"],
    ["claim", "nl", "wanneer: on a Friday, ‘verzonnen’ (2024-05-10, afgeleid)"],
    ["claim", "en", "said: said on a Sunday, “made up” (2024-05-12, inferred)"],
    ["claim", "nl", "gezegd: said on a Sunday, ‘verzonnen’ (2024-05-12, afgeleid)"],
    ["claim", "en", `date from outside the article: ${OUTSIDE_SAID}`],
    ["claim", "nl", `datum van buiten het artikel: ${OUTSIDE_SAID}`],
    ["claim", "en", "because: Organisation 1 met, “made up”"],
    ["claim", "nl", "reden: Organisation 1 met, ‘verzonnen’"],
    ["claim", "en", "Note: A note, “made up”"],
    ["claim", "nl", "Noot: A note, ‘verzonnen’"],
    ["figure", "en", `date from outside the article: ${OUTSIDE_WHEN}`],
    ["figure", "en", "Note: A note, “made up”"],
    ["quote", "en", "said: said on a Sunday, “made up” (2024-05-12, inferred)"],
    ["quote", "nl", "Noot: A note, ‘verzonnen’"],
    ["organisation", "en", "Note: A note, “made up”"],
    ["organisation", "nl", "Noot: A note, ‘verzonnen’"],
  ] as const)("%s (%s): %s", async (kind, lang, words) => {
    for (const command of [`show made-${kind}-0`, `show made-organisation-0`]) {
      expect((await run(`${command} --all`, { ...around, lang })).out).toContain(words);
      const { out } = await run(`${command} -f md`, { ...around, lang });
      expect(out).toContain(words.replace(/^~ /, ""));
    }
  });

  test.each([
    [
      "claim",
      "en",
      "Organisation 0, “made up” says (heading; 2024-05-10, inferred; said 2024-05-12, inferred); because: Organisation 1 met, “made up”.",
    ],
    [
      "claim",
      "nl",
      "zegt Organisation 0, ‘verzonnen’ (kop; 2024-05-10, afgeleid; gezegd 2024-05-12, afgeleid); reden: Organisation 1 met, ‘verzonnen’.",
    ],
    ["figure", "en", "(heading; 2024-05-10, inferred)."],
    ["quote", "en", "(heading; said 2024-05-12, inferred)."],
  ] as const)("and %s in a sentence (%s): %s", async (kind, lang, end) => {
    const { out } = await run(`cite made-${kind}-0`, { ...around, lang });
    expect(out.split("\n")[0]).toContain(end);
  });

  test.each([
    [
      "en",
      "· A Sunday, “made up”\ndate from outside the article: A Paper, 2024-05-12, “It met”; B Paper\n· A Friday, “made up”\nsha256",
    ],
    [
      "nl",
      "· A Sunday, ‘verzonnen’\ndatum van buiten het artikel: A Paper, 2024-05-12, “It met”; B Paper\n· A Friday, ‘verzonnen’\nsha256",
    ],
  ] as const)("and what dates the article (%s)", async (lang, lines) => {
    expect((await run("source", { ...around, lang })).out).toContain(lines);
  });
});

describe("scripts find it in JSON", () => {
  const name = (i: number) => complete().entities[i]?.name;
  test.each([
    [
      "claim",
      "about",
      [
        { id: "made-organisation-0", as: "agent", name: name(0) },
        { id: "made-organisation-0", as: "place", name: name(0) },
        { id: "made-organisation-1", as: "patient", name: name(1) },
      ],
    ],
    ["claim", "because", { id: "made-claim-1", statement: complete().claims[1]?.statement }],
    ["claim", "said", complete().claims[0]?.said],
    ["quote", "said", complete().quotes[0]?.said],
    ["quote", "key", true],
    ["figure", "measure", "army-size"],
    ["figure", "note", complete().figures[0]?.note],
    ["organisation", "note", complete().entities[0]?.note],
  ])("%s: %s", async (kind, field, value) => {
    const [result] = (await find("show", `made-${kind}-0`, around)).results;
    expect(result).toMatchObject({ [field]: value });
  });
});

test.each([
  [
    "about",
    "made-organisation-0 (agent); made-organisation-0 (place); made-organisation-1 (patient)",
  ],
  ["because.id", "made-claim-1"],
  ["because.statement.en", "Organisation 1 met, “made up”"],
  ["when.from", "2024-05-10"],
  ["said.from", "2024-05-12"],
  ["said.basis", "A Paper, 2024-05-12, “It met”"],
  ["note.nl", "A note, ‘verzonnen’"],
])("csv has a column %s", async (column, cell) => {
  const [head = [], row = []] = parseCsv((await run("show made-claim-0 -f csv", around)).out);
  expect(row[head.indexOf(column)]).toBe(cell);
});

test.each([
  "list",
  "list --json",
  "list -f csv",
  "list -f tsv",
  "list -f md",
  "show made-organisation-0 made-claim-0 made-figure-0 made-quote-0 -f ndjson",
  "export -f ndjson",
  "export -f jsonld",
  "export -f md",
  "export -f sql",
])("nobody sees the questions in recruits %s", async (line) => {
  const { out } = await run(line, around);
  expect(out).toContain("Organisation 0");
  expect(out).not.toMatch(/question|Which one/);
});

test("but a factbook is exported with them, and they can't be asked for as a field", async () => {
  expect(JSON.parse((await run("export -f json", around)).out)).toEqual(complete());
  expect((await run("list --fields questions", around)).status).toBe(2);
});

test("linked data tells what happened from when it was said, and each part in a fact", async () => {
  const { out } = await run("export -f jsonld", around);
  const nodes: { "@id": string }[] = JSON.parse(out)["@graph"];
  const ref = (id: string) => ({ "@id": `urn:recruits:made:made-${id}` });
  expect(nodes.find((node) => node["@id"].endsWith("made-claim-0"))).toMatchObject({
    temporalCoverage: "2024-05-10/2024-05-10",
    dateCreated: "2024-05-12",
    "recruits:said": {
      temporalCoverage: "2024-05-12/2024-05-12",
      citation: ["A Paper, 2024-05-12, “It met”"],
    },
    about: [ref("organisation-0"), ref("organisation-1")],
    "recruits:agent": [ref("organisation-0")],
    "recruits:place": [ref("organisation-0")],
    "recruits:patient": [ref("organisation-1")],
    "recruits:because": ref("claim-1"),
    comment: { text: complete().claims[0]?.note },
  });
});
