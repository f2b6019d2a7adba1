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
export function createFinder(text: string): (exact: string, within?: Span) => Span[] {
  const haystack = evened(text);
  return (exact, { start, end } = { start: 0, end: text.length }) => {
    const needle = evened(exact);
    const spans: Span[] = [];
    for (let at = haystack.indexOf(needle, start); at !== -1; ) {
      const span = { start: at, end: at + needle.length };
      if (span.end > end) break;
      if (!cutsWord(text, span.start) && !cutsWord(text, span.end)) spans.push(span);
      at = haystack.indexOf(needle, at + 1);
    }
    return spans;
  };
}

/** Whether `offset` stands inside a word, or inside a number with its separators. */
function cutsWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  return (
    (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^(?:[.,]\p{N}|[\p{L}\p{M}\p{N}])/u.test(after)) ||
    (/[\p{L}\p{M}\p{N}][.,]$/u.test(before) && /^\p{N}/u.test(after))
  );
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
