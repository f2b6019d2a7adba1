import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { paragraphOf } from "../../src/factbook/factbook.ts";
import type { FactbookData, Text } from "../../src/factbook/model.ts";
import { bundledData, exported } from "./exported.ts";
import { hostileLike, hostileOnce } from "./hostile.ts";
import VOCABULARY from "./schema-org.json" with { type: "json" };

const SCHEMA = "https://schema.org/";
const OURS = "urn:recruits:terms:";
const data = bundledData();
const base = `urn:recruits:${data.source.id}`;

type Expanded = Record<string, unknown> & { "@id": string; "@type"?: string[] };

/** Expanded by the reference implementation, dropping and fetching nothing. */
async function expand(data: FactbookData): Promise<Map<string, Expanded>> {
  const nodes = await jsonld.expand(
    JSON.parse(await exported(data, { format: "jsonld" })),
    OFFLINE,
  );
  return new Map((nodes as Expanded[]).map((node) => [node["@id"], node]));
}

const OFFLINE = {
  safe: true,
  documentLoader: async (url: string): Promise<never> => {
    throw new Error(`fetched ${url}`);
  },
};

const texts = (text: Text) => [
  { "@value": text.en, "@language": "en" },
  { "@value": text.nl, "@language": "nl" },
];
const refs = (ids: readonly string[]) => ids.map((id) => ({ "@id": `${base}:${id}` }));

const { properties, subClassOf } = VOCABULARY as {
  properties: Record<string, { domain: string[]; range: string[] }>;
  subClassOf: Record<string, string[]>;
};

/** A schema.org class and its superclasses. */
const classesOf = (type: string): string[] => {
  const name = type.replace(SCHEMA, "");
  return [name, ...(subClassOf[name] ?? []).flatMap(classesOf)];
};

/** What schema.org calls a literal; text is allowed for any kind of text. */
const datatypesOf = (value: unknown): string[] => {
  if (typeof value === "number") return ["Number", ...(Number.isInteger(value) ? ["Integer"] : [])];
  if (typeof value === "boolean") return ["Boolean"];
  return ["Text", ...(/^\d{4}-\d\d-\d\d$/.test(String(value)) ? ["Date"] : [])];
};

/** Each use of a schema.org property outside its domain or range. */
function violationsIn(nodes: ReadonlyMap<string, Expanded>): string[] {
  const typesOf = (node: Partial<Expanded>): string[] => {
    if ("@value" in node) return datatypesOf(node["@value"]);
    const types = node["@type"] ?? nodes.get(node["@id"] ?? "")?.["@type"];
    return types?.flatMap(classesOf) ?? ["URL"];
  };
  const faults = (node: Partial<Expanded>): string[] =>
    Object.entries(node).flatMap(([name, values]) => {
      const inner = Array.isArray(values) ? values.filter((it) => typeof it === "object") : [];
      const deeper = inner.flatMap(faults);
      if (!name.startsWith(SCHEMA)) return deeper;
      const { domain = [], range = [] } = properties[name.replace(SCHEMA, "")] ?? {};
      const fits = (some: readonly string[], types: string[]) =>
        types.some((t) => some.includes(t));
      const isInDomain = fits(domain, typesOf(node));
      const isInRange = inner.every((value) => fits(range, typesOf(value)));
      return isInDomain && isInRange ? deeper : [...deeper, `${typesOf(node)[0]} ${name}`];
    });
  return [...new Set([...nodes.values()].flatMap(faults))];
}

describe("jsonld", () => {
  test("has a node of schema.org's type for the article and every record", async () => {
    const nodes = await expand(data);
    const types = Object.fromEntries(
      [...nodes.values()].map((node) => [node["@id"], node["@type"]?.join()]),
    );
    expect(types).toMatchObject({
      [base]: `${SCHEMA}NewsArticle`,
      [`${base}:cuba`]: `${SCHEMA}Country`,
      [`${base}:central-asia`]: `${SCHEMA}Place`,
      [`${base}:saint-petersburg`]: `${SCHEMA}City`,
      [`${base}:vladimir-putin`]: `${SCHEMA}Person`,
      [`${base}:kremlin`]: `${SCHEMA}Organization`,
      [`${base}:trafficking-network`]: `${SCHEMA}Organization`,
    });
    const { entities, figures, quotes, claims } = data;
    for (const { id } of entities)
      expect(types[`${base}:${id}`]).toMatch(/^https:\/\/schema.org\//);
    for (const { id } of [...figures, ...claims])
      expect(types[`${base}:${id}`]).toBe(`${SCHEMA}Claim`);
    for (const { id } of quotes) expect(types[`${base}:${id}`]).toBe(`${SCHEMA}Quotation`);
  });

  test("says that the article's date is inferred, and that nobody opened its address", async () => {
    const article = (await expand(data)).get(base);
    expect(article).toMatchObject({
      [`${SCHEMA}url`]: [{ "@id": data.source.url }],
      [`${SCHEMA}datePublished`]: [{ "@value": "2023-09-06" }],
      [`${OURS}dateCertainty`]: [{ "@value": "inferred" }],
      [`${OURS}urlChecked`]: [{ "@value": false }],
      [`${SCHEMA}mentions`]: refs(data.entities.map(({ id }) => id)),
    });
  });

  test("says which country is which in Wikidata, and of nobody else", async () => {
    const nodes = await expand(data);
    const same = (id: string) => nodes.get(`${base}:${id}`)?.[`${SCHEMA}sameAs`];
    expect(same("cuba")).toEqual([{ "@id": "https://www.wikidata.org/entity/Q241" }]);
    const told = data.entities.filter(({ id }) => same(id) !== undefined);
    expect(told).toEqual(data.entities.filter(({ kind }) => kind === "country"));
  });

  test("says of a denied figure that it was denied, and by whom", async () => {
    const nodes = await expand(data);
    expect(nodes.get(`${base}:volunteers-from-north-korea`)).toMatchObject({
      [`${SCHEMA}mainEntity`]: [
        {
          "@type": [`${SCHEMA}QuantitativeValue`],
          [`${SCHEMA}value`]: [{ "@value": 100000 }],
        },
      ],
      [`${SCHEMA}author`]: refs(["russian-general"]),
      [`${SCHEMA}creativeWorkStatus`]: [{ "@id": `${OURS}denied` }],
      [`${OURS}deniedBy`]: refs(["kremlin"]),
    });
    expect(nodes.get(`${OURS}denied`)).toMatchObject({
      "@type": [`${SCHEMA}DefinedTerm`],
      [`${SCHEMA}description`]: texts({
        en: "Somebody contradicted it later.",
        nl: "Iemand sprak het later tegen.",
      }),
    });
  });

  test("gives a claim its text, author, time and where it appears", async () => {
    const claim = data.claims.find(({ when }) => when?.from);
    if (!claim?.when) throw new Error("no dated claim");
    const { from, to, expression, certainty } = claim.when;
    expect((await expand(data)).get(`${base}:${claim.id}`)).toMatchObject({
      [`${SCHEMA}text`]: texts(claim.statement),
      [`${SCHEMA}author`]: refs(claim.claimedBy),
      [`${SCHEMA}about`]: refs(claim.about.map(({ id }) => id)),
      [`${SCHEMA}temporal`]: texts(expression),
      [`${SCHEMA}temporalCoverage`]: [{ "@value": `${from}/${to ?? ".."}` }],
      [`${OURS}dateCertainty`]: [{ "@value": certainty }],
      [`${SCHEMA}appearance`]: [
        {
          [`${SCHEMA}isPartOf`]: [{ "@id": base }],
          [`${SCHEMA}position`]: [{ "@value": paragraphOf(data.source, claim.selector.paragraph) }],
        },
      ],
    });
  });

  test.each([
    [{ from: "2023-09-04" }, "2023-09-04/.."],
    [{ to: "2023-09-05" }, "../2023-09-05"],
    [{ from: "2023-09-04", to: "2023-09-05" }, "2023-09-04/2023-09-05"],
    [{}, undefined],
  ])("writes the time %j as %s", async (dates, interval) => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const when = { expression: { en: "then", nl: "toen" }, certainty: "stated" as const, ...dates };
    const node = (await expand({ ...data, claims: [{ ...claim, when }] })).get(
      `${base}:${claim.id}`,
    );
    expect(node?.[`${SCHEMA}temporalCoverage`]).toEqual(interval && [{ "@value": interval }]);
  });

  test("keeps a quotation in its language, and the translation apart from it", async () => {
    const quote = data.quotes.find(({ note }) => note);
    if (!quote?.note) throw new Error("no quotation with a note");
    expect((await expand(data)).get(`${base}:${quote.id}`)).toMatchObject({
      [`${SCHEMA}text`]: [{ "@value": quote.text.nl, "@language": "nl" }],
      [`${SCHEMA}inLanguage`]: [{ "@value": "nl" }],
      [`${SCHEMA}workTranslation`]: [
        { [`${SCHEMA}text`]: [{ "@value": quote.text.en, "@language": "en" }] },
      ],
      [`${SCHEMA}spokenByCharacter`]: refs([quote.speaker]),
      [`${SCHEMA}comment`]: [{ [`${SCHEMA}text`]: texts(quote.note) }],
    });
  });

  test("keeps qualifier, range, unit and period of a figure", async () => {
    const nodes = await expand(data);
    const quantityOf = (id: string) =>
      [nodes.get(`${base}:${id}`)?.[`${SCHEMA}mainEntity`]].flat()[0];
    expect(quantityOf("cubans-living-in-russia")).toMatchObject({
      [`${SCHEMA}minValue`]: [{ "@value": 10000 }],
      [`${SCHEMA}maxValue`]: [{ "@value": 99999 }],
      [`${SCHEMA}unitText`]: texts({ en: "people", nl: "mensen" }),
    });
    const monthly = data.figures.find(({ value }) => value.per);
    if (!monthly?.value.per) throw new Error("no figure with a period");
    expect(quantityOf(monthly.id)).toMatchObject({
      [`${SCHEMA}additionalProperty`]: [
        ...(monthly.measure ? [{ [`${SCHEMA}value`]: [{ "@value": monthly.measure }] }] : []),
        { [`${SCHEMA}value`]: [{ "@value": monthly.value.qualifier }] },
        { [`${SCHEMA}value`]: texts(monthly.value.per) },
      ],
    });
  });

  test("has who says something as its author, unless that is a country or a place", async () => {
    const [claim, ...claims] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const changed = { ...claim, claimedBy: ["ukraine", "kremlin"] };
    const node = (await expand({ ...data, claims: [changed, ...claims] })).get(
      `${base}:${claim.id}`,
    );
    expect(node).toMatchObject({
      [`${SCHEMA}author`]: refs(["kremlin"]),
      [`${OURS}saidBy`]: refs(["ukraine"]),
    });
  });

  test("of an English article keeps the quotation in English, and the Dutch as a translation", async () => {
    const english = { ...data, source: { ...data.source, language: "en" } };
    const [quote] = data.quotes;
    if (quote === undefined) throw new Error("no quotation");
    expect((await expand(english)).get(`${base}:${quote.id}`)).toMatchObject({
      [`${SCHEMA}text`]: [{ "@value": quote.text.en, "@language": "en" }],
      [`${SCHEMA}inLanguage`]: [{ "@value": "en" }],
      [`${SCHEMA}workTranslation`]: [
        { [`${SCHEMA}text`]: [{ "@value": quote.text.nl, "@language": "nl" }] },
      ],
    });
  });

  test("fits the domains and ranges of schema.org's own vocabulary", async () => {
    const spoken = data.quotes.map((quote) => ({ ...quote, speaker: "ukraine" }));
    for (const each of [data, { ...data, quotes: spoken }])
      expect(violationsIn(await expand(each))).toEqual([]);
  });

  test("becomes triples without a name that hangs in the air", async () => {
    const document = JSON.parse(await exported(data, { format: "jsonld" }));
    const triples = await jsonld.toRDF(document, { ...OFFLINE, format: "application/n-quads" });
    const named = new Set(String(triples).match(/^<urn:[^>]+>/gm));
    for (const [, object] of String(triples).matchAll(/ (<urn:[^>]+>) \.$/gm))
      expect(named).toContain(object);
  });

  test.each(["@id", "__proto__", "toString", "not a tag", "@none"])(
    "an alias in a language called %j is kept without language",
    async (lang) => {
      const [entity] = data.entities;
      if (entity === undefined) throw new Error("no entity");
      const aliases = Object.fromEntries([...Object.entries({ en: ["x"], nl: [] }), [lang, ["y"]]]);
      const changed = { ...entity, aliases } as typeof entity;
      const node = (await expand({ ...data, entities: [changed, ...data.entities.slice(1)] })).get(
        `${base}:${entity.id}`,
      );
      const names = node?.[`${SCHEMA}alternateName`] as { "@value": string }[];
      expect(names.map((name) => name["@value"]).sort()).toEqual(["x", "y"]);
    },
  );

  const survives = async (hostile: FactbookData) => {
    const nodes = await expand(hostile);
    for (const { id, statement } of hostile.claims)
      expect(nodes.get(`${base}:${id}`)).toMatchObject({ [`${SCHEMA}text`]: texts(statement) });
    for (const { id, name } of hostile.entities)
      expect(nodes.get(`${base}:${id}`)).toMatchObject({ [`${SCHEMA}name`]: texts(name) });
  };

  test("survives every hostile text", () => survives(hostileOnce(data)));

  test("survives any text", async () => {
    await fc.assert(fc.asyncProperty(hostileLike(data), survives), { numRuns: 5 });
  });
});
