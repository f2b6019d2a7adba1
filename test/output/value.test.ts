import { describe, expect, test } from "vitest";
import type { Figure, When } from "../../src/factbook/model.ts";
import { formatNumber, formatValue, formatWhen } from "../../src/output/value.ts";

type Value = Figure["value"];

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1,000", "1.000"],
  [120000, "120,000", "120.000"],
  [1500000, "1,500,000", "1.500.000"],
  [-4000, "-4,000", "-4.000"],
  [0.5, "0.5", "0,5"],
  [1234.5678, "1,234.5678", "1.234,5678"],
])("%d reads %s in English, %s in Dutch", (amount, en, nl) => {
  expect([formatNumber(amount, "en"), formatNumber(amount, "nl")]).toEqual([en, nl]);
});

const people = { en: "people", nl: "mensen" };
const dollars = { en: "dollars", nl: "dollar" };
const month = { en: "month", nl: "maand" };

describe("a value", () => {
  test.each<[en: string, nl: string, Value]>([
    ["2 people", "2 mensen", { amount: 2, unit: people, qualifier: "exact" }],
    ["about 10 people", "ongeveer 10 mensen", { amount: 10, unit: people, qualifier: "about" }],
    [
      "over 5,000 dollars",
      "meer dan 5.000 dollar",
      { amount: 5000, unit: dollars, qualifier: "over" },
    ],
    ["up to 4 people", "tot 4 mensen", { amount: 4, unit: people, qualifier: "up-to" }],
    ["almost 3 people", "bijna 3 mensen", { amount: 3, unit: people, qualifier: "almost" }],
    [
      "tens of thousands of people",
      "tienduizenden mensen",
      { amount: 10000, unit: people, qualifier: "order-of-magnitude" },
    ],
    [
      "hundreds of people",
      "honderden mensen",
      { amount: 100, unit: people, qualifier: "order-of-magnitude" },
    ],
    [
      "about 2,000 dollars a month",
      "ongeveer 2.000 dollar per maand",
      { amount: 2000, unit: dollars, qualifier: "about", per: month },
    ],
    [
      "2,000 to 3,000 people",
      "2.000 tot 3.000 mensen",
      { amount: 2000, min: 2000, max: 3000, unit: people, qualifier: "exact" },
    ],
    [
      "about 3 to 5 dollars",
      "ongeveer 3 tot 5 dollar",
      { amount: 3, min: 3, max: 5, unit: dollars, qualifier: "about" },
    ],
  ])("%s / %s", (en, nl, value) => {
    expect([formatValue(value, "en"), formatValue(value, "nl")]).toEqual([en, nl]);
  });
});

describe("a time", () => {
  const expression = { en: "then", nl: "toen" };
  test.each<[shown: string, from: string | undefined, to: string | undefined, When["certainty"]]>([
    ["then", undefined, undefined, "stated"],
    ["then", undefined, undefined, "inferred"],
    ["then (2023-09-05)", "2023-09-05", "2023-09-05", "stated"],
    ["then (2023-09-05, inferred)", "2023-09-05", "2023-09-05", "inferred"],
    ["then (2022, inferred)", "2022-01-01", "2022-12-31", "inferred"],
    ["then (2022-09)", "2022-09-01", "2022-09-30", "stated"],
    ["then (2024-02)", "2024-02-01", "2024-02-29", "stated"],
    ["then (2023-02-01 – 2023-02-27)", "2023-02-01", "2023-02-27", "stated"],
    ["then (2022-09-01 …)", "2022-09-01", undefined, "stated"],
    ["then (2023-09-04 – 2023-09-06)", "2023-09-04", "2023-09-06", "stated"],
    ["then (2022-01-01 – 2023-12-31)", "2022-01-01", "2023-12-31", "stated"],
  ])("%s", (shown, from, to, certainty) => {
    const when = { expression, certainty, ...(from && { from }), ...(to && { to }) };
    expect(formatWhen(when, "en")).toBe(shown);
    expect(formatWhen(when, "nl")).toBe(
      shown.replace("then", "toen").replace("inferred", "afgeleid"),
    );
  });
});
