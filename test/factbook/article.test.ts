/** Tests of what the completeness tests look for. */
import { describe, expect, test } from "vitest";
import { findSpans, readArticle, type SpanKind } from "./article.ts";

const CASES: [SpanKind, text: string, found: string[]][] = [
  ["name", "De boot uit Oost-Timor", ["Oost-Timor"]],
  ["name", "Een NOS-verslaggever sprak Jan Un", ["Een", "NOS", "Jan", "Un"]],
  ["name", "Zo komt Fransman's fiets. Het Franse leger", ["Fransman", "Franse"]],
  ["name", 'Hij zei: "Het regent." Dat Het stoort', ["Hij", "Het"]],
  ["era", "Sinds de Koude Oorlog", ["Koude Oorlog"]],
  ["name", "uit de Koude Oorlog en Ierland", ["Ierland"]],
  ["number", "120.000 of 2,5 of 7", ["120.000", "2,5", "7"]],
  ["number", "drie, derde, Tienduizenden, zestig", ["drie", "derde", "Tienduizenden", "zestig"]],
  ["count", "de twee landen, een tweede land, drie keer", ["twee", "tweede"]],
  ["number", "anderhalf miljoen en tweeëntwintig", ["anderhalf", "miljoen", "tweeëntwintig"]],
  ["number", "zachte landen achter slachtoffers eens", []],
  ["quotation", "zij noemt het 'heel mooi' en 'Piet's idee'.", ["heel mooi", "Piet's idee"]],
  ["quotation", "foto's van video's", []],
  ["quotation", '"Ja", zegt ze. "Nee."', ["Ja", "Nee."]],
  ["quotation", '"Ja." Nee dus."', ["Ja.", "Nee dus."]],
  ["quotation", '"Ja", zegt ze. Nee dus."', ["Ja", "Nee dus."]],
  ["sentence", "Hij kost 1.000 euro. Duur!", ["Hij kost 1.000 euro.", "Duur!"]],
  ["sentence", 'Zij: "Nee." Hij ook', ['Zij: "Nee."', "Hij ook"]],
];

test.each(CASES)("a %s in “%s”", (kind, text, found) => {
  expect(findSpans(text)[kind].map((span) => span.text)).toEqual(found);
});

test("spans of a later line count from the start of the text", () => {
  expect(findSpans("a\nmet Ria").name).toEqual([{ start: 6, end: 9, text: "Ria" }]);
});

describe("where the article is", () => {
  test("a path that leads nowhere is an error, not a reason to skip", () => {
    expect(() => readArticle({ RECRUITS_ARTICLE: "/nowhere" })).toThrow("ENOENT");
  });

  test("$RECRUITS_ARTICLE goes before the file beside the repository", () => {
    expect(readArticle({ RECRUITS_ARTICLE: import.meta.filename })).toContain("goes before");
  });
});
