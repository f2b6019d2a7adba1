/**
 * Locates a factbook's passages in a changed text. The words of both are aligned by the digits of the
 * fingerprint; a passage is where its words, or the words around it, are now.
 */
import type { Selector } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { digitsOf, type Prints } from "./fingerprint.ts";
import { createFinder, lastUpTo, linesOf, type Span, wordsOf } from "./text.ts";

/** Numbers of code units of punctuation that may stand around a passage's words. */
const MARKS = [0, 1, 2, 3, 4, 5, 6];

/** A text aligned with the article, or parts of it, word by word. */
export type Located = NonNullable<ReturnType<typeof locateIn>>;

/** A possible span of a passage, and whether the words at both ends confirm it. */
export interface Candidate extends Span {
  readonly isSure: boolean;
}

/** Makes a confirmed candidate. */
export function sure({ start, end }: Span): Candidate {
  return { start, end, isSure: true };
}

/** Aligns `text` with the article of a fingerprint; undefined if it is a different article. */
export function locateIn(prints: Prints, text: string) {
  const words = wordsOf(text);
  const digits = digitsOf(words);
  if (isAnother(prints.digits, digits)) return undefined;
  const find = createFinder(text);
  const starts = words.map(({ start }) => start);
  const lines = linesOf(text).starts.map((start) => lastUpTo(starts, start - 1) + 1);
  const alignment = align(prints, { digits, lines });
  const mapRange = createMapper(prints.digits.length, digits.length, alignment);
  /** The span from the first to the last word. */
  const spanOf = ({ first, last }: Pick<WordRange, "first" | "last">): Span => ({
    start: words[first]?.start ?? text.length,
    end: words[last]?.end ?? text.length,
  });
  /**
   * Candidates for a selector's passage, likeliest first: its words with as many marks around them as in
   * its `exact`, or with other numbers of marks; then its `exact` within whatever took its place. Empty if
   * nothing did.
   */
  const spansOf = ({ start = 0, end = 0, exact }: Selector): Candidate[] => {
    const first = prints.wordAt(start);
    const past = prints.wordAt(end);
    // A passage may start or end inside a word, which then counts whole.
    const range =
      first !== undefined && past !== undefined && mapRange(first, Math.max(first, past - 1));
    if (!range) return [];
    const whole = spanOf(range);
    const earliest = words[range.first - 1]?.end ?? 0;
    const latest = words[range.last + 1]?.start ?? text.length;
    // First the marks in `exact`; different typesetting may have fewer or more.
    const own = wordsOf(exact ?? "");
    const before = [own[0]?.start ?? 0, ...MARKS];
    const after = [exact && own[0] ? exact.length - (own.at(-1)?.end ?? 0) : 0, ...MARKS];
    const spans = before.flatMap((before) =>
      after.map((after) => ({
        start: Math.max(earliest, whole.start - before),
        end: Math.min(latest, whole.end + after),
        isSure: range.isSure,
      })),
    );
    const inside = exact === undefined ? [] : find(exact, spanOf(range.gap ?? range));
    return inside.length === 1 ? [...spans, ...inside.map(sure)] : spans;
  };
  return { prints, text, words, find, alignment, mapRange, spansOf };
}

/** Length of a series of words that rarely occurs in two texts by chance. */
const TELLING = 8;
/** Minimum share of one text's words that must be in the other. */
const LEAST_SHARED = 0.1;

/** Whether two texts, given the digits of their words, have practically nothing in common. */
function isAnother(older: string, newer: string): boolean {
  const parts = (digits: string) => seriesIn(digits, Math.min(TELLING, older.length));
  const known = new Set(parts(older).map(([, part]) => part));
  const shared = new Set<number>();
  for (const [from, part] of parts(newer))
    if (known.has(part)) for (let i = 0; i < part.length; i++) shared.add(from + i);
  return shared.size <= Math.min(older.length, newer.length) * LEAST_SHARED;
}

/** The digits of a text's words, and the index of the first word of each line. */
type Words = Pick<Prints, "digits" | "lines">;

/** A part of a text: the index of its first word, and its digits. */
type Part = readonly [from: number, digits: string];

function linesIn({ digits, lines }: Words, least: number): Part[] {
  const parts = lines.map((from, i) => [from, digits.slice(from, lines[i + 1])] as const);
  return parts.filter(([, part]) => part.length >= least);
}

function seriesIn(digits: string, length: number): Part[] {
  const count = Math.max(0, digits.length - length + 1);
  return Array.from({ length: count }, (_, from) => [from, digits.slice(from, from + length)]);
}

/** Since one digit says little, series of this length are matched, the longest first. */
const LENGTHS = [16, 8, 6, 4];

/**
 * Aligns the words of two texts by their digits; returns for each word of the older one the index in the
 * newer one. A line or series of words that is unique in both texts, among the words not yet aligned, is
 * the same one, even if it moved (compare the anchors of patience diff, B. Cohen).
 */
export function align(older: Words, newer: Words): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number) => {
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  const pairParts = (partsIn: (words: Words) => readonly Part[]) => {
    const there = partsOnce(partsIn(newer), taken);
    for (const [part, from] of partsOnce(partsIn(older), pairs)) {
      const to = there.get(part);
      for (let i = 0; to !== undefined && i < part.length; i++) pair(from + i, to + i);
    }
  };
  /** Aligns a word next to an aligned one if it is the same in both texts. */
  const extend = (from: number, step: 1 | -1) => {
    const to = (pairs.get(from - step) ?? Number.NaN) + step;
    if (newer.digits[to] !== undefined && older.digits[from] === newer.digits[to]) pair(from, to);
  };
  // Shorter lines may match by chance.
  pairParts((words) => linesIn(words, 3));
  for (const length of LENGTHS) pairParts(({ digits }) => seriesIn(digits, length));
  for (let from = 0; from < older.digits.length; from++) extend(from, 1);
  for (let from = older.digits.length - 1; from >= 0; from--) extend(from, -1);
  // Headings of a word or two, once few lines are left.
  pairParts((words) => linesIn(words, 1));
  return pairs;
}

/** The first word of each part that is unique in a text, ignoring parts with aligned words. */
function partsOnce(
  parts: readonly Part[],
  aligned: Pick<ReadonlySet<number>, "has">,
): Map<string, number> {
  const isFree = ([from, { length }]: Part) => {
    for (let i = 0; i < length; i++) if (aligned.has(from + i)) return false;
    return true;
  };
  const groups = grouped(parts.filter(isFree), ([, part]) => part);
  const once = [...groups.values()].filter(({ length }) => length === 1);
  return new Map(once.map(([[from, part]]) => [part, from]));
}

/** Number of words next to a changed one that may fail to align. */
const HIDDEN = Math.min(...LENGTHS);

/** Words from `first` to `last`. `isSure` if the words at both ends were aligned. */
interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly isSure: boolean;
  /** If none of its words was aligned: the gap that contains them. */
  readonly gap?: Pick<WordRange, "first" | "last">;
}

/**
 * Returns a function that maps a range of words in a text of `older` words to the corresponding range in a
 * text of `newer` words; undefined if nothing corresponds.
 */
export function createMapper(
  older: number,
  newer: number,
  alignment: ReadonlyMap<number, number>,
): (first: number, last: number) => WordRange | undefined {
  /** The nearest aligned word, starting from `word`; if there is none, just outside the text. */
  const nearest = (word: number, step: 1 | -1) => {
    let from = word;
    while (from >= 0 && from < older && !alignment.has(from)) from += step;
    return { from, to: alignment.get(from) ?? (step > 0 ? newer : -1) };
  };
  /**
   * The position of the outermost word of a range: where it was aligned; else next to its outer neighbour;
   * else at its old distance from the outermost aligned word inside.
   */
  const edge = (word: number, inner: { from: number; to: number }, outwards: 1 | -1) => {
    const outer = alignment.get(word + outwards);
    const isNextTo = inner.from !== word && outer !== undefined;
    if (isNextTo && (outer - inner.to) * outwards > 0)
      return { at: outer - outwards, isSure: true };
    return { at: Math.max(0, inner.to + word - inner.from), isSure: inner.from === word };
  };
  const range = (first: number, last: number, isSure: boolean) =>
    first <= last ? { first, last, isSure } : undefined;
  return (first, last) => {
    const [after, before] = [nearest(first, 1), nearest(last, -1)];
    if (after.from <= last) {
      const [from, to] = [edge(first, after, -1), edge(last, before, 1)];
      return range(from.at, to.at, from.isSure && to.isSure);
    }
    // The range is in a gap. If the gap is as long as before, words correspond by position. Otherwise the
    // whole gap corresponds to a range that fills it, apart from a few words hidden by the change.
    const isSure = before.from === first - 1 && after.from === last + 1;
    const shift = before.to - before.from;
    const gap = { first: before.to + 1, last: after.to - 1 };
    if (after.to - after.from === shift)
      return { first: first + shift, last: last + shift, isSure, gap };
    const isFilled = first - before.from <= HIDDEN && after.from - last <= HIDDEN;
    return isFilled ? range(gap.first, gap.last, isSure) : undefined;
  };
}
