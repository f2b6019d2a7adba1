import { describe, expect, test } from "vitest";
import { digitOf, printOfText } from "../../src/verify/fingerprint.ts";
import { denialEdit, deniesMore, deniesOtherwise } from "../../src/verify/negation.ts";

const digitsOf = (text: string) => text.split(" ").map(digitOf).join("");

describe("by one denial the old words are found again, of which only prints are known", () => {
  test.each([
    ["one less", "He does not agree", "He does agree"],
    ["one more", "He does agree", "He does not agree"],
    ["one less at the end", "Hij komt niet", "Hij komt"],
    ["one more at the end", "Hij komt", "Hij komt niet"],
    ["one less at the start", "niet alleen hij", "alleen hij"],
    ["one exchanged", "Er is geen mobilisatie", "Er is een mobilisatie"],
    ["one exchanged the other way", "Er is een mobilisatie", "Er is geen mobilisatie"],
    ["one exchanged at the start", "Geen soldaat komt", "Een soldaat komt"],
    ["without it", "with a reason", "without a reason"],
    ["never for always", "It is always so", "It is never so"],
  ])("%s: %s", (_, before, after) => {
    const isIt = (text: string) => printOfText(text) === printOfText(before);
    const edit = denialEdit(after, digitsOf(before), isIt);
    expect(edit && after.slice(0, edit.start) + edit.was + after.slice(edit.end)).toBe(before);
  });

  test.each([
    ["another word", "He does agree", "He does differ"],
    ["two of them", "He does not agree", "She agrees not"],
    ["nothing", "He agrees", "He agrees"],
  ])("%s is none", (_, before, after) => {
    const isIt = (text: string) => printOfText(text) === printOfText(before);
    expect(denialEdit(after, digitsOf(before), isIt)).toBeUndefined();
  });
});

test("a denial that the old words cannot have had is sure, whatever else has changed", () => {
  expect(deniesMore("They will never come back", digitsOf("They come"))).toBe(true);
  expect(deniesMore("They will come", digitsOf("They never come"))).toBe(false);
  expect(deniesMore("never, they said", digitsOf("They never come"))).toBe(false);
});

test.each([
  ["will not go", "will go", true],
  ["will go", "will not go", true],
  ["will not go", "will not run", false],
  ["Nobody wants this", "No one wants this", false],
  ["Geen een", "geen twee", false],
])("%j denies otherwise than %j: %j", (before, after, expected) => {
  expect(deniesOtherwise(before, after)).toBe(expected);
});
