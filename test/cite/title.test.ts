import { describe, expect, test } from "vitest";
import { capitalisedTitle, ended, quoted, typeset } from "../../src/cite/title.ts";

test.each([
  ["Poetin: 'geen zin' in vrede", "“geen zin”", "‘Poetin: “geen zin” in vrede’"],
  ['"Nooit", zegt hij', "“Nooit”", "‘“Nooit”, zegt hij’"],
  ["Toren van 't jaar", "’t jaar", "‘Toren van ’t jaar’"],
  ["Cuba's steun", "Cuba’s", "‘Cuba’s steun’"],
])("%s has %s in English, and is %s in Dutch", (title, english, dutch) => {
  expect(typeset(title, "en")).toContain(english);
  expect(quoted(title, "nl")).toBe(dutch);
});

test.each([
  ["Sold", ".", "en", "Sold."],
  ["Sold.", ".", "en", "Sold."],
  ["Sold?", ".", "nl", "Sold?"],
  ["Sold?", ",", "en", "Sold?,"],
  ["It says “never”", ".", "en", "It says “never.”"],
  ["Is it “never”?", ".", "en", "Is it “never”?"],
  ["Hij zegt ‘nooit’", ".", "nl", "Hij zegt ‘nooit’."],
  ["“Sold”", ",", "en", "“Sold,”"],
  ["‘Sold’", ",", "nl", "‘Sold’,"],
  ["Sold [Is it?]", ".", "en", "Sold [Is it?]."],
] as const)("%s and %s in %s: %s", (text, mark, lang, result) => {
  expect(ended(text, mark, lang)).toBe(result);
});

describe("an English title has capitals", () => {
  test.each([
    ["Norvik sells its lighthouse to a baker", "Norvik Sells Its Lighthouse to a Baker"],
    ["the lamp: a tale of two towns", "The Lamp: A Tale of Two Towns"],
    ["NATO and the iPhone's éclair", "NATO and the iPhone's Éclair"],
    ["What is it for", "What Is It For"],
    ["What now? a view from within", "What Now? A View from Within"],
  ])("%s: %s", (title, result) => {
    expect(capitalisedTitle(title)).toBe(result);
  });
});
