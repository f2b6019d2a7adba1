import { describe, expect, test } from "vitest";
import { surnameOf } from "../../src/cite/csl.ts";
import type { Entity, Lang } from "../../src/factbook/model.ts";
import { DATA, sampleFactbook } from "../verify/sample.ts";

/** The surname used for Per Lund, if the factbook has this data. */
function cited(changes: Partial<Entity>, lang: Lang = "en"): string {
  const entities = DATA.entities.map((entity) => {
    const bare = { ...entity, mentions: entity.mentions.map(({ exact: _, ...at }) => at) };
    return entity.id === "per-lund" ? { ...bare, ...changes } : entity;
  });
  const name = entities.find(({ id }) => id === "per-lund")?.name ?? { en: "", nl: "" };
  return surnameOf({ id: "per-lund", name }, sampleFactbook({ ...DATA, entities }), lang);
}

const named = (name: string) => ({ name: { en: name, nl: name } });

describe("a person's surname is", () => {
  test.each([
    ["Per Lund", "Lund"],
    ["Jeroen van der Berg", "van der Berg"],
    ["Peter Van den Bossche", "Van den Bossche"],
    ["Ursula von der Leyen", "von der Leyen"],
    ["Marie-Louise de l'Isle", "de l'Isle"],
    ["Juan Manuel Santos", "Santos"],
    ["De Gaulle", "De Gaulle"],
    ["the mayor", "the mayor"],
    ["Pelé", "Pelé"],
  ])("of %s, %s", (name, surname) => {
    expect(cited(named(name))).toBe(surname);
  });

  test("what the factbook calls the person besides, at the end of the name or at its beginning", () => {
    const aliases = { en: ["Kim", "the leader"], nl: [] };
    expect(cited({ ...named("Kim Jong Un"), aliases })).toBe("Kim");
    const spanish = { en: ["Gabriel", "García Márquez"], nl: [] };
    expect(cited({ ...named("Gabriel García Márquez"), aliases: spanish })).toBe("García Márquez");
  });

  test("what the article calls the person", () => {
    const mentions = [{ start: 0, end: 4, paragraph: 0, exact: "Orbán" }];
    expect(cited({ ...named("Orbán Viktor"), mentions })).toBe("Orbán");
  });

  test("in the reader's language", () => {
    const name = { en: "Vladimir Putin", nl: "Vladimir Poetin" };
    expect([cited({ name }, "en"), cited({ name }, "nl")]).toEqual(["Putin", "Poetin"]);
  });
});

test.each([
  ["an organisation", { ...named("Zandmeer ferry company"), kind: "organisation" }],
  ["one without a name", { ...named("a Russian officer"), unnamed: true }],
  ["several together", { ...named("Ann and Bob Holm"), plural: true }],
] as const)("%s has the whole name", (_, changes) => {
  expect(cited(changes)).toBe(changes.name.en);
});
