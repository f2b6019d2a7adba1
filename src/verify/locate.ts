/**
 * Finds a factbook's passages again in a text that has changed, by the article's fingerprint: words
 * are aligned by their digits, and a passage is where its words, or those around it, now stand.
 */
import type { Selector } from "../factbook/model.ts";
import { digitsOf, type Prints } from "./fingerprint.ts";
import { createFinder, linesOf, type Span, wordsOf } from "./text.ts";

/** How far from its words a passage may begin or end: a bracket, a quotation mark, a full stop. */
const MOST_MARKS = 6;

/** A text that has the article in it, in whole or in part, word by word. */
export type Located = NonNullable<ReturnType<typeof locateIn>>;

/** A span of a text, and whether both its ends are where they were, by the words at them. */
export interface Candidate extends Span {
  readonly isSure: boolean;
}

/** Aligns `text` with the article whose fingerprint is `prints`; undefined for another text altogether. */
export function locateIn(prints: Prints, text: string) {
  const words = wordsOf(text);
  const digits = digitsOf(text, words);
  if (isAnother(prints.digits, digits)) return undefined;
  const find = createFinder(text);
  const alignment = align(prints, { digits, lines: firstWords(text, words) });
  const mapRange = createMapper(prints.digits.length, digits.length, alignment);
  /**
   * The spans that may be what stood at a selector, the likeliest first: its words, with marks around
   * them or without, then what stands in their place. None, if nothing does.
   */
  function* spansOf({ start = 0, end = 0, exact }: Selector): Generator<Candidate> {
    const first = prints.wordAt(start);
    const past = prints.wordAt(end);
    if (first === undefined || past === undefined) return;
    // A word that is cut through counts whole.
    const range = mapRange(first, Math.max(first, past - 1));
    if (range === undefined) return;
    const { isSure } = range;
    const spanOf = (first: number, last: number): Span => ({
      start: words[first]?.start ?? text.length,
      end: words[last]?.end ?? text.length,
    });
    const whole = { ...spanOf(range.first, range.last), isSure };
    const earliest = Math.max(words[range.first - 1]?.end ?? 0, whole.start - MOST_MARKS);
    const latest = Math.min(words[range.last + 1]?.start ?? text.length, whole.end + MOST_MARKS);
    for (let from = whole.start; from >= earliest; from--)
      for (let to = whole.end; to <= latest; to++) yield { start: from, end: to, isSure };
    const around = spanOf(range.gap?.first ?? range.first, range.gap?.last ?? range.last);
    const [inside, ...others] = exact === undefined ? [] : find(exact, around);
    yield inside && others.length === 0 ? { ...inside, isSure: true } : whole;
  }
  return { prints, text, words, find, alignment, mapRange, spansOf };
}

/** The index of the first word of each line. */
function firstWords(text: string, words: readonly Span[]): number[] {
  let word = 0;
  return linesOf(text).starts.map((start) => {
    while ((words[word]?.start ?? text.length) < start) word++;
    return word;
  });
}

/** So many words in a row are in no other text by chance, or in few. */
const TELLING = 8;
/** The part of a text that has to be in the other. */
const LEAST_SHARED = 0.1;

/** Whether two texts, of which these are the digits of the words, have next to nothing in common. */
function isAnother(older: string, newer: string): boolean {
  const shorter = Math.min(older.length, newer.length);
  const length = Math.min(TELLING, older.length);
  const known = new Set<string>();
  for (let from = 0; from + length <= older.length; from++)
    known.add(older.slice(from, from + length));
  let shared = 0;
  let covered = 0;
  for (let from = 0; from + length <= newer.length; from++) {
    if (!known.has(newer.slice(from, from + length))) continue;
    shared += from + length - Math.max(from, covered);
    covered = from + length;
  }
  return shared <= shorter * LEAST_SHARED;
}

/** The digits of a text's words, and the index of the first word of each line. */
type Words = Pick<Prints, "digits" | "lines">;

/** Parts of a text by their first word and the one past their last, in order. */
type Cut = (words: Words) => Iterable<readonly [from: number, past: number]>;

const lines =
  (least: number): Cut =>
  ({ digits, lines }) =>
    lines
      .map((from, i) => [from, lines[i + 1] ?? digits.length] as const)
      .filter(([from, past]) => past - from >= least);

const series =
  (length: number): Cut =>
  ({ digits }) =>
    Array.from(digits.slice(length - 1), (_, from) => [from, from + length] as const);

/** One digit says too little: words are recognised by this many in a row, the longest first. */
const LENGTHS = [16, 8, 6, 4];

/**
 * Aligns two texts by the digits of their words, giving for each word of the older one the index of
 * the same word in the newer: a line, or a series of words, that either text has just once, of those
 * that are left, is the same one, wherever it has moved (after the anchors of patience diff, B. Cohen).
 */
export function align(older: Words, newer: Words): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number) => {
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  const pairParts = (cut: Cut) => {
    const there = partsOnce(newer, cut, taken);
    for (const [part, from] of partsOnce(older, cut, pairs)) {
      const to = there.get(part);
      for (let i = 0; to !== undefined && i < part.length; i++) pair(from + i, to + i);
    }
  };
  /** Whether the word beside an aligned one is the same in both. */
  const extend = (from: number, step: 1 | -1) => {
    const to = (pairs.get(from - step) ?? Number.NaN) + step;
    if (newer.digits[to] !== undefined && older.digits[from] === newer.digits[to]) pair(from, to);
  };
  // Shorter lines are in other texts by chance.
  for (const cut of [lines(3), ...LENGTHS.map(series)]) pairParts(cut);
  for (let from = 0; from < older.digits.length; from++) extend(from, 1);
  for (let from = older.digits.length - 1; from >= 0; from--) extend(from, -1);
  // Headings of a word or two, among the few lines that are left.
  pairParts(lines(1));
  return pairs;
}

/** Where each part begins that a text has once, of those without a word that is aligned already. */
function partsOnce(words: Words, cut: Cut, aligned: Pick<ReadonlySet<number>, "has">) {
  const once = new Map<string, number>();
  const seen = new Set<string>();
  let [next, last] = [0, -1];
  for (const [from, past] of cut(words)) {
    for (; next < past; next++) if (aligned.has(next)) last = next;
    if (last >= from) continue;
    const part = words.digits.slice(from, past);
    if (seen.has(part)) once.delete(part);
    else once.set(part, from);
    seen.add(part);
  }
  return once;
}

/** So many words beside one that has changed are not aligned either. */
const HIDDEN = Math.min(...LENGTHS);

/** Words from `first` to `last`; `isSure` where what is at both ends has been aligned. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly isSure: boolean;
  /** All words among which it is, where none of its own has been aligned. */
  readonly gap?: Pick<WordRange, "first" | "last">;
}

/**
 * Makes what gives the words of a newer text, of `newer` words, that stand where those from `first`
 * to `last` of an older one stood, of `older` words; undefined where nothing does.
 */
export function createMapper(
  older: number,
  newer: number,
  alignment: ReadonlyMap<number, number>,
): (first: number, last: number) => WordRange | undefined {
  /** The aligned word nearest to `word`, itself included, as far as `limit`. */
  const nearest = (word: number, step: 1 | -1, limit: number) => {
    for (let from = word; (limit - from) * step >= 0; from += step) {
      const to = alignment.get(from);
      if (to !== undefined) return { from, to };
    }
    return undefined;
  };
  /**
   * Where the outermost word of a range is: itself if it is aligned, else next to its neighbour
   * outside, else as far from the outermost aligned word inside as it was.
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
    const [firstInner, lastInner] = [nearest(first, 1, last), nearest(last, -1, first)];
    if (firstInner && lastInner) {
      const [from, to] = [edge(first, firstInner, -1), edge(last, lastInner, 1)];
      return range(from.at, to.at, from.isSure && to.isSure);
    }
    // In a gap: where it has as many words as before, each stands for one; where it has not, all of
    // it stands for a range that fills it but for the few words beside it that a change of one hides.
    const before = nearest(first, -1, 0) ?? { from: -1, to: -1 };
    const after = nearest(last, 1, older - 1) ?? { from: older, to: newer };
    const isSure = before.from === first - 1 && after.from === last + 1;
    const shift = before.to - before.from;
    const gap = { first: before.to + 1, last: after.to - 1 };
    if (after.to - after.from === shift)
      return { first: first + shift, last: last + shift, isSure, gap };
    const isFilled = first - before.from <= HIDDEN && after.from - last <= HIDDEN;
    return isFilled ? range(gap.first, gap.last, isSure) : undefined;
  };
}
