/** What has become of an article's lines, paragraphs and headings, in a text that differs. */
import type { Located } from "./locate.ts";
import { lastUpTo } from "./text.ts";

/** Of a line's words so many are in another text by chance. */
const LEAST_SHARED = 0.2;
/** So much must stand in a line's place to be what it has become. */
const LEAST_REPLACED = 0.3;
/** So many words more than there were are an addition. */
const LEAST_ADDED = 4;

/** Where a text has more than the article: in a line, after it, or before it; of the article's lines. */
export interface Addition {
  readonly where: "in" | "after" | "above";
  readonly line: number;
}

/** What has become of the article's lines, by their indexes, in the order of the article. */
export type LineChanges = ReturnType<typeof compareLines>;

export function compareLines(located: Located) {
  const { prints, alignment, mapRange } = located;
  const { digits, lines } = prints;
  const gone: number[] = [];
  const rewritten: number[] = [];
  /** Of each line that is there, or something in its place, a word of the text. */
  const wordIn = new Map<number, number>();
  for (const [line, first] of lines.entries()) {
    const past = lines[line + 1] ?? digits.length;
    const count = past - first;
    if (count === 0) continue;
    const shared = Array.from({ length: count }, (_, i) => alignment.get(first + i) ?? [])
      .flat()
      .sort((a, b) => a - b);
    const range = mapRange(first, past - 1);
    const isHere = shared.length > count * LEAST_SHARED;
    const isReplaced =
      range !== undefined && range.last - range.first + 1 >= count * LEAST_REPLACED;
    if (isHere || isReplaced) wordIn.set(line, shared[shared.length >> 1] ?? range?.first ?? 0);
    if (!isHere) (isReplaced ? rewritten : gone).push(line);
  }
  const here = [...wordIn.keys()];
  const order = [...wordIn].sort(([, a], [, b]) => a - b).map(([line]) => line);
  const displaced = order.filter((line, i) => line !== here[i]);
  const isSwap = displaced.length === 2;
  const kept = longestRise(order);
  const moved = isSwap ? displaced : order.filter((_, i) => !kept.has(i));
  return {
    gone,
    /** Those in whose place stands something else. */
    rewritten,
    moved: moved.sort((a, b) => a - b),
    isSwap,
    added: additions(located),
    /** Where the text has a line, or what is in its place. */
    startOf: (line: number) => located.words[wordIn.get(line) ?? -1]?.start,
  };
}

/** Where a text has words more than the article. */
function additions({ prints, text, words, alignment }: Located): Addition[] {
  const { digits, lines } = prints;
  const older = new Map(Array.from(alignment, ([from, to]) => [to, from]));
  /** Whether a line of the text ends before this word. */
  const begins = (word: number) =>
    /[\r\n]/.test(text.slice(words[word - 1]?.end ?? 0, words[word]?.start));
  const found: Addition[] = [];
  for (let first = 0; first < words.length && lines.length > 0; first++) {
    if (older.has(first)) continue;
    const start = first;
    while (first < words.length && !older.has(first)) first++;
    const before = older.get(start - 1) ?? -1;
    const after = older.get(first) ?? digits.length;
    // Words of the article that stood there are what they have become.
    const missing = Math.max(0, after - before - 1);
    if (first - start - missing < LEAST_ADDED) continue;
    const add = (where: Addition["where"], word: number) =>
      found.push({ where, line: lastUpTo(lines, word) });
    if (before >= 0 && !begins(start)) add("in", before);
    else if (after < digits.length && !begins(first)) add("in", after);
    else if (before < 0) add("above", after);
    else add("after", before);
  }
  return found;
}

/** The indexes of a longest series of `values` that rises, or stays (patience sorting). */
export function longestRise(values: readonly number[]): Set<number> {
  /** The least value at which a series of each length ends, and its index. */
  const least: number[] = [];
  const ends: number[] = [];
  const before = values.map((value, i) => {
    const length = lastUpTo(least, value) + 1;
    least[length] = value;
    ends[length] = i;
    return ends[length - 1];
  });
  const series = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = before[i]) series.add(i);
  return series;
}
