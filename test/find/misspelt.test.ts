import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedEdits, editDistance, keysLike, likeliest } from "../../src/find/misspelt.ts";

test.each([
  ["cuba", "cuba", 0],
  ["", "cuba", 4],
  ["rusia", "russia", 1],
  ["polland", "poland", 1],
  ["serbia", "zerbia", 1],
  ["ukraien", "ukraine", 1],
  ["kazachstna", "kazakhstan", 2],
  ["ca", "abc", 3],
])("from “%s” to “%s”: %d", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test.each([
  [4, 0],
  [5, 1],
  [8, 1],
  [9, 2],
  [40, 2],
])("a name of %d letters forgives %d", (length, edits) => {
  expect(allowedEdits(length)).toBe(edits);
});

test.each([
  ["kubba", ["serbia", "cuba", "cubans"], "cuba"],
  ["cuba", ["cubans", "cuba"], "cuba"],
  ["ab", ["xb"], "xb"],
  ["ab", ["xy"], undefined],
  ["abcd", ["abxy"], "abxy"],
  ["abcd", ["axyz"], undefined],
  ["", ["a"], undefined],
  ["cuba", [], undefined],
  ["x".repeat(300), ["x".repeat(100), "x".repeat(90)], "x".repeat(100)],
])("“%s” is of %j likeliest %s", (word, known, meant) => {
  expect(likeliest(word, known)).toBe(meant);
});

const letter = fc.constantFrom(..."abcdefghijkéïб");
const word = fc.string({ unit: letter, maxLength: 9 });
const edit = fc.tuple(fc.constantFrom("insert", "delete", "replace", "swap"), fc.nat(8), letter);

/** A word, and the word with some typing errors. */
const pair = fc.tuple(word, fc.array(edit, { maxLength: 4 })).map(([text, edits]) => {
  const mistyped = edits.reduce((typed, [kind, at, letter]) => {
    const [before, here, after] = [typed.slice(0, at), typed.charAt(at), typed.slice(at + 1)];
    if (kind === "insert") return before + letter + here + after;
    if (kind === "delete") return before + after;
    if (kind === "replace") return before + letter + after;
    return before + after.charAt(0) + here + after.slice(1);
  }, text);
  return [text, mistyped] as const;
});

describe("for any two words", () => {
  test("the distance is the same both ways", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });

  test("it is 0 just for a word and itself", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

test("whatever is within the allowed edits is found, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(pair), word, (pairs, key) => {
      const [words, keys] = [
        [...new Set(pairs.map(([a]) => a))],
        [key, ...pairs.map(([, b]) => b)],
      ];
      for (const typed of keys) {
        const near = words
          .map((word) => ({ key: word, edits: editDistance(typed, word) }))
          .filter(({ key, edits }) => key.length >= 5 && edits <= allowedEdits(key.length));
        expect(new Set(keysLike(typed, words))).toEqual(new Set(near));
      }
    }),
  );
});
