/** What happened to an article's lines (paragraphs and headings) in a changed text. */
import type { Located } from "./locate.ts";
import { lastUpTo } from "./text.ts";

/** Share of a line's words that may be in another text by chance. */
const LEAST_SHARED = 0.2;
/** Minimum length, relative to a line, of what replaces it. */
const LEAST_REPLACED = 0.3;
/** Minimum number of additional words that count as an addition. */
const LEAST_ADDED = 4;

/** An addition to the article: in, after or above one of its lines. */
export interface Addition {
  readonly where: "in" | "after" | "above";
  readonly line: number;
}

/** What happened to the article's lines, by line index, in the order of the article. */
export type LineChanges = ReturnType<typeof compareLines>;

export function compareLines(located: Located) {
  const { prints, alignment, mapRange } = located;
  const { digits, lines } = prints;
  const gone: number[] = [];
  const rewritten: number[] = [];
  /** For each line that is still there or was replaced: the index of a word in the text. */
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
    /** Lines replaced by something else. */
    rewritten,
    moved: moved.sort((a, b) => a - b),
    isSwap,
    added: additions(located),
    /** Where a line, or its replacement, is in the text. */
    startOf: (line: number) => located.words[wordIn.get(line) ?? -1]?.start,
  };
}

/** Where a text has more words than the article. */
function additions({ prints, text, words, alignment }: Located): Addition[] {
  const { digits, lines } = prints;
  const older = new Map(Array.from(alignment, ([from, to]) => [to, from]));
  /** Whether there is a line break before this word. */
  const begins = (word: number) =>
    /[\r\n]/.test(text.slice(words[word - 1]?.end ?? 0, words[word]?.start));
  const found: Addition[] = [];
  for (let first = 0; first < words.length && lines.length > 0; first++) {
    if (older.has(first)) continue;
    const start = first;
    while (first < words.length && !older.has(first)) first++;
    const before = older.get(start - 1) ?? -1;
    const after = older.get(first) ?? digits.length;
    // Some of the words replace words of the article.
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

/** The indexes of a longest non-decreasing subsequence of `values` (patience sorting). */
export function longestRise(values: readonly number[]): Set<number> {
  /** For each length, the smallest last value of a subsequence, and its index. */
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
