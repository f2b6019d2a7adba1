import { describe, expect, test } from "vitest";
import { checkCoherence } from "../../src/factbook/check.ts";
import { FactbookData } from "../../src/factbook/model.ts";
import { worded } from "../../src/factbook/worded.ts";
import { mend } from "../../src/verify/mend.ts";
import { verify } from "../../src/verify/verify.ts";
import { ARTICLE, DATA, UNPRINTED_DATA } from "./sample.ts";

function mended(text: string, data: FactbookData = DATA): FactbookData {
  return mend(data, text, verify(data, text));
}

/** The state of each damaged record of the mended factbook in the text that it was mended after. */
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
