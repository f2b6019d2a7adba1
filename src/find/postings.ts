/**
 * The documents and spellings of each term, as one text with a line per term. A question needs few of the
 * lines, and parsing them all into objects would take longer than the lookup.
 */

/** A document with a term, and the term's weight there, from 0 to 2.5. */
export type Posting = readonly [document: number, weight: number];

/** One letter per weight, in multiples of UNIT. */
const WEIGHTS = "abcdefghijklmnopqrstuvwxyzABCDEF";
const UNIT = 0.08;

/**
 * The line of a term: the term; the endings of its words, separated by commas, or `=` and the word; then
 * per document the gap from the previous one (unless it is 1) and the weight's letter.
 */
export function line(term: string, words: Iterable<string>, postings: readonly Posting[]): string {
  const stem = term.replace(/^(?:en|nl):/, "");
  const endings = Array.from(words, (word) =>
    word.startsWith(stem) ? word.slice(stem.length) : `=${word}`,
  );
  const packed = postings.map(([document, weight], at) => {
    const gap = document - (postings[at - 1]?.[0] ?? 0);
    return `${gap === 1 ? "" : gap}${WEIGHTS[Math.round(weight / UNIT)]}`;
  });
  return `${term},${endings.sort().join(",")} ${packed.join("")}`;
}

/** The text of all lines. */
export function textOf(lines: readonly string[]): string {
  return `\n${lines.toSorted().join("\n")}\n`;
}

/** Whether any document has a term. */
export function hasTerm(term: string, text: string): boolean {
  return startOf(term, text) >= 0;
}

/** Binary search for the line break before a term's line; -1 if there is none. */
function startOf(term: string, text: string): number {
  const begun = `${term},`;
  let [low, high] = [0, text.length - 1];
  while (low < high) {
    const middle = text.lastIndexOf("\n", (low + high) >> 1);
    const end = text.indexOf("\n", middle + 1);
    if (text.slice(middle + 1, end) < begun) low = end;
    else high = middle;
  }
  return text.startsWith(begun, low + 1) ? low : -1;
}

/** The postings of a term. */
export function postingsOf(term: string, text: string): Posting[] {
  const start = startOf(term, text);
  if (start < 0) return [];
  const packed = text.slice(text.indexOf(" ", start), text.indexOf("\n", start + 1));
  let document = 0;
  return Array.from(packed.matchAll(/(\d*)([a-zA-F])/g), ([, gap, letter = ""]) => {
    document += Number(gap || 1);
    return [document, WEIGHTS.indexOf(letter) * UNIT];
  });
}

/** All words, as candidates for misspelt ones. */
export function vocabularyOf(text: string): Set<string> {
  const lines = text.matchAll(/\n(?:en|nl):([^,]+),(\S*)/g);
  const words = Array.from(lines, ([, stem = "", endings = ""]) =>
    endings.split(",").map((end) => (end.startsWith("=") ? end.slice(1) : stem + end)),
  );
  return new Set(words.flat());
}
