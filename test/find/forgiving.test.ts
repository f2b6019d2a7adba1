/** Inexact names: in other languages, partial, mistyped, or of something else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readKnownNames } from "../../scripts/territories.mts";
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
    ["country", "cubba", "cuba", "Cuba", 0.8],
    ["country", "cbua", "cuba", "Cuba", 0.75],
    ["country", "cuab", "cuba", "Cuba", 0.75],
    ["country", "kubba", "cuba", "Cuba", 0.8],
    ["country", "uba", "cuba", "Cuba", 0.67],
    ["person", "vladmir", "vladimir-putin", "Vladimir Putin", 0.86],
    ["person", "putn", "vladimir-putin", "Putin", 0.75],
    ["person", "kim yong un", "kim-jong-un", "Kim Jong Un", 0.89],
    ["org", "wagnr", "wagner-group", "Wagner", 0.8],
    ["org", "Cuban goverment", "cuban-government", "the Cuban government", 0.93],
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
    ["two in four letters", "country", "Cb"],
    ["two in eight letters", "country", "Oekrne"],
    ["three in ten letters", "country", "Kzchstn"],
    ["in four letters of another word for its people", "country", "Surb"],
    ["in four letters of another language's name (Pole)", "country", "hole"],
    ["in four letters of another language's name (Kubo)", "country", "kobe"],
    ["a word that is another one", "org", "bronnen uit de EU"],
    ["a word that is another one", "org", "EU government sources"],
  ])("but not %s: %s %s", async (_what, command, query) => {
    expect(await find(command, query)).toMatchObject({ status: 1, ids: [] });
  });
});

describe("a part of a name", () => {
  test.each([
    ["country", "Latv", ["latvia"], "prefix"],
    ["country", "oek", ["ukraine"], "prefix"],
    ["person", "jeroen", ["jeroen-akkermans"], "prefix"],
    ["country", "states", ["united-states"], "word"],
    ["org", "ministerie", ["british-ministry-of-defence"], "prefix"],
    ["country", "united", ["united-states", "united-kingdom"], "prefix"],
    ["place", "saint p", ["saint-petersburg"], "prefix"],
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

describe("a title or a description finds whom it fits", () => {
  test.each([
    ["person", "president of Russia", "vladimir-putin"],
    ["person", "Mr. Putin", "vladimir-putin"],
    ["person", "dhr. Akkermans", "jeroen-akkermans"],
    ["person", "Russian leader", "vladimir-putin"],
    ["person", "President Putin", "vladimir-putin"],
    ["person", "president of the Russian Federation", "vladimir-putin"],
    ["person", "north korean leader", "kim-jong-un"],
    ["person", "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA", "kim-jong-un"],
    ["person", "de president van Noord-Korea", "kim-jong-un"],
    ["person", "president Kim Jong Un", "kim-jong-un"],
    ["person", "leider van Cuba", "cuban-president"],
    ["org", "ministry of defense", "british-ministry-of-defence"],
    ["org", "defence ministry", "british-ministry-of-defence"],
    ["org", "ministerie van Defensie", "british-ministry-of-defence"],
    ["org", "MoD", "british-ministry-of-defence"],
    ["org", "government of Russia", "kremlin"],
    ["org", "het leger van Rusland", "russian-army"],
    ["org", "huurlingenleger", "wagner-group"],
  ])("%s %s is %s", async (command, query, id) => {
    expect(await find(command, query)).toMatchObject({ status: 0, ids: [id], said: "" });
  });

  test.each([
    ["person", "president of Ukraine"],
    ["person", "American president"],
    ["person", "Kim Kardashian"],
    ["org", "Russian ministry of defense"],
    ["org", "Richard Wagner"],
    ["org", "grupp"],
    ["org", "gruppe"],
    ["org", "cubang"],
    ["org", "of the"],
  ])("but %s %s is nobody in the article", async (command, query) => {
    const { status, ids, said } = await find(command, query);
    expect({ status, ids }).toEqual({ status: 1, ids: [] });
    expect(said).toMatch(/^No match for |is here \(country\): /);
  });
});

describe("what is not in the article is never answered with what looks like it", () => {
  test.each([
    ["Pakistan", "Pakistan is not in the article."],
    ["PAK", "Pakistan is not in the article."],
    ["Südkorea", "South Korea is not in the article. It does name North Korea."],
    ["zuid korea", "South Korea is not in the article. It does name North Korea."],
    ["Sorth Korea", "South Korea is not in the article. It does name North Korea."],
    ["Irland", "Ireland is not in the article."],
    ["Slovenja", "Slovenia is not in the article."],
    ["Lithuana", "Lithuania is not in the article."],
    ["Niger", "Niger is not in the article."],
    ["xyzzy", "No match for “xyzzy”. See what there is: recruits country"],
    ["!?", "No match for “!?”. See what there is: recruits country"],
    ["hole", "No match for “hole”. Closest: Poland (country: recruits show poland)."],
    ["Putn", "Vladimir Putin is here (person): recruits person Putn"],
    ["holand", "The Netherlands is not in the article. It does name Poland."],
    ["Turkey", "Türkiye is not in the article."],
    ["wit-rusland", "Belarus is not in the article."],
    ["Burma", "Myanmar (Burma) is not in the article."],
    ["ROK", "South Korea is not in the article. It does name North Korea."],
    ["USSR", "The Soviet Union is not in the article."],
    ["СССР", "The Soviet Union is not in the article."],
    ["prussia", "Prussia is not in the article."],
    ["prusia", "Prussia is not in the article."],
    ["eu", "The European Union is not in the article."],
    ["EU", "The European Union is not in the article."],
    ["afrika", "Africa is not in the article."],
    ["GRU", "GRU is not in the article."],
    ["kim jong il", "Kim Jong Il is not in the article."],
    ["KimJongil", "Kim Jong Il is not in the article."],
    ["England", "England is part of the United Kingdom, which the article names."],
    ["Engelnd", "England is part of the United Kingdom, which the article names."],
    ["Шотландия", "Scotland is part of the United Kingdom, which the article names."],
    ["wales", "Wales is part of the United Kingdom, which the article names."],
    ["siberia", "Siberia is part of Russia, which the article names."],
    ["central africa", "Central Africa is not in the article."],
    ["oost-azie", "East Asia is not in the article."],
    ["the middle east", "The Middle East is not in the article."],
    ["Krim", "Crimea is part of Ukraine, which the article names."],
    ["Leningrad", "Leningrad is now Saint Petersburg, which the article names."],
    ["Kim", "Kim Jong Un is here (person): recruits person Kim"],
  ])("%s: %s", async (query, said) => {
    expect(await recruits(["country", query])).toEqual({ status: 1, out: "", err: `${said}\n` });
  });

  test.each([
    ["Pakistan", "Pakistan komt in het artikel niet voor."],
    ["South Korea", "Zuid-Korea komt in het artikel niet voor. Wel Noord-Korea."],
    ["xyzzy", "Niets gevonden voor “xyzzy”. Alles op een rij: recruits land"],
    ["hole", "Niets gevonden voor “hole”. Dichtbij: Polen (land: recruits toon poland)."],
    [
      "Engeland",
      "Engeland komt in het artikel niet voor, wel waar het bij hoort: Verenigd Koninkrijk.",
    ],
    [
      "Leningrad",
      "Leningrad komt in het artikel niet voor, wel zoals het nu heet: Sint-Petersburg.",
    ],
  ])("in Dutch: %s: %s", async (query, said) => {
    expect((await find("country", query, { lang: "nl" })).said).toBe(said);
  });
});

test.each(readKnownNames())(
  "each name of what is $relation $whole is known",
  async ({ things }) => {
    for (const name of things.flat()) {
      const { ids, said } = await find("country", name);
      expect({ name, ids }).toEqual({
        name,
        ids: /^(?:Korea|Корея)$/.test(name) ? ["north-korea"] : [],
      });
      expect(said).toMatch(/ is (?:not in the article|part of .*|now .*)\./);
    }
  },
);

test.each([
  ["korea", "name", "South Korea is not in the article."],
  [
    "koera",
    "typo",
    "“koera” is taken as a misspelling of North Korea.\nSouth Korea is not in the article.",
  ],
])("%s may be either, of which one is in the article", async (query, by, said) => {
  const { ids, results, said: told } = await find("country", query);
  expect({ ids, by: results[0]?.match?.by, told }).toEqual({
    ids: ["north-korea"],
    by,
    told: said,
  });
});

test.each([
  ["person", "president of south korea"],
  ["person", "ex-president of Russia"],
  ["person", "president of Prusia"],
  ["org", "South Korean volunteers"],
  ["org", "VRT Nieuws"],
  ["country", "servers"],
  ["country", "S. Korea"],
])(
  "a word that is another, or one too many, isn't misspelt: recruits %s %s",
  async (command, query) => {
    const { ids, said } = await find(command, query);
    expect({ ids, isTaken: said.includes("misspelling") }).toEqual({ ids: [], isTaken: false });
  },
);

test.each(["jeron", "kiim"])("whoever looks for a person named no country: %s", async (query) => {
  expect((await find("person", query)).said).not.toContain("not in the article");
});

test.each([
  ["one letter", "a".repeat(10_000)],
  ["a country's name", "cuba ".repeat(2_000)],
  ["accents", `e${"\u0301".repeat(9_999)}`],
  ["surrogates that lost their pair", "\ud83d".repeat(10_000)],
  ["Hangul", "한".repeat(10_000)],
  ["punctuation", ",-".repeat(5_000)],
])("10,000 characters of %s find nothing, and are not shown back whole", async (_what, query) => {
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
