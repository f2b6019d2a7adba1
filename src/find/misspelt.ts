/** What a misspelt name or word may mean: fuse.js proposes, one edit distance decides. */
import damerauLevenshtein from "damerau-levenshtein";
import Fuse from "fuse.js/basic";

/** The most typing errors that are forgiven. */
export const MOST_EDITS = 2;

/**
 * Typing errors forgiven in a name of `length` letters: one from five letters, two from nine.
 * Shorter names are too near one another.
 */
export function allowedEdits(length: number): number {
  if (length >= 9) return MOST_EDITS;
  return length >= 5 ? 1 : 0;
}

/** Edit distance with transpositions (optimal string alignment; F. J. Damerau, CACM 7(3), 1964). */
export function editDistance(a: string, b: string): number {
  return a === b ? 0 : damerauLevenshtein(a, b).steps;
}

/** A transposition is two errors to fuse.js: two in five letters. */
const OPTIONS = { threshold: 0.5, ignoreLocation: true, shouldSort: false };

/** The keys within `limit(length of the key)` edits of what was typed, the nearest first. */
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

/** The one of a few `known` words that a misspelt one likeliest means; none where over half of it differs. */
export function likeliest(word: string, known: Iterable<string>): string | undefined {
  const compared = word.slice(0, LONGEST_COMPARED);
  const [best] = Array.from(known, (key) => ({ key, edits: editDistance(compared, key) }))
    .filter(({ edits }) => edits <= compared.length / 2)
    .sort((a, b) => a.edits - b.edits);
  return best?.key;
}
