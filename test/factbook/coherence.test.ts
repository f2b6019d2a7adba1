import { describe, expect, test } from "vitest";
import { checkCoherence } from "../../src/factbook/check.ts";
import type { FactbookData, Text } from "../../src/factbook/model.ts";
import { wrapped } from "../../src/output/table.ts";
import { DATA, RECORDS } from "../helpers/factbook.ts";

describe("the factbook that ships", () => {
  test("has no faults", () => {
    expect(checkCoherence(DATA)).toEqual([]);
  });

  test.each(["quotes", "claims"] as const)("has its %s in the article's order", (file) => {
    const starts = DATA[file].map(({ selector }) => selector.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("has its figures in the article's order", () => {
    const starts = DATA.figures.map(({ selector }) => selector.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("has each text in English and in Dutch, neither empty nor with spaces about it", () => {
    expect(textsOf(DATA).length).toBeGreaterThan(RECORDS.length);
    const faulty = textsOf(DATA).filter(({ en, nl }) =>
      [en, nl].some((text) => typeof text !== "string" || text === "" || text.trim() !== text),
    );
    expect(faulty).toEqual([]);
  });

  test("has summaries of at most two lines of 80 columns", () => {
    const isLong = (text: string) => wrapped(text, { width: 80 }).trimEnd().split("\n").length > 2;
    const long = DATA.entities.filter(
      ({ summary }) => !summary || Object.values(summary).some(isLong),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test("quotes what stands at the quotation's selector", () => {
    expect(DATA.quotes.map(({ text }) => text.nl)).toEqual(
      DATA.quotes.map(({ selector }) => selector.exact),
    );
  });

  test.each(DATA.entities.filter(({ kind }) => kind === "country"))(
    "has $id by its ISO code",
    ({ iso2 = "", iso3 = "", name }) => {
      const nameIn = (locale: string) => new Intl.DisplayNames(locale, { type: "region" }).of(iso2);
      expect({ en: nameIn("en"), nl: nameIn("nl") }).toEqual(name);
      expect(iso3).toMatch(/^[A-Z]{3}$/);
    },
  );
});

type File = "entities" | "figures" | "quotes" | "claims";

const DENIED = DATA.claims.findIndex(({ status }) => status === "denied");
const topic = (id: string) => ({ id, as: "topic" });
const AT = { start: 10, end: 20, paragraph: 0 };

describe("a factbook with a fault is told where and what", () => {
  test.each<[fault: string, File, number, patch: object, pointer: string, problem: string]>([
    [
      "an id that another record of its file has",
      "figures",
      1,
      { id: DATA.figures[0]?.id },
      "/figures/1/id",
      `"${DATA.figures[0]?.id}" is already the id at /figures/0/id`,
    ],
    [
      "an id that a record of another file has",
      "claims",
      0,
      { id: "russia" },
      "/claims/0/id",
      '"russia" is already the id at /entities/0/id',
    ],
    [
      "part of an unknown entity",
      "entities",
      1,
      { of: "mars" },
      "/entities/1/of",
      'no entity has the id "mars"',
    ],
    [
      "aliases in no language",
      "entities",
      1,
      { aliases: { en: [], nl: [], "any language": [] } },
      "/entities/1/aliases",
      '"any language"; wanted: only language tags, such as fr or sr-Latn',
    ],
    [
      "about an unknown entity",
      "figures",
      2,
      { about: [topic("cuba"), topic("mars")] },
      "/figures/2/about/1/id",
      'no entity has the id "mars"',
    ],
    [
      "about something that is no entity",
      "claims",
      2,
      { about: [topic("headline")] },
      "/claims/2/about/0/id",
      'no entity has the id "headline"',
    ],
    [
      "claimed by nobody known",
      "claims",
      3,
      { claimedBy: ["mars"] },
      "/claims/3/claimedBy/0",
      'no entity has the id "mars"',
    ],
    [
      "spoken by nobody known",
      "quotes",
      3,
      { speaker: "mars" },
      "/quotes/3/speaker",
      'no entity has the id "mars"',
    ],
    [
      "denied by nobody known",
      "claims",
      DENIED,
      { deniedBy: ["mars"] },
      `/claims/${DENIED}/deniedBy/0`,
      'no entity has the id "mars"',
    ],
    [
      "denied, but by whom?",
      "claims",
      DENIED,
      { deniedBy: undefined },
      `/claims/${DENIED}/deniedBy`,
      "a denied fact must say who denies it",
    ],
    [
      "not denied, but by somebody",
      "figures",
      0,
      { deniedBy: ["kremlin"] },
      "/figures/0/deniedBy",
      'only a denied fact has this, and the status is "stated"',
    ],
    [
      "a mention that ends before it starts",
      "entities",
      0,
      { mentions: [AT, { start: 19, end: 19, paragraph: 0 }] },
      "/entities/0/mentions/1",
      "start 19 is not before end 19",
    ],
    [
      "a mention before the one above it",
      "entities",
      0,
      { mentions: [AT, { start: 9, end: 12, paragraph: 0 }] },
      "/entities/0/mentions/1",
      "start 9 is before that of the mention above it, 10",
    ],
    [
      "a selector past the end of the article",
      "quotes",
      0,
      { selector: { ...AT, end: 9999 } },
      "/quotes/0/selector",
      "end 9999 is past the article's 5838 code units",
    ],
    [
      "dates that run backwards",
      "claims",
      0,
      { when: { from: "2023-09-02", to: "2023-09-01" } },
      "/claims/0/when",
      "from 2023-09-02 is after to 2023-09-01",
    ],
  ])("%s", (_fault, file, index, patch, pointer, problem) => {
    const faults = checkCoherence(withPatch(file, index, patch));
    expect(faults.map((fault) => [fault.pointer, fault.problem.en])).toEqual([[pointer, problem]]);
  });
});

function withPatch(file: File, index: number, patch: object): FactbookData {
  const data = structuredClone(DATA);
  Object.assign(data[file][index] ?? {}, patch);
  return data;
}

/** Every text in both languages in `value`. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(textsOf);
  return "en" in value && typeof value.en === "string" ? [value as Text, ...inside] : inside;
}
