import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey, normalise } from "../../src/find/normalise.ts";

describe("what counts as the same text", () => {
  test.each<[same: string, written: readonly string[]]>([
    ["cuba", ["Cuba", "CUBA", " cuba ", "\u202ecuba", "cu\u200bba", "cu\ud800ba\udfff"]],
    ["noord korea", ["Noord-Korea", "noord–korea", "Noord\tKorea", "(noord) korea!"]],
    ["oekraine", ["Oekraïne", "OEKRAÏNE", "oekrai\u0308ne", "Oekra\u00efne"]],
    ["us", ["US", "U.S.", "u.s"]],
    ["cubas", ["Cuba's", "Cuba’s", "Cuba`s", "Cuba´s"]],
    ["lodz strasse aero", ["Łódź Straße Ærø"]],
    ["fi 4", ["ﬁ ④"]],
    ["キューバ", ["キューバ", "ｷｭｰﾊﾞ"]],
    ["куба", ["Куба", "КУБА"]],
    ["", ["", " ", "!?", "\u0000\u001b", "\ud83d"]],
  ])("“%s”", (same, written) => {
    expect(written.map(normalise)).toEqual(written.map(() => same));
  });

  test.each([
    ["kana with and without a voicing mark", "ハ", "バ"],
    ["Devanagari vowels", "कि", "का"],
    ["digits", "1", "2"],
  ])("not: %s", (_what, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });
});

describe("the key of a name", () => {
  test.each([
    ["the Kremlin", "kremlin"],
    ["Het Kremlin", "kremlin"],
    ["de Wagner Groep", "wagnergroep"],
    ["a Russian general", "russiangeneral"],
    ["North Korea", "northkorea"],
    ["the", "the"],
    ["Theodosia", "theodosia"],
  ])("of “%s” is “%s”", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

test.each(["grapheme", "binary"] as const)("what is normal stays so (%s)", (unit) => {
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test.each(["\u1100\u200d\u1161", "か\u200c\u3099"])("joiners: %j", (text) => {
  expect(normalise(normalise(text))).toBe(normalise(text));
});

test("normal text is lower-case letters, marks and digits with single spaces between", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(normalise(text)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u);
    }),
  );
});
