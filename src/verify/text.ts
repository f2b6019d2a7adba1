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

/** Letters, marks, digits and what joins them unseen; a number keeps its separators. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:[.,]\p{N}+)*/gu;

/** The words of `text`, in order. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/**
 * `text` with straight quotation marks, plain hyphens and single spaces, composed (NFC) and without
 * soft hyphens: equal for two texts that differ only in how they were typeset.
 */
export function levelled(text: string): string {
  // A hyphen at a line's end is the word's own, if it is still there.
  const joined = text.normalize("NFC").replace(/(?<=\p{L}[-\u2010])\s*[\r\n]\s*(?=\p{L})/gu, "");
  return unhyphened(evened(joined)).replaceAll("…", "...").replace(/ +/g, " ");
}

/** `text` without soft hyphens and what else is not seen in a word. */
export function unhyphened(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
}

/** The part of `levelled` that keeps every character at its offset. */
function evened(text: string): string {
  return straightened(text).replace(/\s/g, " ");
}

/** `text` with straight quotation marks and plain hyphens. */
export function straightened(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-");
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

/** A word that goes on below a line's end, or one that has a hyphen of its own there. */
const BROKEN = /(?<=\p{L})[-\u00ad\u2010][^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=\p{L})/gu;
/** So many words on either side tell which of the two. */
const BESIDE = 3;

/** A text in which no line's end breaks a word. */
export interface Whole {
  readonly text: string;
  /** Whether any hyphens were taken out. */
  readonly isHyphenated: boolean;
  /** Where in the text as it was stands what is at `offset` here. */
  offsetOf(offset: number): number;
}

/**
 * `text` without the line ends that break a word, and without their hyphens but where the word has
 * one of its own: where `isKnown` says so of the words around, else before a capital.
 */
export function unbroken(text: string, isKnown: (words: readonly string[]) => boolean): Whole {
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let whole = "";
  let isHyphenated = false;
  let past = 0;
  for (const { index, 0: broken } of text.matchAll(BROKEN)) {
    const after = text.slice(index + broken.length, index + 100);
    const joined = (hyphen: string) => {
      const near = text.slice(Math.max(0, index - 100), index) + hyphen + after;
      const middle = Math.min(100, index) + hyphen.length;
      const words = wordsOf(near);
      const at = words.findIndex(({ end }) => end > middle);
      const from = Math.max(0, at - BESIDE);
      return words.slice(from, at + BESIDE).map(({ start, end }) => near.slice(start, end));
    };
    const isOwn = isKnown(joined("-")) || (/^\p{Lu}/u.test(after) && !isKnown(joined("")));
    whole += text.slice(past, index) + (isOwn ? "-" : "");
    isHyphenated ||= !isOwn;
    past = index + broken.length;
    cuts.push({ at: whole.length, length: broken.length - Number(isOwn) });
  }
  return {
    text: whole + text.slice(past),
    isHyphenated,
    offsetOf: (offset: number) =>
      cuts.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), offset),
  };
}

/** Finds passages in a text, whole words only, whatever their quotation marks, dashes and spaces. */
export function createFinder(text: string) {
  const haystack = evened(text);
  /** Whether `offset` stands inside a word; only what is next to it can tell. */
  const cutsWord = (offset: number) => {
    const from = Math.max(0, offset - 2);
    return wordsOf(text.slice(from, offset + 2)).some(
      ({ start, end }) => from + start < offset && offset < from + end,
    );
  };
  return (exact: string, within: Span = { start: 0, end: text.length }): Span[] => {
    const needle = evened(exact);
    const spans: Span[] = [];
    let start = haystack.indexOf(needle, within.start);
    for (; start !== -1; start = haystack.indexOf(needle, start + 1)) {
      const end = start + needle.length;
      if (end <= within.end && !cutsWord(start) && !cutsWord(end)) spans.push({ start, end });
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
    at(offset: number): number {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? offset) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
