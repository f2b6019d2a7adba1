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
 * Makes what gives the spans of `text` that may be what stood at a selector of the article whose
 * fingerprint is `prints`, the shortest first: its words, with marks around them or without, then
 * what stands in their place. None, if nothing does. Undefined for another text altogether.
 */
export function createLocator(prints: Prints, text: string) {
  const words = wordsOf(text);
  const digits = digitsOf(text, words);
  if (isAnother(prints.digits, digits)) return undefined;
  const find = createFinder(text);
  const mapRange = createMapper(prints.digits, digits);
  return function* ({ start, end, exact }: Selector): Generator<Span> {
    const first = prints.wordAt(start);
    const past = prints.wordAt(end);
    if (first === undefined || past === undefined) return;
    // A word that is cut through counts whole.
    const range = mapRange(first, Math.max(first, past - 1));
    if (range === undefined) return;
    const whole = {
      start: words[range.first]?.start ?? text.length,
      end: words[range.last]?.end ?? text.length,
    };
    const earliest = Math.max(words[range.first - 1]?.end ?? 0, whole.start - MOST_MARKS);
    const latest = Math.min(words[range.last + 1]?.start ?? text.length, whole.end + MOST_MARKS);
    for (let from = whole.start; from >= earliest; from--)
      for (let to = whole.end; to <= latest; to++) yield { start: from, end: to };
    const inside = exact === undefined ? [] : find(exact, whole);
    yield* inside.length === 1 ? inside : [whole];
  };
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

/** One digit says too little: words are recognised by this many in a row, the longest first. */
const LENGTHS = [16, 8, 6, 4];

/**
 * Aligns two texts by the digits of their words, giving for each word of the older one the index of
 * the same word in the newer: a series of words that either text has just once, of those that are
 * left, is the same series, wherever it has moved (after the anchors of patience diff, B. Cohen).
 */
export function align(older: string, newer: string): Map<number, number> {
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

/** So many words beside one that has changed are not aligned either. */
const HIDDEN = Math.min(...LENGTHS);

/**
 * Makes what gives the words of a newer text that stand where those from `first` to `last` of an
 * older one stood, by the digits of the words of both; undefined where nothing does.
 */
export function createMapper(older: string, newer: string) {
  const alignment = align(older, newer);
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
    if (isNextTo && (outer - inner.to) * outwards > 0) return outer - outwards;
    return Math.max(0, inner.to + word - inner.from);
  };
  return (first: number, last: number) => {
    const [firstInner, lastInner] = [nearest(first, 1, last), nearest(last, -1, first)];
    const range = (from: number, to: number) =>
      from <= to ? { first: from, last: to } : undefined;
    if (firstInner && lastInner)
      return range(edge(first, firstInner, -1), edge(last, lastInner, 1));
    // In a gap: where it has as many words as before, each stands for one; where it has not, all of
    // it stands for a range that fills it but for the few words beside it that a change of one hides.
    const before = nearest(first, -1, 0) ?? { from: -1, to: -1 };
    const after = nearest(last, 1, older.length - 1) ?? { from: older.length, to: newer.length };
    const shift = before.to - before.from;
    if (after.to - after.from === shift) return range(first + shift, last + shift);
    const isFilled = first - before.from <= HIDDEN && after.from - last <= HIDDEN;
    return isFilled ? range(before.to + 1, after.to - 1) : undefined;
  };
}
