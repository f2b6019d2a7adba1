/**
 * Which documents have a term, and which words stand for it, as a text of a line for each term: a question
 * reads few of them, and an object of them all takes longer to make than a lookup.
 */

/** A document that has a term, and how much it counts there, from 0 to 2.5. */
export type Posting = readonly [document: number, weight: number];

/** A letter for each weight, in steps of a UNIT. */
const WEIGHTS = "abcdefghijklmnopqrstuvwxyzABCDEF";
const UNIT = 0.08;

/**
 * The line of a term: itself, with commas what its words have after its stem, or `=` and the word; and
 * for each document, in their order, the gap from the one before, unless 1, and the letter of the weight.
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

/** Where the line end before the line of a term is, found by halves, since the lines are in order; -1 without one. */
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

/** All words, which a misspelt one may mean. */
export function vocabularyOf(text: string): Set<string> {
  const lines = text.matchAll(/\n(?:en|nl):([^,]+),(\S*)/g);
  const words = Array.from(lines, ([, stem = "", endings = ""]) =>
    endings.split(",").map((end) => (end.startsWith("=") ? end.slice(1) : stem + end)),
  );
  return new Set(words.flat());
}
