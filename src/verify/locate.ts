/**
 * Finds a factbook's passages again in a text that has changed, by the article's fingerprint: words
 * are aligned by their digits, and a passage is where its words, or those around it, now stand.
 */
import type { Selector } from "../factbook/model.ts";
import { digitsOf, type Prints } from "./fingerprint.ts";
import { createFinder, type Span, wordsOf } from "./text.ts";

/** How far from its words a passage may begin or end: a bracket, a quotation mark, a full stop. */
const MOST_MARKS = 6;

/**
 * Locates in `text` what stood at a selector of the article whose fingerprint is `prints`: the
 * shortest span over its words, with marks around them or without, that `fits`; else what stands in
 * their place; undefined if nothing does.
 */
export function createLocator(prints: Prints, text: string) {
  const words = wordsOf(text);
  const find = createFinder(text);
  const alignment = align(prints.digits, digitsOf(text, words));
  const endOfTexts = { from: prints.digits.length, to: words.length };
  return ({ start, end, exact }: Selector, fits: (found: string) => boolean): Span | undefined => {
    const first = prints.wordAt(start);
    const past = prints.wordAt(end);
    if (first === undefined || past === undefined) return undefined;
    // A word that is cut through counts whole.
    const range = mapRange(alignment, { first, last: Math.max(first, past - 1) }, endOfTexts);
    if (range === undefined) return undefined;
    const whole = {
      start: words[range.first]?.start ?? text.length,
      end: words[range.last]?.end ?? text.length,
    };
    const earliest = Math.max(words[range.first - 1]?.end ?? 0, whole.start - MOST_MARKS);
    const latest = Math.min(words[range.last + 1]?.start ?? text.length, whole.end + MOST_MARKS);
    for (let from = whole.start; from >= earliest; from--)
      for (let to = whole.end; to <= latest; to++)
        if (fits(text.slice(from, to))) return { start: from, end: to };
    const inside = exact === undefined ? [] : find(exact, whole);
    return inside.length === 1 ? inside[0] : whole;
  };
}

/** For each word of the older text the index of the same word in the newer one. */
type Alignment = ReadonlyMap<number, number>;

/** One digit says too little: words are recognised by this many in a row, the longest first. */
const LENGTHS = [16, 8, 6, 4];

/**
 * Aligns two texts by the digits of their words: a series of words that either text has just once,
 * of those that are left, is the same series, wherever it has moved (after the anchors of patience
 * diff, B. Cohen).
 */
export function align(older: string, newer: string): Alignment {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const length of LENGTHS) {
    const there = seriesOnce(newer, length, taken);
    for (const [series, from] of seriesOnce(older, length, pairs)) {
      const to = there.get(series);
      if (to === undefined) continue;
      for (let i = 0; i < length; i++) {
        if (pairs.has(from + i) || taken.has(to + i)) continue;
        pairs.set(from + i, to + i);
        taken.add(to + i);
      }
    }
  }
  return pairs;
}

/** Where the series of words begin that a text has once, beside those that are aligned already. */
function seriesOnce(
  digits: string,
  length: number,
  aligned: Pick<ReadonlySet<number>, "has">,
): Map<string, number> {
  const once = new Map<string, number>();
  const seen = new Set<string>();
  let free = 0;
  for (let end = 1; end <= digits.length; end++) {
    free = aligned.has(end - 1) ? 0 : free + 1;
    if (free < length) continue;
    const series = digits.slice(end - length, end);
    if (seen.has(series)) once.delete(series);
    else once.set(series, end - length);
    seen.add(series);
  }
  return once;
}

/** Words by their index, `last` included. */
interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A word of the older text and which one it is in the newer. */
interface Pair {
  readonly from: number;
  readonly to: number;
}

/**
 * The words that stand where a range of words stood; undefined where nothing does. `end` is past the
 * last word of either text.
 */
export function mapRange(alignment: Alignment, range: WordRange, end: Pair): WordRange | undefined {
  const { first, last } = range;
  const firstInner = nearest(alignment, first, 1, last);
  const lastInner = nearest(alignment, last, -1, first);
  if (!firstInner || !lastInner) return mapGap(alignment, range, end);
  const mapped = {
    first: edge(alignment, first, firstInner, -1),
    last: edge(alignment, last, lastInner, 1),
  };
  return mapped.first <= mapped.last ? mapped : undefined;
}

/** So many words beside one that has changed are not aligned either. */
const HIDDEN = Math.min(...LENGTHS);

/** The nearest aligned word from `word` on, in steps, as far as `limit`. */
function nearest(
  alignment: Alignment,
  word: number,
  step: 1 | -1,
  limit: number,
): Pair | undefined {
  for (let from = word; step > 0 ? from <= limit : from >= limit; from += step) {
    const to = alignment.get(from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/**
 * Where the outermost word of a range is: itself if it is aligned, else next to its neighbour outside,
 * else as far from the outermost aligned word inside as it was.
 */
function edge(alignment: Alignment, word: number, inner: Pair, outwards: 1 | -1): number {
  if (inner.from === word) return inner.to;
  const outer = alignment.get(word + outwards);
  if (outer !== undefined && (outer - inner.to) * outwards > 0) return outer - outwards;
  return Math.max(0, inner.to + (word - inner.from));
}

/**
 * What stands in the gap that a range without any aligned word fell into. Where the gap has as many
 * words as before, each stands for one; where it has not, all of it stands for a range that fills
 * it but for the few words beside it that a change of one word hides.
 */
function mapGap(alignment: Alignment, range: WordRange, end: Pair): WordRange | undefined {
  const { first, last } = range;
  const before = nearest(alignment, first, -1, 0) ?? { from: -1, to: -1 };
  const after = nearest(alignment, last, 1, end.from - 1) ?? end;
  if (after.to - before.to < 2) return undefined;
  const shift = before.to - before.from;
  if (after.to - after.from === shift) return { first: first + shift, last: last + shift };
  const isFilled = first - before.from <= HIDDEN && after.from - last <= HIDDEN;
  return isFilled ? { first: before.to + 1, last: after.to - 1 } : undefined;
}
