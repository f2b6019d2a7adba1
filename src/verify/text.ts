/** A text as it is compared: its words and lines, past what a typesetter may change. */
import type { Place } from "../factbook/answer.ts";

/** A range of a text, in UTF-16 code units, `end` past its last. */
export type Span = Pick<Place, "start" | "end">;

/** Whether a range is all in another. */
export function within(span: Span, whole: Span): boolean {
  return whole.start <= span.start && span.end <= whole.end;
}

/** Whether two ranges have something in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export interface Word extends Span {
  readonly word: string;
}

/** Letters, marks, digits and what joins them unseen; a number keeps its separators. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:[.,]\p{N}+)*/gu;

/** The words of `text`, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** What a typesetter changes within a line, and what takes it back. */
export const UNSET = {
  spaces: (text: string) => text.replace(/[^\S\r\n]+/g, " "),
  hyphens: (text: string) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""),
  marks: (text: string) => straightened(text).replaceAll("…", "..."),
} as const;

/** `text` with straight quotation marks and plain hyphens, every character at its offset. */
function straightened(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

/**
 * `text` with straight quotation marks, plain hyphens and single spaces, composed (NFC) and without
 * soft hyphens: equal for two texts that differ only in how they were typeset.
 */
export function levelled(text: string): string {
  // A hyphen at a line's end is the word's own, if it is still there.
  const joined = text.normalize("NFC").replace(/(?<=\p{L}[-\u2010])\s*[\r\n]\s*(?=\p{L})/gu, "");
  return UNSET.hyphens(UNSET.marks(joined).replace(/\s/g, " ")).replace(/ +/g, " ");
}

/** Whether two passages are the same but for how they were typeset. */
export function isSame(a: string, b: string): boolean {
  return a === b || levelled(a) === levelled(b);
}

/** What stands in a text, and what stood there instead. */
export interface Edit extends Span {
  readonly was: string;
}

/** The part of `after` that differs from `before`, and what that has there. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  return { start, end: after.length - rest, was: before.slice(start, before.length - rest) };
}

/** What `text` was before these edits, which don't overlap. */
export function undone(text: string, edits: readonly Edit[]): string {
  let past = 0;
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const parts = inOrder.map(({ start, end, was }) => {
    const part = text.slice(past, start) + was;
    past = end;
    return part;
  });
  return parts.join("") + text.slice(past);
}

/** A word that goes on below a line's end, or one that has a hyphen of its own there. */
const BROKEN = /(?<=\p{L})[-\u00ad\u2010][^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=\p{L})/gu;
/** The words on either side that tell which of the two, and the code units among which they are looked for. */
const BESIDE = 3;
const AROUND = 100;

/** A text in which no line's end breaks a word. */
export type Whole = ReturnType<typeof unbroken>;

/**
 * `text` without the line ends that break a word, and without their hyphens but where the word has
 * one of its own: where `isKnown` says so of the words around, else before a capital.
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
    /** Whether any hyphens were taken out. */
    isHyphenated,
    /** Where in the text as it was stands what is at `offset` here. */
    offsetOf: (offset: number) =>
      cuts.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), offset),
  };
}

/** Finds passages in a text, whole words only, whatever their quotation marks, dashes and spaces. */
export function createFinder(text: string) {
  const evened = (text: string) => straightened(text).replace(/\s/g, " ");
  const haystack = evened(text);
  /** Whether `offset` stands inside a word; only what is next to it can tell. */
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

/** The lines of `text`, whatever ends them: LF, CR LF or CR. A paragraph is one. */
export function linesOf(text: string) {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (m) => m.index + m[0].length)];
  return {
    count: starts.length,
    /** Where each begins. */
    starts,
    /** The index of the line that the code unit at `offset` is on. */
    at: (offset: number) => lastUpTo(starts, offset),
  };
}

/** The index of the last of `values`, which rise or stay, that is no more than `most`; -1 for none. */
export function lastUpTo(values: readonly number[], most: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
