import { describe, expect, test } from "vitest";
import { checkCoherence } from "../../src/factbook/check.ts";
import { rangeOf, worded } from "../../src/factbook/factbook.ts";
import { FactbookData } from "../../src/factbook/model.ts";
import { mend, unsettled } from "../../src/verify/mend.ts";
import { verify } from "../../src/verify/verify.ts";
import { hyphenated, TYPESETTING, without, wrapped } from "./alterations.ts";
import { ARTICLE, DATA, UNPRINTED_DATA } from "./sample.ts";

function mended(text: string, data: FactbookData = DATA): FactbookData {
  return mend(data, text, verify(data, text));
}

/** The states of the damaged records of a mended factbook, in the text that it was mended for. */
function left(text: string, data?: FactbookData): string[] {
  return verify(mended(text, data), text)
    .passages.filter(({ state }) => state !== "unharmed")
    .map(({ state, record }) => `${state} ${record.id}`);
}

test("the factbook of the article itself stays as it is", () => {
  expect(mended(ARTICLE)).toEqual(DATA);
});

test("a factbook without a fingerprint gets one", () => {
  expect(mended(ARTICLE, UNPRINTED_DATA)).toEqual(DATA);
});

test.each([
  ["other line ends", ARTICLE.replaceAll("\n", "\r\n")],
  ["typographic marks", ARTICLE.replaceAll("'", "’").replace(/"([^"]*)"/g, "“$1”")],
  ["a paragraph more", ARTICLE.replace("\nDoubts", "\nMore about bread below.\nDoubts")],
  ["a word that no record is of", ARTICLE.replace("first year", "first two years")],
])("after %s it fits, and is valid", (_, text) => {
  const data = mended(text);
  expect(verify(data, text).fits).toBe(true);
  expect(FactbookData.parse(data)).toEqual(data);
  expect(checkCoherence(data)).toEqual([]);
});

test("wordings follow the text where only its typesetting differs", () => {
  const [quote] = mended(ARTICLE.replaceAll("'", "’")).quotes;
  expect(quote?.selector.exact).toBe("It’s too late for regrets");
  expect(quote?.text).toEqual({ en: "It’s too late for regrets", nl: "in het Nederlands" });
});

test("so does a quotation of an article in Dutch", () => {
  const data = structuredClone(DATA);
  data.source.language = "nl";
  for (const quote of data.quotes) quote.text = { nl: worded(quote.text, "en"), en: "in English" };
  const [quote] = mended(ARTICLE.replaceAll("'", "’"), data).quotes;
  expect(quote?.text).toEqual({ nl: "It’s too late for regrets", en: "in English" });
});

test("wrapped lines and broken words: the same wordings, and a place for every one", () => {
  const text = hyphenated(wrapped(40)(ARTICLE));
  const data = mended(text);
  expect(verify(data, text).fits).toBe(true);
  expect(FactbookData.parse(data)).toEqual(data);
  expect(data.quotes.map(({ selector }) => selector.exact)).toEqual(
    DATA.quotes.map(({ selector }) => selector.exact),
  );
});

describe("headings are where they are now", () => {
  const headings = (text: string, before?: number[]) => {
    const data = structuredClone(DATA);
    if (before) data.source.headings = before;
    else delete data.source.headings;
    return mended(text, data).source.headings;
  };

  test.each<[name: string, text: string, before: number[] | undefined, now: number[] | undefined]>([
    ["a paragraph more", ARTICLE.replace("\n", "\nBy our reporter.\n"), [0, 3], [0, 4]],
    ["blank lines", ARTICLE.replaceAll("\n", "\n\n"), [0, 3], [0, 1, 3, 5, 6, 7, 9, 11]],
    ["no subhead", ARTICLE.replace("\nDoubts", ""), [0, 3], [0]],
    ["a headline alone", ARTICLE.replace("940", "950"), undefined, undefined],
    ["a headline alone, and a blank line", ARTICLE.replace("\n", "\n\n"), undefined, [0, 1]],
    ["without a headline", ARTICLE.replace(/^.*\n/, ""), undefined, []],
  ])("%s", (_, text, before, now) => {
    expect(headings(text, before)).toEqual(now);
  });
});

describe("no range is written that was not found", () => {
  /** The place of each fact in the mended factbook, by its words. */
  function places(text: string): Record<string, string | undefined> {
    const { figures, quotes, claims } = mended(text);
    const rangesOf = [...figures, ...quotes, ...claims].map(({ id, selector }) => {
      const range = rangeOf(selector);
      return [id, range && text.slice(range.start, range.end)] as const;
    });
    return Object.fromEntries(rangesOf);
  }

  test("of a paragraph that is gone; its facts keep their words", () => {
    const text = without(2)(ARTICLE);
    const { figures, claims } = mended(text);
    expect(figures.filter(({ selector }) => rangeOf(selector) === undefined)).toMatchObject([
      { id: "height", selector: { paragraph: 2, exact: "31" } },
      { id: "steps", selector: { paragraph: 2, exact: "212" } },
      { id: "counted", selector: { paragraph: 2, exact: "twice" } },
    ]);
    expect(claims.find(({ id }) => id === "bakery")?.selector).toEqual({ paragraph: 2 });
    expect(verify(mended(text), text).passages.filter(({ state }) => state === "changed")).toEqual(
      [],
    );
  });

  test("of one whose words have changed, unless both its ends are sure", () => {
    const sure = places(ARTICLE.replace("940", "950"));
    expect([sure.inhabitants, sure.loaves]).toEqual(["950", "120"]);
    const guessed = ARTICLE.replace(
      "Norvik has 940 inhabitants.",
      "Some 950 people live there now.",
    );
    expect(places(guessed)).toMatchObject({ inhabitants: undefined, loaves: "120" });
  });

  test("whatever has become of the article, what is written has its own words, or is reported", () => {
    for (const [name, alter] of TYPESETTING) {
      const text = alter(ARTICLE);
      const left = unsettled(verify(DATA, text)).map(({ record }) => record.id);
      expect([name, left]).toEqual([name, []]);
    }
    for (let line = 0; line < 7; line++) {
      const text = without(line)(ARTICLE);
      for (const { selector } of mended(text).figures) {
        const range = rangeOf(selector);
        if (range) expect(text.slice(range.start, range.end)).toBe(selector.exact);
      }
    }
  });
});

describe("what needs somebody's eye", () => {
  test("a number that changed keeps its words, and a statement is unchecked, until it's settled", () => {
    const text = ARTICLE.replace("940", "950").replace("bear an oven", "carry an oven");
    expect(left(text)).toEqual(["changed inhabitants", "unchecked doubts"]);
    const settled = mend(mended(text), text, verify(mended(text), text));
    expect(verify(settled, text).passages.filter(({ state }) => state === "unchecked")).toEqual([]);
  });

  test("a quotation that says something else keeps its words", () => {
    const data = structuredClone(DATA);
    for (const quote of data.quotes) quote.text.en = "Never.";
    expect(mended(ARTICLE, data).quotes.map(({ text }) => text.en)).toEqual(
      Array(4).fill("Never."),
    );
  });

  test("a mention that is gone is left out beside others; a lone one stays", () => {
    const text = ARTICLE.split("\n")
      .filter((_, i) => i !== 1)
      .join("\n");
    const { entities } = mended(text);
    const mentions = (id: string) => entities.find((entity) => entity.id === id)?.mentions.length;
    expect([mentions("norvik"), mentions("ada-holm"), mentions("per-lund")]).toEqual([2, 2, 1]);
  });
});
