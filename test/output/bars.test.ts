import { expect, test } from "vitest";
import type { Figure } from "../../src/factbook/model.ts";
import { bar, extentOf } from "../../src/output/bars.ts";

const value = (rest: Partial<Figure["value"]>): Figure["value"] => ({
  amount: 10,
  unit: { en: "", nl: "" },
  qualifier: "exact",
  ...rest,
});

test.each<[is: string, value: Figure["value"], unicode: string, ascii: string]>([
  ["a number", value({}), "██████████", "##########"],
  ["half of it", value({ amount: 5 }), "█████", "#####"],
  ["parts of a column", value({ amount: 5.5 }), "█████▌", "######"],
  ["next to nothing", value({ amount: 0.01 }), "▏", "#"],
  ["nothing", value({ amount: 0 }), "", ""],
  ["about", value({ qualifier: "about" }), "██████████", "##########"],
  ["over", value({ amount: 5, qualifier: "over" }), "█████▸", "#####>"],
  ["up to", value({ amount: 5, qualifier: "up-to" }), "░░░░░", "-----"],
  ["a range", value({ amount: 2, min: 2, max: 8 }), "██░░░░░░", "##------"],
  ["below zero", value({ amount: -3 }), "", ""],
])("%s", (_, value, unicode, ascii) => {
  const extent = extentOf(value);
  expect([bar(extent, 10, 11, false), bar(extent, 10, 11, true)]).toEqual([unicode, ascii]);
});

test("a scale of nothing has no bars", () => {
  expect(bar(extentOf(value({ amount: 0 })), 0, 20, false)).toBe("");
});
