/** The JSON for scripts: one object per query. */
import { describe, expect, test } from "vitest";
import { DATA, RECORDS } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";
import { find, parseAnswers, parseLines, run } from "../helpers/recruits.ts";

describe("an answer", () => {
  test.each([
    ["country cuba", "cuba", 1],
    ["country uni", "uni", 2],
    ["list", "", RECORDS.length],
    ["show cuba russia", "cuba russia", 2],
    ["country pakistan", "pakistan", 0],
  ])("to recruits %s has its query, count and results", async (line, query, count) => {
    const { out } = await run(`${line} --json`);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(["query", "count", "results"]);
    expect(answer).toMatchObject({ query, count });
    expect(answer.results).toHaveLength(count);
  });

  test.each(["country uni", "figure killed", "show cuba headline", "source", "ask how many died"])(
    "has its results a line each in NDJSON: recruits %s",
    async (line) => {
      const [json, ndjson] = [await run(`${line} --json`), await run(`${line} -f ndjson`)];
      expect(parseLines(ndjson.out)).toEqual(JSON.parse(json.out).results);
    },
  );

  test("is an entity without its facts in brief", async () => {
    const [brief, whole] = [
      await run("country cuba --json --brief"),
      await run("country cuba --json"),
    ];
    const { figures, quotes, claims, ...rest } = JSON.parse(whole.out).results[0];
    expect(JSON.parse(brief.out).results).toEqual([rest]);
    expect(brief.out.length).toBeLessThan(whole.out.length / 5);
  });

  test("bears both languages, whatever the reader's", async () => {
    const [en, nl] = [await run("country cuba --json"), await run("country cuba --json --lang nl")];
    expect(nl).toEqual(en);
  });

  test("has no character that a terminal would act on", async () => {
    const query = "\u001b[31m\u009b2J\u202e\u2028\u007f\ufeffx";
    const { out } = await recruits(["country", query, "--json"]);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(parseAnswers(out)[0]?.query).toBe(query);
  });
});

describe("an entity comes as its dossier", () => {
  test("its record whole, how it was found, and its facts", async () => {
    const [result] = (await find("country", "cuba")).results;
    const { questions: _, ...record } = DATA.entities.find(({ id }) => id === "cuba") ?? {};
    expect(result).toMatchObject({ ...record, match: { by: "name", text: "Cuba", score: 1 } });
    expect(Object.keys(result ?? {})).toEqual(
      expect.arrayContaining(["figures", "quotes", "claims", "match"]),
    );
  });

  test.each(DATA.entities)(
    "$id: every fact about it or by it, in the article's order",
    async ({ id }) => {
      const [dossier] = (await find("show", id)).results;
      if (dossier === undefined || !("figures" in dossier)) throw new Error("no dossier");
      const parts = new Set([
        id,
        ...DATA.entities.filter(({ of }) => of === id).map((part) => part.id),
      ]);
      const concerns = (fact: object) => [...idsIn(fact)].some((named) => parts.has(named));
      for (const kind of ["figures", "quotes", "claims"] as const)
        expect(dossier[kind].map((fact) => fact.id)).toEqual(
          DATA[kind].filter(concerns).map((fact) => fact.id),
        );
    },
  );
});

test.each([
  [
    "russians-killed",
    "claimedBy",
    {
      id: "us-government-sources",
      name: { en: "US government sources", nl: "Amerikaanse overheidsbronnen" },
    },
  ],
  [
    "volunteers-from-north-korea",
    "deniedBy",
    { id: "kremlin", name: { en: "the Kremlin", nl: "het Kremlin" } },
  ],
  [
    "cuba-strongly",
    "about",
    { id: "cuba", as: expect.any(String), name: { en: "Cuba", nl: "Cuba" } },
  ],
])("%s bears the names of the entities in %s", async (id, field, ref) => {
  const [fact] = (await find("show", id)).results;
  expect(Object.entries(fact ?? {}).find(([name]) => name === field)?.[1]).toContainEqual(ref);
});

test("a quotation bears its speaker's name", async () => {
  const [quote] = (await find("quote", "carrot")).results;
  expect(quote).toMatchObject({
    speaker: { id: "jeroen-akkermans", name: { en: "Jeroen Akkermans", nl: "Jeroen Akkermans" } },
  });
});

test("the source counts its records", async () => {
  const { questions: _, ...source } = DATA.source;
  const { out } = await run("source --json");
  expect(parseAnswers(out)[0]?.results).toEqual([
    {
      ...source,
      records: {
        entities: DATA.entities.length,
        figures: DATA.figures.length,
        quotes: DATA.quotes.length,
        claims: DATA.claims.length,
      },
    },
  ]);
});

/** The ids of the entities that a fact is about or said by. */
function idsIn(fact: object): Set<string> {
  const fields = Object.entries(fact).filter(([name]) =>
    ["about", "claimedBy", "deniedBy", "speaker"].includes(name),
  );
  return new Set(fields.flatMap(([, ids]) => ids).map((part) => part.id ?? part));
}
