/**
 * An article's fingerprint: what is kept of its text in the factbook, so that passages are found
 * again in a text that has changed, without keeping the text.
 *
 * - `words` has one hexadecimal digit for each word of the article, in order. One word in sixteen of
 *   a language has the same digit, so that no word follows from its own. Before each word at which a
 *   passage begins or after which one ends stands that offset, with two colons where a line begins:
 *   `0::8f3 17:a …`.
 * - `passages` has twelve digits for each passage, the whole text being one too: six of the hash of
 *   its record and offsets, six of the hash of its text. They tell whether its words are still those
 *   that they were.
 */
import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { rangeOf } from "../factbook/factbook.ts";
import type { Source } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import type { Passage } from "./passages.ts";
import { levelled, linesOf, type Word, wordsOf } from "./text.ts";

type Fingerprint = NonNullable<Source["fingerprint"]>;

/** A fingerprint, read. */
export type Prints = ReturnType<typeof readFingerprint>;

/** The fingerprint of `text` and of `passages`, whose selectors hold in it. */
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

/** Reads what `takeFingerprint` gave. */
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
    /** The index of the first word of each line, or of the next line that has words. */
    lines,
    /** The print of the whole text. */
    whole: prints.get(WHOLE),
    /** The index of the first word that isn't over at `offset`, where a passage begins or ends. */
    wordAt: (offset: number) => starts.get(offset),
    /** The digits of the words of a passage. */
    digitsIn: ({ selector: { start, end } }: Passage) =>
      digits.slice(starts.get(start ?? 0), starts.get(end ?? 0)),
    /** The print of a passage's text, if the factbook had this passage when the fingerprint was taken. */
    printOf: (passage: Passage) => prints.get(keyOf(passage)),
  };
}

/** The digit of each of a text's words. */
export function digitsOf(words: readonly Word[]): string {
  const digit = memoiseByValue(digitOf);
  return words.map(({ word }) => digit(word)).join("");
}

export function digitOf(word: string): string {
  return sha256(levelled(word)).slice(0, 1);
}

/** The print of a passage with this text, the same however it is typeset. */
export function printOfText(text: string): string {
  return sha256(levelled(text).trim()).slice(0, 6);
}

/** The SHA-256 of `text` in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}

function keyOf({ record, selector: { start, end } }: Passage): string {
  return sha256(`${record.id} ${start} ${end}`).slice(0, 6);
}

/** The key of the whole text: that of no record. */
const WHOLE = sha256("").slice(0, 6);
