/** The rules of the W3C Web Annotation Data Model (2017), each with its section. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { selectorsOf } from "../../src/factbook/factbook.ts";
import { ROOT } from "../helpers/factbook.ts";
import { bundledData, exported } from "./exported.ts";

// biome-ignore lint/suspicious/noExplicitAny: any JSON value.
type Json = any;

const data = bundledData();
const records = [...data.entities, ...data.figures, ...data.quotes, ...data.claims];
const collection: Json = JSON.parse(await exported(data, { format: "annotations" }));
const items: Json[] = collection.first.items;
const isIri = (text: unknown) => typeof text === "string" && URL.canParse(text);

describe("the document", () => {
  test.each<[rule: string, holds: boolean]>([
    [
      "3.1 the context is the model's",
      collection["@context"] === "http://www.w3.org/ns/anno.jsonld",
    ],
    [
      "5.1 it is a collection with an IRI",
      collection.type === "AnnotationCollection" && isIri(collection.id),
    ],
    ["5.1 total is how many annotations there are", collection.total === items.length],
    [
      "5.2 its page has an IRI, and is part of it",
      isIri(collection.first.id) && collection.first.partOf === collection.id,
    ],
    [
      "5.2 the page starts at 0",
      collection.first.type === "AnnotationPage" && collection.first.startIndex === 0,
    ],
    [
      "there is one for each mention and each fact",
      items.length === records.flatMap(selectorsOf).length,
    ],
    ["each has an IRI of its own", new Set(items.map(({ id }) => id)).size === items.length],
  ])("%s", (_, holds) => {
    expect(holds).toBe(true);
  });
});

test("words that stand in several places are only selected with what is around them", () => {
  const quotes = items.flatMap(({ target }) =>
    target.selector.filter(({ type }: Json) => type === "TextQuoteSelector"),
  );
  const alone = quotes.filter(({ prefix, suffix }) => prefix === undefined && suffix === undefined);
  const words = records.flatMap(selectorsOf).map(({ exact }) => exact);
  expect(alone.length).toBeGreaterThan(10);
  for (const { exact } of alone) expect(words.filter((each) => each === exact)).toEqual([exact]);
});

describe("each annotation", () => {
  const selectorsIn = (item: Json): Json[] => item.target.selector;
  test.each<[rule: string, holds: (item: Json) => boolean]>([
    ["3.1 has an IRI and the type", ({ id, type }) => isIri(id) && type === "Annotation"],
    [
      "3.2.4 has a textual body with value, format and language",
      ({ body }) =>
        body.type === "TextualBody" &&
        body.value !== "" &&
        body.format === "text/plain" &&
        body.language === "en",
    ],
    [
      "3.3.5 has a motivation of the model's",
      ({ motivation }) => ["describing", "identifying"].includes(motivation),
    ],
    ["4 has the article as its target's source", ({ target }) => target.source === data.source.url],
    [
      "4.2.4 has at most one quote, with words",
      (item) => {
        const quotes = selectorsIn(item).filter(({ type }) => type === "TextQuoteSelector");
        return quotes.length <= 1 && quotes.every(({ exact }) => exact.length > 0);
      },
    ],
    [
      "4.2.5 has one position, from 0, start before end",
      (item) => {
        const positions = selectorsIn(item).filter(({ type }) => type === "TextPositionSelector");
        return (
          positions.length === 1 &&
          positions.every(
            ({ start, end }) =>
              Number.isInteger(start) && 0 <= start && start < end && end <= data.source.length,
          )
        );
      },
    ],
  ])("%s", (_, holds) => {
    expect(items.filter((item) => !holds(item))).toEqual([]);
  });

  test("says what the factbook says, who says so and how sure it is", async () => {
    const [item] = items.filter(({ id }) => id.endsWith(":volunteers-from-north-korea:0"));
    expect(item.body.value).toMatch(/100,000 .*\(denied\)$/);
    const dutch: Json = JSON.parse(await exported(data, { format: "annotations", lang: "nl" }));
    const told = dutch.first.items.find(({ id }: Json) => id === item.id).body;
    expect(told).toMatchObject({ language: "nl", value: expect.stringMatching(/100\.000/) });
  });
});

test("its selectors find the words that they quote", async () => {
  const folder = join(ROOT, "examples/ferry");
  const ferry = JSON.parse(readFileSync(join(folder, "factbook.json"), "utf8"));
  const article = readFileSync(join(folder, "article.txt"), "utf8");
  const found: Json = JSON.parse(await exported(ferry, { format: "annotations" }));
  const quoted = found.first.items.filter(({ target }: Json) => target.selector.length === 2);
  expect(quoted.length).toBeGreaterThan(10);
  for (const { target } of quoted) {
    const [{ exact, prefix = "" }, { start, end }] = target.selector;
    expect(article.slice(start, end)).toBe(exact);
    expect(article.slice(0, start).trimEnd().endsWith(prefix.trim())).toBe(true);
  }
});
