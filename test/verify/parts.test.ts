import { describe, expect, test } from "vitest";
import { bundledFactbook } from "../../src/data.ts";
import { isSame } from "../../src/factbook/wording.ts";
import { printOfText, readFingerprint, takeFingerprint } from "../../src/verify/fingerprint.ts";
import { align, createMapper } from "../../src/verify/locate.ts";
import { isSameBeside, passagesOf } from "../../src/verify/passages.ts";
import { contrast } from "../../src/verify/rows.ts";
import { createFinder, linesOf, unbroken, wordsOf } from "../../src/verify/text.ts";

test.each([
  ["Zo'n 175.000 mensen.", ["Zo", "n", "175.000", "mensen"]],
  ["Noord-Korea, 1,5 en 2.", ["Noord", "Korea", "1,5", "en", "2"]],
  ["cafe\u0301 co\u00adop", ["cafe\u0301", "co\u00adop"]],
  ["— …", []],
])("the words of %j", (text, words) => {
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each([
  ["£2,950 a month", "£2950 a month", true],
  ["£2,950 a month", "€2,950 a month", false],
  ["£2,950 a month", "£2,950 a year", false],
  ["55%", "55 per cent", true],
  ["at least 8,000 tonnes", "at most 8,000 tonnes", false],
])("beside their numbers %j and %j are the same: %j", (a, b, expected) => {
  expect(isSameBeside(a, b)).toBe(expected);
});

test.each([
  ["'a'  b", "‘a’\u00a0b", true],
  ['"a"', "„a”", true],
  ["a - b...", "a – b…", true],
  ["cafe\u0301", "café", true],
  ["co\u00adop", "coop", true],
  ["a", "A", false],
  ["a, b", "a b", false],
])("%j and %j are the same: %j", (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected);
});

test("passages are found as whole words, whatever their marks", () => {
  const find = createFinder("It’s 30, not 300 or 130; it's 1.30 or 30,5");
  expect(find("30")).toEqual([{ start: 5, end: 7 }]);
  expect(find("t's")).toEqual([]);
  expect(find("'s").map(({ start }) => start)).toEqual([2, 27]);
  expect(find("30", { start: 0, end: 6 })).toEqual([]);
});

test.each([
  ["recru-\nteren", "", "recruteren", [0, 12]],
  ["Noord-\nKorea", "", "Noord-Korea", [0, 12]],
  ["RTL-\r\ncorrespondent", "RTL correspondent", "RTL-correspondent", [0, 19]],
  ["Sint-\n  Maartens", "SintMaartens", "SintMaartens", [0, 16]],
  ["a -\nb, 1-\n2", "", "a -\nb, 1-\n2", [0, 11]],
])("%j, where %j is known, is %j", (text, known, expected, [from, to]) => {
  const whole = unbroken(text, (words) => words.join(" ") === known);
  expect(whole.text).toBe(expected);
  expect([whole.offsetOf(0), whole.offsetOf(whole.text.length)]).toEqual([from, to]);
});

test("lines end in LF, CR LF or CR", () => {
  const lines = linesOf("a\nb\r\nc\rd");
  expect(lines.count).toBe(4);
  expect([0, 1, 2, 4, 5, 7].map((offset) => lines.at(offset))).toEqual([0, 0, 1, 1, 2, 3]);
});

const words = (digits: string) => ({ digits, lines: [] });

/** Maps a range of the words with the digits `older` to those with `newer`. */
function mapper(older: string, newer: string) {
  const map = createMapper(older.length, newer.length, align(words(older), words(newer)));
  return (first: number, last: number) => {
    const range = map(first, last);
    return range && `${range.first}-${range.last}${range.isSure ? "" : " perhaps"}`;
  };
}

describe("aligning words by their digits", () => {
  const text = "0123456789abcdef";

  test.each([
    ["the same", text, text, "0-15 0-15"],
    ["a word more at the start", text, `f${text}`, "0-15 1-16"],
    ["a word less at the end", text, text.slice(0, -1), "0-14 0-14"],
    ["nothing left", text, "", ""],
    ["nothing to find", "", text, ""],
  ])("%s", (_, older, newer, expected) => {
    const pairs = [...align(words(older), words(newer))].sort(([a], [b]) => a - b);
    const [first, last] = [pairs[0], pairs.at(-1)];
    const ends = first && last ? `${first[0]}-${last[0]} ${first[1]}-${last[1]}` : "";
    expect(ends).toBe(expected);
  });

  test("what has moved is found in what is left", () => {
    const moved = align(words(text), words(text.slice(8) + text.slice(0, 8)));
    expect([moved.get(0), moved.get(7), moved.get(8), moved.get(15)]).toEqual([8, 15, 0, 7]);
  });

  test("texts too far apart have nothing in common", () => {
    const digits = (factor: number) =>
      Array.from({ length: 20_000 }, (_, i) => (((i * i * factor) % 65521) & 15).toString(16)).join(
        "",
      );
    expect(align(words(digits(17)), words(digits(29))).size).toBeLessThan(200);
  });
});

test("a range whose first word changed begins after the word before it", () => {
  const changed = mapper("0123456789abcdef", "01234567fed9abcdef");
  expect(changed(8, 10)).toBe("8-12");
});

test("a range whose words have parted is nowhere", () => {
  const parted = mapper("01234567", "45670123");
  expect(parted(3, 4)).toBeUndefined();
});

test("a range in a gap has the words that stand in their place, if it fills the gap", () => {
  const [before, gap, after] = ["0123456789abcdef", "0000000000000000", "fedcba9876543210"];
  const asMany = mapper(before + gap + after, before + gap.replaceAll("0", "5") + after);
  expect(asMany(20, 21)).toBe("20-21 perhaps");
  const fewer = mapper(before + gap + after, before + gap.slice(4).replaceAll("0", "5") + after);
  expect(fewer(18, 30)).toBe("16-27 perhaps");
  expect(fewer(24, 25)).toBeUndefined();
});

describe("a fingerprint", () => {
  const { source, ...records } = bundledFactbook();
  const prints = readFingerprint(source.fingerprint ?? { words: "", passages: "" });

  test("of the bundled factbook vouches for every passage; else: npx tsx scripts/fingerprint.mts", () => {
    for (const passage of passagesOf(records)) {
      const { start = 0, end = 0, exact } = passage.selector;
      const print = prints.printOf(passage);
      expect([passage.record.id, print]).toEqual([
        passage.record.id,
        exact === undefined ? expect.any(String) : printOfText(exact),
      ]);
      expect(prints.wordAt(start)).toBeTypeOf("number");
      expect(prints.wordAt(end)).toBeGreaterThan(prints.wordAt(start) as number);
    }
  });

  test("has one digit a word, and no more than offsets besides", () => {
    const text = "Ab cd, ef.";
    const selector = { start: 3, end: 9, paragraph: 0 };
    const { words, passages } = takeFingerprint(text, [{ record: { id: "a" } as never, selector }]);
    expect(words).toMatch(/^0::[0-9a-f] 3:[0-9a-f]{2} 9:$/);
    expect(passages).toMatch(/^[0-9a-f]{24}$/);
    expect(readFingerprint({ words, passages }).digits).toHaveLength(3);
    expect(readFingerprint({ words, passages }).wordAt(4)).toBeUndefined();
  });
});

test.each([
  ["120.000", "125.000", "“120.000” → “125.000”"],
  [
    "Brick dust falls from the ceiling whenever a lorry passes by the tower",
    "Brick dust falls from the ceiling when a lorry passes by the tower",
    "“…ceiling whenever a lorry passes…” → “…ceiling when a lorry passes…”",
  ],
  ["one", "", "“one” → “”"],
  [
    "bread, bread, bread, bread, bread",
    "bread, bread, bread, bread, bread, bread",
    "“…bread, bread” → “…bread, bread, bread”",
  ],
])("%j against %j", (before, after, expected) => {
  expect(contrast(before, after)).toBe(expected);
});
