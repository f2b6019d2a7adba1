/** A text as it is compared: its words and lines, past what a typesetter may change. */
import type { Place } from "../factbook/answer.ts";

/** A range of a text, in UTF-16 code units, `end` past its last. */
export type Span = Pick<Place, "start" | "end">;

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
  return evened(text.normalize("NFC"))
    .replaceAll("…", "...")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/ +/g, " ");
}

/** The part of `levelled` that keeps every character at its offset. */
function evened(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s/g, " ");
}

/** Whether two passages are the same but for how they were typeset. */
export function isSame(a: string, b: string): boolean {
  return a === b || levelled(a) === levelled(b);
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
