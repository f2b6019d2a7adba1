/** Names that fit none exactly: in other languages, in part, mistyped, or of something else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { find } from "../helpers/recruits.ts";

describe("another language names it", () => {
  test.each([
    ["Куба", "cuba"],
    ["キューバ", "cuba"],
    ["Kuba", "cuba"],
    ["古巴", "cuba"],
    ["Corea del Norte", "north-korea"],
    ["Nordkorea", "north-korea"],
    ["북한", "north-korea"],
    ["Ucraina", "ukraine"],
    ["Η.Π.Α.", "united-states"],
    ["Lettland", "latvia"],
    ["أرمينيا", "armenia"],
    ["ՀԱՅԱՍՏԱՆ", "armenia"],
  ])("%s is %s", async (query, id) => {
    const { ids, results, said } = await find("country", query);
    expect({ ids, by: results[0]?.match?.by, said }).toEqual({ ids: [id], by: "name", said: "" });
  });
});

describe("a typing error is forgiven", () => {
  test.each([
    ["country", "Ukrane", "ukraine", "Ukraine", 0.83],
    ["country", "Ukraiine", "ukraine", "Ukraine", 0.88],
    ["country", "Ukraime", "ukraine", "Ukraine", 0.86],
    ["country", "Ukriane", "ukraine", "Ukraine", 0.86],
    ["country", "Kazchstn", "kazakhstan", "Kazachstan", 0.75],
    ["country", "Letlnad", "latvia", "Letland", 0.86],
    ["person", "putni", "vladimir-putin", "Putin", 0.8],
    ["org", "krmlin", "kremlin", "the Kremlin", 0.83],
    ["place", "Saint Petersbrug", "saint-petersburg", "Saint Petersburg", 0.93],
  ])("%s %s is %s", async (command, query, id, text, score) => {
    const { status, ids, results } = await find(command, query);
    expect({ status, ids, match: results[0]?.match }).toEqual({
      status: 0,
      ids: [id],
      match: { by: "typo", text, score },
    });
  });

  test.each([
    ["Казахстна", "kazakhstan"],
    ["Βορεα Κορεα", "north-korea"],
    ["أوكرانا", "ukraine"],
    ["Kazaxсtan", "kazakhstan"],
    ["Пакистна", undefined],
  ])("in another script: %s is %s", async (query, id) => {
    expect((await find("country", query)).ids).toEqual(id === undefined ? [] : [id]);
  });

  test.each([
    ["in four letters", "Cuab"],
    ["two in eight letters", "Oekrne"],
    ["three in ten letters", "Kzchstn"],
  ])("but not %s: %s", async (_what, query) => {
    expect(await find("country", query)).toMatchObject({ status: 1, ids: [] });
  });
});

describe("a part of a name", () => {
  test.each([
    ["country", "Latv", ["latvia"], "prefix"],
    ["country", "oek", ["ukraine"], "prefix"],
    ["person", "jeroen", ["jeroen-akkermans"], "prefix"],
    ["country", "korea", ["north-korea"], "word"],
    ["org", "ministerie", ["british-ministry-of-defence"], "word"],
    ["country", "united", ["united-states", "united-kingdom"], "prefix"],
  ])("%s %s finds what has it", async (command, query, ids, by) => {
    const found = await find(command, query);
    expect(found.ids).toEqual(ids);
    expect(found.results.map(({ match }) => match?.by)).toEqual(ids.map(() => by));
  });

  test.each([
    ["en", "“uni” fits several: United States and United Kingdom."],
    ["nl", "“uni” past op meer dan één: Verenigde Staten en Verenigd Koninkrijk."],
  ] as const)("that several have is said to be ambiguous (%s)", async (lang, said) => {
    expect((await find("country", "uni", { lang })).said).toBe(said);
  });

  test.each(["oe", "ru ", "к"])("is at least three letters, unlike “%s”", async (query) => {
    const { results } = await find("country", query);
    expect(results.filter(({ match }) => match?.by === "prefix")).toEqual([]);
  });
});

describe("what is not in the article is never answered with what looks like it", () => {
  test.each([
    ["Pakistan", "Pakistan is not in the article."],
    ["PAK", "Pakistan is not in the article."],
    ["Südkorea", "South Korea is not in the article. It does name North Korea."],
    ["zuid korea", "South Korea is not in the article. It does name North Korea."],
    ["Irland", "Ireland is not in the article."],
    ["Slovenja", "Slovenia is not in the article."],
    ["Lithuana", "Lithuania is not in the article."],
    ["Niger", "Niger is not in the article."],
    ["xyzzy", "No match for “xyzzy”. See what there is: recruits list"],
    ["!?", "No match for “!?”. See what there is: recruits list"],
    ["Cuab", "No match for “Cuab”. Closest: Cuba (country: recruits show cuba)."],
    ["Kim", "No match for “Kim”. Closest: Kim Jong Un (person: recruits show kim-jong-un)."],
  ])("%s: %s", async (query, said) => {
    expect(await recruits(["country", query])).toEqual({ status: 1, out: "", err: `${said}\n` });
  });

  test.each([
    ["Pakistan", "Pakistan komt in het artikel niet voor."],
    ["South Korea", "Zuid-Korea komt in het artikel niet voor. Wel Noord-Korea."],
    ["xyzzy", "Niets gevonden voor “xyzzy”. Alles op een rij: recruits list"],
    ["Cuab", "Niets gevonden voor “Cuab”. Dichtbij: Cuba (land: recruits show cuba)."],
  ])("in Dutch: %s: %s", async (query, said) => {
    expect((await find("country", query, { lang: "nl" })).said).toBe(said);
  });
});

test.each([
  ["one letter", "a".repeat(100_000)],
  ["a country's name", "cuba ".repeat(20_000)],
  ["accents", `e${"\u0301".repeat(99_999)}`],
  ["surrogates that lost their pair", "\ud83d".repeat(100_000)],
  ["Hangul", "한".repeat(100_000)],
  ["punctuation", ",-".repeat(50_000)],
])("100,000 characters of %s find nothing, and are not shown back whole", async (_what, query) => {
  const { status, said } = await find("country", query);
  expect(status).toBe(1);
  expect([...said].length).toBeLessThan(200);
});

test("any text at all gets an answer or a clear refusal", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (query) => {
      const { status, said } = await find("country", query);
      expect([0, 1, 2]).toContain(status);
      expect(said).not.toContain("Something is wrong");
      expect(said.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }),
  );
});
