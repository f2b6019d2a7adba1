/** The factbook covers every name, number, quotation and statement of the article, in the right place. */
import { describe, expect, test } from "vitest";
import type { FactRecord } from "../../src/factbook/model.ts";
import { DATA, PLACES } from "../helpers/factbook.ts";
import { findSpans, linesOf, readArticle, SPAN_KINDS } from "./article.ts";
import list from "./selector-hashes.json" with { type: "json" };
import { bearersOf, keyOf, listArticle, ownDutch, parseSpans, sha256 } from "./selector-hashes.ts";

const article = readArticle();

describe("by the list of hashes, without the article", () => {
  test("the list has every selector, once, and no other", () => {
    expect(PLACES.map(keyOf).sort()).toEqual(Object.keys(list.selectors).sort());
  });

  test("every exact is what stands at its offsets", () => {
    const hashes = new Map(Object.entries(list.selectors));
    const wrong = PLACES.filter(
      (place) => place.exact !== undefined && sha256(place.exact) !== hashes.get(keyOf(place)),
    );
    expect(wrong.map(keyOf)).toEqual([]);
  });

  test.each(SPAN_KINDS)("a record bears every %s", (kind) => {
    const unborne = parseSpans(list.spans[kind]).filter(
      (span) => bearersOf(span, kind, PLACES).length === 0,
    );
    expect(unborne).toEqual([]);
  });

  test("names, numbers and quotations bear their surface form; claims, being prose, do not", () => {
    const wrong = PLACES.filter(
      ({ record, exact }) => (record.kind === "claim") !== (exact === undefined),
    );
    expect(wrong.map(keyOf)).toEqual([]);
  });
});

describe.skipIf(article === undefined)("by the article itself", () => {
  const text = article ?? "";
  const spans = findSpans(text);
  const lines = linesOf(text);

  test("it is the article that the source describes", () => {
    const { title, length, lines: count, sha256: hash } = DATA.source;
    expect({ title: title.nl, length, count, hash }).toEqual({
      title: lines[0]?.text,
      length: text.length,
      count: lines.length,
      hash: sha256(text),
    });
  });

  test("the list of hashes is up to date", () => {
    expect(list).toEqual(listArticle(text, PLACES));
  });

  test("every exact is what stands at its offsets", () => {
    const wrong = PLACES.filter(
      ({ start, end, exact }) => exact !== undefined && text.slice(start, end) !== exact,
    );
    expect(wrong.map(keyOf)).toEqual([]);
  });

  test("every selector lies within the line that is its paragraph", () => {
    const wrong = PLACES.filter(({ start, end, paragraph }) => {
      const line = lines[paragraph];
      return line === undefined || start < line.start || end > line.end;
    });
    expect(wrong.map(keyOf)).toEqual([]);
  });

  test.each(SPAN_KINDS)("a record bears every %s", (kind) => {
    const unborne = spans[kind].filter((span) => bearersOf(span, kind, PLACES).length === 0);
    expect(unborne).toEqual([]);
  });

  test("every name is mentioned by an entity that is called so", () => {
    const strange = spans.name.filter(
      (span) => !bearersOf(span, "name", PLACES).some(({ record }) => isCalled(record, span.text)),
    );
    expect(strange).toEqual([]);
  });

  test("a country is mentioned wherever its name or its adjective stands", () => {
    const countries = DATA.entities.filter(({ kind }) => kind === "country");
    const missing = spans.name.flatMap((span) => {
      const bearers = bearersOf(span, "name", PLACES).map(({ record }) => record);
      const meant = countries.filter(({ name, aliases }) =>
        [name.nl, ...(aliases?.nl ?? [])].includes(span.text),
      );
      return meant.filter((country) => !bearers.includes(country)).map(({ id }) => [id, span]);
    });
    expect(missing).toEqual([]);
  });

  test.each([
    ["drie", 3],
    ["honderden", 100],
    ["tienduizenden", 10_000],
    ["anderhalf", 1_500_000],
    ["miljoen", 1_500_000],
  ])("the figure of “%s” has the amount %d", (word, amount) => {
    const amounts = spans.number.filter(({ text }) => text === word).flatMap(amountsAt);
    expect(new Set(amounts)).toEqual(new Set([amount]));
  });

  test("the figure of a number in digits has that amount", () => {
    const digits = spans.number.filter(({ text }) => /^\d/.test(text));
    expect(digits.flatMap(amountsAt)).toEqual(
      digits.map(({ text }) => Number(text.replaceAll(".", ""))),
    );
  });

  test("every quotation is borne once, from mark to mark", () => {
    const quotes = PLACES.filter(({ record }) => record.kind === "quote");
    expect(quotes.map(({ start, end }) => [start, end]).sort()).toEqual(
      spans.quotation.map(({ start, end }) => [start, end]).sort(),
    );
  });

  test("no wording of ours shares seven words in a row with it", () => {
    const taken = new Set(runsOfSeven(text));
    expect(
      ownDutch()
        .flatMap(runsOfSeven)
        .filter((run) => taken.has(run)),
    ).toEqual([]);
  });
});

function isCalled(record: FactRecord, word: string): boolean {
  if (!("mentions" in record)) return false;
  return [record.name.nl, ...(record.aliases?.nl ?? [])].some((name) =>
    name?.split(" ").includes(word),
  );
}

function amountsAt(span: { start: number; end: number }): number[] {
  return bearersOf(span, "number", PLACES).flatMap(({ record }) =>
    record.kind === "figure" ? [record.value.amount] : [],
  );
}

function runsOfSeven(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(6).map((_, at) => words.slice(at, at + 7).join(" "));
}
