/**
 * An article's fingerprint: what is kept of its text in the factbook, so that passages are found
 * again in a text that has changed, without keeping the text.
 *
 * - `words` has one hexadecimal digit for each word of the article, in order. One word in sixteen of
 *   a language has the same digit, so that no word follows from its own. Before each word at which a
 *   passage begins or after which one ends stands that offset: `0:8f3 17:a …`.
 * - `passages` has twelve digits for each passage: six of the hash of its record and offsets, six of
 *   the hash of its text. They tell whether the words of a passage are still those that they were.
 */
import { createHash } from "node:crypto";
import type { Selector, Source } from "../factbook/model.ts";
import { memoise, memoiseByValue } from "../memo.ts";
import type { Passage } from "./passages.ts";
import { levelled, type Span, wordsOf } from "./text.ts";

export type Fingerprint = NonNullable<Source["fingerprint"]>;

/** A fingerprint, read. */
export type Prints = ReturnType<typeof readFingerprint>;

/** So many digits are kept of each of a passage's two hashes. */
const HASH_DIGITS = 6;

/** The fingerprint of `text` and of `passages`, whose selectors hold in it. */
export function takeFingerprint(text: string, passages: readonly Passage[]): Fingerprint {
  const prints = passages.map(
    (passage) => keyOf(passage) + printOfText(text.slice(...offsets(passage.selector))),
  );
  const marks = passages.flatMap(({ selector }) => offsets(selector)).sort((a, b) => a - b);
  const words = wordsOf(text);
  const digits = digitsOf(text, words);
  let at = 0;
  const chunks = Array.from(new Set(marks), (mark) => {
    const from = at;
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= mark) at++;
    return `${digits.slice(from, at)} ${mark}:`;
  });
  return {
    words: (chunks.join("") + digits.slice(at)).trim(),
    passages: [...new Set(prints)].sort().join(""),
  };
}

/** Reads what `takeFingerprint` gave. */
export function readFingerprint({ words, passages }: Fingerprint) {
  const starts = new Map<number, number>();
  let digits = "";
  for (const [, mark, chunk] of words.matchAll(/(?:(\d+):)?([0-9a-f]*)/g)) {
    if (mark !== undefined) starts.set(Number(mark), digits.length);
    digits += chunk;
  }
  const pairs = passages.match(/.{12}/g) ?? [];
  const prints = new Map(
    pairs.map((pair) => [pair.slice(0, HASH_DIGITS), pair.slice(HASH_DIGITS)]),
  );
  return {
    /** The digits of all words. */
    digits,
    /** The index of the first word that isn't over at `offset`, where a passage begins or ends. */
    wordAt: (offset: number) => starts.get(offset),
    /** The print of a passage's text, if the factbook had this passage when the fingerprint was taken. */
    printOf: memoise((passage: Passage) => prints.get(keyOf(passage))),
  };
}

/** The digit of each word of `text`. */
export function digitsOf(text: string, words: readonly Span[]): string {
  const digitOf = memoiseByValue((word: string) => sha256(word).slice(0, 1));
  return words.map(({ start, end }) => digitOf(levelled(text.slice(start, end)))).join("");
}

/** The print of a passage with this text, the same however it is typeset. */
export function printOfText(text: string): string {
  return sha256(levelled(text)).slice(0, HASH_DIGITS);
}

/** The SHA-256 of `text` in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function keyOf({ record, selector }: Passage): string {
  return sha256([record.id, ...offsets(selector)].join(" ")).slice(0, HASH_DIGITS);
}

function offsets({ start, end }: Selector): [number, number] {
  return [start, end];
}
