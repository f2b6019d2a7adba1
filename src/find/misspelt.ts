/** Finds what a misspelt name or word may mean: fuse.js proposes candidates, an edit distance decides. */
import damerauLevenshtein from "damerau-levenshtein";
import Fuse from "fuse.js/basic";

/** Maximum number of typing errors. */
export const MOST_EDITS = 2;

/**
 * Number of typing errors allowed in a word of `length` letters: one from five letters, two from nine.
 * Shorter words are too similar to each other. (For names see resolve.ts.)
 */
export function allowedEdits(length: number): number {
  if (length >= 9) return MOST_EDITS;
  return length >= 5 ? 1 : 0;
}

/** Edit distance with transpositions (optimal string alignment; F. J. Damerau, CACM 7(3), 1964). */
export function editDistance(a: string, b: string): number {
  return a === b ? 0 : damerauLevenshtein(a, b).steps;
}

/** Generous, because a transposition counts as two errors in fuse.js. */
const OPTIONS = { threshold: 0.5, ignoreLocation: true, shouldSort: false };

/** The keys within `limit(key.length)` edits of what was typed, nearest first. */
export function keysLike(typed: string, keys: Iterable<string>, limit = allowedEdits) {
  const near = Array.from(keys).filter(({ length }) => {
    const most = limit(length);
    return most > 0 && Math.abs(length - typed.length) <= most;
  });
  return new Fuse(near, OPTIONS)
    .search(typed)
    .map(({ item: key }) => ({ key, edits: editDistance(typed, key) }))
    .filter(({ key, edits }) => edits <= limit(key.length))
    .sort((a, b) => a.edits - b.edits || a.key.length - b.key.length);
}

const LONGEST_COMPARED = 100;

/** The likeliest of a few `known` words for a misspelt one; undefined if more than half of it differs. */
export function likeliest(word: string, known: Iterable<string>): string | undefined {
  const compared = word.slice(0, LONGEST_COMPARED);
  const [best] = Array.from(known, (key) => ({ key, edits: editDistance(compared, key) }))
    .filter(({ edits }) => edits <= compared.length / 2)
    .sort((a, b) => a.edits - b.edits);
  return best?.key;
}
