/** Where a range of words of one text is in another, from the words around it and in it. */
import { type Alignment, RUN } from "./align.ts";

/** Words by their index, `last` included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A word of the older text and which one it is in the newer. */
export interface Pair {
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
