import { describe, expect, test } from "vitest";
import { z } from "zod";
import { FactbookData } from "../../src/factbook/model.ts";
import { DATA, readData } from "../helpers/factbook.ts";

test("data/schema.json is the model as JSON Schema", () => {
  expect(readData("schema")).toEqual(z.toJSONSchema(FactbookData));
});

test("the factbook that ships fits the model, and nothing of it is left out", () => {
  expect(FactbookData.parse(DATA)).toEqual(DATA);
});

const WHEN = { expression: { en: "then", nl: "toen" }, certainty: "stated" };

describe("what the model refuses", () => {
  test.each<[what: string, path: string, value: unknown]>([
    ["an id with a capital", "entities.0.id", "Russia"],
    ["an id with a space", "claims.0.id", "a b"],
    ["an id that ends in a hyphen", "quotes.0.id", "a-"],
    ["a kind of entity that there is not", "entities.0.kind", "planet"],
    ["an empty text", "entities.0.name.nl", ""],
    ["a text of spaces", "claims.0.statement.en", "  "],
    ["a text of more than 10,000 characters", "claims.0.statement.en", "x".repeat(10_001)],
    ["a wording of more than 10,000 characters", "figures.0.selector.exact", "x".repeat(10_001)],
    ["a text in no language", "claims.0.statement", {}],
    ["a third language where there are two", "figures.0.label.de", "Zahl"],
    ["an empty alias", "entities.0.aliases.fr", [""]],
    ["a code in lower case", "entities.0.iso2", "ru"],
    ["a code of two letters for one of three", "entities.0.iso3", "RU"],
    ["a selector from before the start", "figures.0.selector.start", -1],
    ["half a code unit", "figures.0.selector.end", 1.5],
    ["an empty surface form", "figures.0.selector.exact", ""],
    ["an unknown qualifier", "figures.0.value.qualifier", "roughly"],
    ["an amount as text", "figures.0.value.amount", "30"],
    ["an unknown status", "claims.0.status", "true"],
    ["a fact from nobody", "claims.0.claimedBy", []],
    ["a denial by nobody", "claims.0.deniedBy", []],
    ["a day that there is not", "source.date.value", "2023-02-30"],
    ["a date in another notation", "claims.0.when", { ...WHEN, from: "4-9-2023" }],
    ["an unknown certainty", "claims.0.said", { ...WHEN, certainty: "sure" }],
    ["a reference of two lines", "claims.0.when", { ...WHEN, basis: ["a\nb"] }],
    ["an entity without its part", "claims.0.about", ["russia"]],
    ["a part that there is not", "claims.0.about", [{ id: "russia", as: "victim" }]],
    ["a measure of two words", "figures.0.measure", "army size"],
    ["a fact that is not key", "claims.0.key", false],
    ["questions in a third language", "entities.0.questions", { fr: [] }],
    ["an article in a language that no text is in", "source.language", "fr"],
    ["words to be found by", "claims.0.keywords", { en: [], nl: [] }],
    ["a reason for a figure", "figures.0.because", "headline"],
    ["a time at which a quotation happened", "quotes.0.when", WHEN],
    ["a date's basis without references", "source.date.basis.0.references", undefined],
    ["an unknown form of quotation", "quotes.0.form", "whole"],
    ["an address that is none", "source.url", "rtlnieuws"],
    ["half a hash", "source.sha256", "299d"],
    ["a field that there is not", "claims.0.remark", "new"],
  ])("%s", (_what, path, value) => {
    const broken = structuredClone(DATA);
    set(broken, path.split("."), value);
    const { error } = FactbookData.safeParse(broken);
    const places = error?.issues.map((issue) => issue.path.join(".")) ?? [];
    expect(places.some((place) => path.startsWith(place) || place.startsWith(path))).toBe(true);
  });
});

function set(object: object, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) Object.assign(object, { [step]: value });
  else set((object as Record<string, object>)[step] ?? {}, rest, value);
}
