/** Text comparison by words and lines, ignoring typesetting. */
import type { Place } from "../factbook/answer.ts";
import { straightened } from "../factbook/wording.ts";

/** A range of a text, in UTF-16 code units; `end` is exclusive. */
export type Span = Pick<Place, "start" | "end">;

/** Whether a range lies inside another. */
export function within(span: Span, whole: Span): boolean {
  return whole.start <= span.start && span.end <= whole.end;
}

/** Whether two ranges intersect. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export interface Word extends Span {
  readonly word: string;
}

/** Letters, marks, digits and invisible joiners; a number includes its separators. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:[.,]\p{N}+)*/gu;

/** The words of `text`, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** A range of a text, and the words that were there before. */
export interface Edit extends Span {
  readonly was: string;
}

/** The range in which `after` differs from `before`. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  return { start, end: after.length - rest, was: before.slice(start, before.length - rest) };
}

/** Undoes non-overlapping edits. */
export function undoEdits(text: string, edits: readonly Edit[]): string {
  let past = 0;
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const parts = inOrder.map(({ start, end, was }) => {
    const part = text.slice(past, start) + was;
    past = end;
    return part;
  });
  return parts.join("") + text.slice(past);
}

/** A word hyphenated at the end of a line, or with a hyphen of its own there. */
const BROKEN = /(?<=\p{L})[-\u00ad\u2010][^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=\p{L})/gu;
/** How many words on each side decide which of the two it is, and within how many code units they are. */
const BESIDE = 3;
const AROUND = 100;

/** A text without hyphenation. */
export type Whole = ReturnType<typeof unbroken>;

/**
 * Joins the words in `text` that are hyphenated at line ends. A hyphen is kept if it belongs to the word:
 * if `isKnown` recognises the surrounding words with it, or if a capital follows and it doesn't recognise
 * them without it.
 */
export function unbroken(text: string, isKnown: (words: readonly string[]) => boolean) {
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let isHyphenated = false;
  let cut = 0;
  const whole = text.replace(BROKEN, (broken, index: number) => {
    const before = text.slice(Math.max(0, index - AROUND), index);
    const after = text.slice(index + broken.length, index + AROUND);
    const past = wordsOf(before).length;
    const isKnownWith = (hyphen: string, at: number) =>
      isKnown(
        wordsOf(before + hyphen + after)
          .slice(Math.max(0, at - BESIDE), at + BESIDE)
          .map(({ word }) => word),
      );
    const isOwn = isKnownWith("-", past) || (/^\p{Lu}/u.test(after) && !isKnownWith("", past - 1));
    const kept = isOwn ? "-" : "";
    const length = broken.length - kept.length;
    cuts.push({ at: index + kept.length - cut, length });
    cut += length;
    isHyphenated ||= !isOwn;
    return kept;
  });
  return {
    text: whole,
    /** Whether any hyphens were removed. */
    isHyphenated,
    /** Maps an offset to the original text. */
    offsetOf: (offset: number) =>
      cuts.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), offset),
  };
}

/**
 * Returns a function that finds passages in a text, as whole words, ignoring differences in quotation
 * marks, dashes and spaces.
 */
export function createFinder(text: string) {
  const evened = (text: string) => straightened(text).replace(/\s/g, " ");
  const haystack = evened(text);
  /** Whether `offset` is inside a word; its immediate neighbourhood is enough to tell. */
  const cutsWord = (offset: number) => {
    const from = Math.max(0, offset - 2);
    const inside = { start: offset - from - 1, end: offset - from + 1 };
    return wordsOf(text.slice(from, offset + 2)).some((word) => within(inside, word));
  };
  return (exact: string, whole: Span = { start: 0, end: text.length }): Span[] => {
    const needle = evened(exact);
    const spans: Span[] = [];
    let start = haystack.indexOf(needle, whole.start);
    for (; start !== -1; start = haystack.indexOf(needle, start + 1)) {
      const end = start + needle.length;
      if (end <= whole.end && !cutsWord(start) && !cutsWord(end)) spans.push({ start, end });
    }
    return spans;
  };
}

/** The lines of a text. */
export type Lines = ReturnType<typeof linesOf>;

/** Splits `text` into lines ended by LF, CR LF or CR. A line is a paragraph. */
export function linesOf(text: string) {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (m) => m.index + m[0].length)];
  return {
    count: starts.length,
    /** The start of each line. */
    starts,
    /** The index of the line with the code unit at `offset`. */
    at: (offset: number) => lastUpTo(starts, offset),
  };
}

/** The index of the last of the sorted `values` that is at most `most`; -1 if there is none. */
export function lastUpTo(values: readonly number[], most: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
