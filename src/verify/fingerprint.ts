/**
 * An article's fingerprint, kept in the factbook so that passages can be found again in a changed text
 * without storing the article.
 *
 * - `words` has a hexadecimal digit for each word of the article, in order. One in sixteen words shares
 * it, so that a digit doesn't reveal the word. An offset with a colon stands before each word where a
 * passage starts and after each word where one ends; with two colons if a line starts there: `0::8f3 17:a
 * …`.
 * - `passages` has twelve digits for each passage, and for the whole text: six from the hash of its record
 * and offsets, six from the hash of its text. They tell whether its words are unchanged.
 */
import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { rangeOf } from "../factbook/factbook.ts";
import type { Source } from "../factbook/model.ts";
import { withoutTypesetting } from "../factbook/wording.ts";
import { memoiseByValue } from "../memo.ts";
import type { Passage } from "./passages.ts";
import { linesOf, type Word, wordsOf } from "./text.ts";

type Fingerprint = NonNullable<Source["fingerprint"]>;

/** A parsed fingerprint. */
export type Prints = ReturnType<typeof readFingerprint>;

/** Takes the fingerprint of `text` and of `passages`, whose selectors must be right. */
export function takeFingerprint(text: string, passages: readonly Passage[]): Fingerprint {
  const words = wordsOf(text);
  const digits = digitsOf(words);
  const lines = new Set(linesOf(text).starts);
  const offsets = new Set(lines);
  const prints = new Set([WHOLE + printOfText(text)]);
  for (const passage of passages) {
    const range = rangeOf(passage.selector);
    if (range === undefined) continue;
    offsets.add(range.start).add(range.end);
    prints.add(keyOf(passage) + printOfText(text.slice(range.start, range.end)));
  }
  let past = 0;
  const chunks = Array.from(offsets)
    .sort((a, b) => a - b)
    .map((offset) => {
      const from = past;
      while ((words[past]?.end ?? Number.POSITIVE_INFINITY) <= offset) past++;
      return `${digits.slice(from, past)} ${offset}${lines.has(offset) ? "::" : ":"}`;
    });
  return {
    words: (chunks.join("") + digits.slice(past)).trim(),
    passages: [...prints].sort().join(""),
  };
}

/** Parses a fingerprint. */
export function readFingerprint({ words, passages }: Fingerprint) {
  const starts = new Map<number, number>();
  const lines: number[] = [];
  let digits = "";
  for (const [, offset, colons, chunk] of words.matchAll(/(?:(\d+)(::?))?([0-9a-f]*)/g)) {
    if (offset !== undefined) starts.set(Number(offset), digits.length);
    if (colons === "::") lines.push(digits.length);
    digits += chunk;
  }
  const pairs = Array.from(passages.matchAll(/(.{6})(.{6})/g));
  const prints = new Map(pairs.map(([, key, print]) => [key, print]));
  return {
    /** The digits of all words. */
    digits,
    /** The index of the first word of each line, or of the next line with words. */
    lines,
    /** The print of the whole text. */
    whole: prints.get(WHOLE),
    /** The index of the first word that ends after `offset`, the start or end of a passage. */
    wordAt: (offset: number) => starts.get(offset),
    /** The digits of a passage's words. */
    digitsIn: ({ selector: { start, end } }: Passage) =>
      digits.slice(starts.get(start ?? 0), starts.get(end ?? 0)),
    /** The print of a passage's text, if the fingerprint includes this passage. */
    printOf: (passage: Passage) => prints.get(keyOf(passage)),
  };
}

/** The digits of a text's words. */
export function digitsOf(words: readonly Word[]): string {
  const digit = memoiseByValue(digitOf);
  return words.map(({ word }) => digit(word)).join("");
}

export function digitOf(word: string): string {
  return sha256(withoutTypesetting(word)).slice(0, 1);
}

/** The print of a passage's text, which doesn't depend on typesetting. */
export function printOfText(text: string): string {
  return sha256(withoutTypesetting(text).trim()).slice(0, 6);
}

/** The SHA-256 of `text` in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}

function keyOf({ record, selector: { start, end } }: Passage): string {
  return sha256(`${record.id} ${start} ${end}`).slice(0, 6);
}

/** The key of the whole text, for which no record is responsible. */
const WHOLE = sha256("").slice(0, 6);
