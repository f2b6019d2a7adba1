/**
 * Finds a factbook's passages again in a text that has changed, by the article's fingerprint: words
 * are aligned by their digits, and a passage is where its words, or those around it, now stand.
 */
import type { Selector } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { digitsOf, type Prints } from "./fingerprint.ts";
import { createFinder, lastUpTo, linesOf, type Span, wordsOf } from "./text.ts";

/** So many code units of marks may stand around a passage's words: a bracket, a quotation mark, a full stop. */
const MARKS = [0, 1, 2, 3, 4, 5, 6];

/** A text that has the article in it, in whole or in part, word by word. */
export type Located = NonNullable<ReturnType<typeof locateIn>>;

/** A span of a text, and whether both its ends are where they were, by the words at them. */
export interface Candidate extends Span {
  readonly isSure: boolean;
}

/** A span that is known to be where it was. */
export function sure({ start, end }: Span): Candidate {
  return { start, end, isSure: true };
}

/** Aligns `text` with the article whose fingerprint is `prints`; undefined for another text altogether. */
export function locateIn(prints: Prints, text: string) {
  const words = wordsOf(text);
  const digits = digitsOf(words);
  if (isAnother(prints.digits, digits)) return undefined;
  const find = createFinder(text);
  const starts = words.map(({ start }) => start);
  const lines = linesOf(text).starts.map((start) => lastUpTo(starts, start - 1) + 1);
  const alignment = align(prints, { digits, lines });
  const mapRange = createMapper(prints.digits.length, digits.length, alignment);
  /** The words from `first` to `last`, as a span. */
  const spanOf = ({ first, last }: Pick<WordRange, "first" | "last">): Span => ({
    start: words[first]?.start ?? text.length,
    end: words[last]?.end ?? text.length,
  });
  /**
   * The spans that may be what stood at a selector, the likeliest first: its words with the marks that
   * it has around them, or may have, then its wording among what stands in its place. None, if nothing
   * does.
   */
  const spansOf = ({ start = 0, end = 0, exact }: Selector): Candidate[] => {
    const first = prints.wordAt(start);
    const past = prints.wordAt(end);
    // A word that is cut through counts whole.
    const range =
      first !== undefined && past !== undefined && mapRange(first, Math.max(first, past - 1));
    if (!range) return [];
    const whole = spanOf(range);
    const earliest = words[range.first - 1]?.end ?? 0;
    const latest = words[range.last + 1]?.start ?? text.length;
    // A wording's own marks first; in another typesetting they may be fewer or more.
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

/** So many words in a row are in no other text by chance, or in few. */
const TELLING = 8;
/** The part of a text that has to be in the other. */
const LEAST_SHARED = 0.1;

/** Whether two texts, of which these are the digits of the words, have next to nothing in common. */
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

/** A part of a text: its first word, and the digits of its words. */
type Part = readonly [from: number, digits: string];

function linesIn({ digits, lines }: Words, least: number): Part[] {
  const parts = lines.map((from, i) => [from, digits.slice(from, lines[i + 1])] as const);
  return parts.filter(([, part]) => part.length >= least);
}

function seriesIn(digits: string, length: number): Part[] {
  const count = Math.max(0, digits.length - length + 1);
  return Array.from({ length: count }, (_, from) => [from, digits.slice(from, from + length)]);
}

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
  const pairParts = (partsIn: (words: Words) => readonly Part[]) => {
    const there = partsOnce(partsIn(newer), taken);
    for (const [part, from] of partsOnce(partsIn(older), pairs)) {
      const to = there.get(part);
      for (let i = 0; to !== undefined && i < part.length; i++) pair(from + i, to + i);
    }
  };
  /** Pairs the word beside an aligned one, if it is the same in both. */
  const extend = (from: number, step: 1 | -1) => {
    const to = (pairs.get(from - step) ?? Number.NaN) + step;
    if (newer.digits[to] !== undefined && older.digits[from] === newer.digits[to]) pair(from, to);
  };
  // Shorter lines are in other texts by chance.
  pairParts((words) => linesIn(words, 3));
  for (const length of LENGTHS) pairParts(({ digits }) => seriesIn(digits, length));
  for (let from = 0; from < older.digits.length; from++) extend(from, 1);
  for (let from = older.digits.length - 1; from >= 0; from--) extend(from, -1);
  // Headings of a word or two, among the few lines that are left.
  pairParts((words) => linesIn(words, 1));
  return pairs;
}

/** Where each part begins that a text has once, of those without a word that is aligned already. */
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

/** So many words beside one that has changed are not aligned either. */
const HIDDEN = Math.min(...LENGTHS);

/** Words from `first` to `last`; `isSure` where what is at both ends has been aligned. */
interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly isSure: boolean;
  /** All words among which it is, where none of its own has been aligned. */
  readonly gap?: Pick<WordRange, "first" | "last">;
}

/**
 * Gives a function that maps a range of words of an older text, which has `older` words, to the range that
 * stands there in a newer one, which has `newer`; undefined where nothing does.
 */
export function createMapper(
  older: number,
  newer: number,
  alignment: ReadonlyMap<number, number>,
): (first: number, last: number) => WordRange | undefined {
  /** The nearest aligned word from `word` on; where there is none, what is before or past all. */
  const nearest = (word: number, step: 1 | -1) => {
    let from = word;
    while (from >= 0 && from < older && !alignment.has(from)) from += step;
    return { from, to: alignment.get(from) ?? (step > 0 ? newer : -1) };
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
    const [after, before] = [nearest(first, 1), nearest(last, -1)];
    if (after.from <= last) {
      const [from, to] = [edge(first, after, -1), edge(last, before, 1)];
      return range(from.at, to.at, from.isSure && to.isSure);
    }
    // In a gap: where it has as many words as before, each stands for one; where it has not, all of
    // it stands for a range that fills it but for the few words beside it that a change of one hides.
    const isSure = before.from === first - 1 && after.from === last + 1;
    const shift = before.to - before.from;
    const gap = { first: before.to + 1, last: after.to - 1 };
    if (after.to - after.from === shift)
      return { first: first + shift, last: last + shift, isSure, gap };
    const isFilled = first - before.from <= HIDDEN && after.from - last <= HIDDEN;
    return isFilled ? range(gap.first, gap.last, isSure) : undefined;
  };
}
