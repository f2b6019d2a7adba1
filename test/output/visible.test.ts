import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shown, visible } from "../../src/output/visible.ts";

describe("what a terminal would act on is shown as its code point", () => {
  test.each([
    ["an escape sequence", "\u001b[31mred", "<U+001B>[31mred"],
    ["a line end", "a\nb\r", "a<U+000A>b<U+000D>"],
    ["a tab and a bell", "\t\u0007", "<U+0009><U+0007>"],
    ["delete", "\u007f", "<U+007F>"],
    ["an eight-bit control sequence", "\u009b2J", "<U+009B>2J"],
    ["a right-to-left override", "\u202etxt", "<U+202E>txt"],
    ["a left-to-right mark", "\u200e", "<U+200E>"],
    ["a line separator", "\u2028", "<U+2028>"],
    ["a byte order mark", "\ufeffx", "<U+FEFF>x"],
    ["a tag beyond the first plane", "\u{e0041}", "<U+E0041>"],
    ["half a surrogate pair", "\ud800x", "\ufffdx"],
  ])("%s", (_what, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test.each([
    ["plain words", "Cuba, 2023!"],
    ["accents and other scripts", "Oekraïne キューバ أرمينيا"],
    ["emoji", "🇨🇺"],
    ["joiners inside words", "نمی\u200cخواهم क\u200dष"],
  ])("but %s stay as they are", (_what, text) => {
    expect(visible(text)).toBe(text);
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("a user's words in a message", () => {
  test.each([
    ["are whole up to 60 characters", "a".repeat(60), "a".repeat(60)],
    ["are cut from 61 on", "a".repeat(61), `${"a".repeat(59)}…`],
    ["are never cut inside a character", "😀".repeat(61), `${"😀".repeat(59)}…`],
  ])("%s", (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
