/**
 * Finds a factbook's passages again in a text that has changed, by the article's fingerprint: words
 * are aligned by their digits, and a passage is where its words, or those around it, now stand.
 */
import { diffArrays } from "diff";
import type { Selector } from "../factbook/model.ts";
import { digitsOf, type Prints } from "./fingerprint.ts";
import { createFinder, type Span, wordsOf } from "./text.ts";

/** Where the text has what stood at a selector, best where `fits` says so; undefined if nowhere. */
export type Locate = (selector: Selector, fits: (found: string) => boolean) => Span | undefined;

/** How far from its words a passage may begin or end: a bracket, a quotation mark, a full stop. */
const MOST_MARKS = 6;

/** Locates in `text` what the article had whose fingerprint is `prints`. */
export function createLocator(prints: Prints, text: string): Locate {
  const words = wordsOf(text);
  const find = createFinder(text);
  const alignment = align(prints.digits, digitsOf(text, words));
  const end = { from: prints.digits.length, to: words.length };
  return (selector, fits) => {
    const range = wordRange(prints, selector);
    const mapped = range && mapRange(alignment, range, end);
    if (mapped === undefined) return undefined;
    const whole = spanOf(mapped, words, text);
    for (const span of spansAround(mapped, words, text))
      if (fits(text.slice(span.start, span.end))) return span;
    const inside = selector.exact === undefined ? [] : find(selector.exact, whole);
    return inside.length === 1 ? inside[0] : whole;
  };
}

/** The words of the article that a selector covers; one cut through counts whole. */
function wordRange(prints: Prints, { start, end }: Selector): WordRange | undefined {
  const first = prints.wordAt(start);
  const past = prints.wordAt(end);
  if (first === undefined || past === undefined) return undefined;
  return { first, last: Math.max(first, past - 1) };
}

function spanOf({ first, last }: WordRange, words: readonly Span[], text: string): Span {
  return { start: words[first]?.start ?? text.length, end: words[last]?.end ?? text.length };
}

/** All spans over these words, without and with the marks around them, the shortest first. */
function* spansAround(range: WordRange, words: readonly Span[], text: string): Generator<Span> {
  const { start, end } = spanOf(range, words, text);
  const earliest = Math.max(words[range.first - 1]?.end ?? 0, start - MOST_MARKS);
  const latest = Math.min(words[range.last + 1]?.start ?? text.length, end + MOST_MARKS);
  for (let from = start; from >= earliest; from--)
    for (let to = end; to <= latest; to++) yield { start: from, end: to };
}

/** For each word of the older text the index of the same word in the newer one. */
export type Alignment = ReadonlyMap<number, number>;

/** Words are told apart by the digits of so many in a row: one digit alone says too little. */
export const RUN = 4;
/** Texts with more runs than this between them are not the same article. */
const MOST_EDITS = 5000;
/** How often what is left is searched for what has moved. */
const MOST_ROUNDS = 24;

/** A run of words that begins at the word `at`. */
interface Run {
  readonly at: number;
  readonly digits: string;
}

/**
 * Aligns two texts by the digits of their words, as a diff does: what both have in the same order
 * first, then what has moved, again and again in what is left.
 */
export function align(older: string, newer: string): Alignment {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const link = (from: number, to: number) => {
    if (from < 0 || from >= older.length || to < 0 || to >= newer.length) return;
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  let left = runsOf(older, () => true);
  const known = new Set(left.map(({ digits }) => digits));
  let right = runsOf(newer, (digits) => known.has(digits));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const common = commonRuns(left, right);
    for (const [from, to] of common) for (let i = 0; i < RUN; i++) link(from.at + i, to.at + i);
    if (common.length === 0) break;
    left = left.filter((run) => isLeft(run, older, (word) => pairs.has(word)));
    right = right.filter((run) => isLeft(run, newer, (word) => taken.has(word)));
  }
  return pairs;
}

/** The runs of a text that are `wanted`, among them those that reach past its start and its end. */
function runsOf(digits: string, wanted: (digits: string) => boolean): Run[] {
  const padded = "<".repeat(RUN - 1) + digits + ">".repeat(RUN - 1);
  const runs: Run[] = [];
  for (let i = 0; i + RUN <= padded.length; i++) {
    const run = padded.slice(i, i + RUN);
    if (wanted(run)) runs.push({ at: i - (RUN - 1), digits: run });
  }
  return runs;
}

function isLeft({ at }: Run, digits: string, isLinked: (word: number) => boolean): boolean {
  const isWhole = at >= 0 && at + RUN <= digits.length;
  return isWhole && Array.from({ length: RUN }, (_, i) => at + i).every((word) => !isLinked(word));
}

/** The longest series of runs that both texts have, in the order of both. */
function commonRuns(older: readonly Run[], newer: readonly Run[]): [Run, Run][] {
  const changes =
    diffArrays(
      older.map(({ digits }) => digits),
      newer.map(({ digits }) => digits),
      { maxEditLength: MOST_EDITS },
    ) ?? [];
  const common: [Run, Run][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (added) j += count;
    else if (removed) i += count;
    else for (let k = 0; k < count; k++) common.push([older[i++] as Run, newer[j++] as Run]);
  }
  return common;
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
 * The words that stand where `range` stood; undefined where nothing does. `end` is past the last
 * word of either text.
 */
export function mapRange(
  alignment: Alignment,
  { first, last }: WordRange,
  end: Pair,
): WordRange | undefined {
  const inner = nearest(alignment, first, 1, last);
  if (inner === undefined) return mapGap(alignment, { first, last }, end);
  const lastInner = nearest(alignment, last, -1, first) as Pair;
  const range = {
    first: edge(alignment, first, inner, -1),
    last: edge(alignment, last, lastInner, 1),
  };
  return range.first <= range.last ? range : undefined;
}

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
  const isBeyond = outer !== undefined && (outer - inner.to) * outwards > 0;
  if (isBeyond) return outer - outwards;
  return Math.max(0, inner.to + (word - inner.from));
}

/**
 * What stands in the gap that a range without any aligned word fell into. Where the gap has as many
 * words as before, each stands for one; where it has not, all of it stands for a range that fills
 * it but for the few words beside it that a change of one word hides.
 */
function mapGap(
  alignment: Alignment,
  { first, last }: WordRange,
  end: Pair,
): WordRange | undefined {
  const before = nearest(alignment, first, -1, 0) ?? { from: -1, to: -1 };
  const after = nearest(alignment, last, 1, end.from - 1) ?? end;
  if (after.to - before.to < 2) return undefined;
  if (after.to - before.to === after.from - before.from) {
    const shift = before.to - before.from;
    return { first: first + shift, last: last + shift };
  }
  const isFilled = first - before.from <= RUN && after.from - last <= RUN;
  return isFilled ? { first: before.to + 1, last: after.to - 1 } : undefined;
}
