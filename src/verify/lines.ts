import type { Span } from "./words.ts";

/** The lines of a text; a paragraph is one. */
export interface Lines {
  readonly count: number;
  /** The index of the line that the code unit at `offset` is on. */
  at(offset: number): number;
}

/** Where the lines of `text` begin, whatever ends them: LF, CR LF or CR. */
export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (m) => m.index + m[0].length)];
  return {
    count: starts.length,
    at(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** A place in a text, as a selector says it. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** `span` with the paragraph that it begins in. */
export function placeOf({ start, end }: Span, lines: Lines): Place {
  return { start, end, paragraph: lines.at(start) };
}
