/** What a misspelt name or word may mean: fuse.js proposes, one edit distance decides. */
import damerauLevenshtein from "damerau-levenshtein";
import Fuse from "fuse.js/basic";
import { memoiseByValue } from "../memo.ts";

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

/**
 * Edit distance: insertions, deletions, substitutions and transpositions of neighbours, each code
 * unit edited once (optimal string alignment; F. J. Damerau, CACM 7(3), 1964).
 */
export function editDistance(a: string, b: string): number {
  return a === b ? 0 : damerauLevenshtein(a, b).steps;
}

/** A key and how many edits it is from what was typed. */
export interface NearKey {
  readonly key: string;
  readonly edits: number;
}

/** Finds the keys within `limit(length of the key)` edits of what was typed. */
export type Speller = (typed: string, limit?: (length: number) => number) => NearKey[];

/** A transposition is two errors to fuse.js: two in five letters. */
const OPTIONS = { threshold: 0.5, ignoreLocation: true, shouldSort: false };

/** A speller over keys, given by their length: those too long or too short are not even looked at. */
export function createSpeller(keysOfLength: (length: number) => readonly string[]): Speller {
  const fuseOf = memoiseByValue((length: number) => new Fuse(keysOfLength(length), OPTIONS));
  return (typed, limit = allowedEdits) => {
    const near: NearKey[] = [];
    const farthest = limit(typed.length + MOST_EDITS);
    for (let length = typed.length - farthest; length <= typed.length + farthest; length++) {
      const most = limit(length);
      if (most === 0 || Math.abs(length - typed.length) > most) continue;
      for (const { item: key } of fuseOf(length).search(typed)) {
        const edits = editDistance(typed, key);
        if (edits <= most) near.push({ key, edits });
      }
    }
    return near;
  };
}

/** `keys` by their length. */
export function byLength(keys: Iterable<string>): (length: number) => readonly string[] {
  const groups = new Map<number, string[]>();
  for (const key of keys) {
    const group = groups.get(key.length);
    if (group === undefined) groups.set(key.length, [key]);
    else group.push(key);
  }
  return (length) => groups.get(length) ?? [];
}

const LONGEST_COMPARED = 100;

/** The one of a few `known` words that a misspelt one likeliest means; none where over half of it differs. */
export function likeliest(word: string, known: Iterable<string>): string | undefined {
  const compared = word.slice(0, LONGEST_COMPARED);
  let best: NearKey | undefined;
  for (const key of known) {
    const edits = editDistance(compared, key);
    if (edits <= compared.length / 2 && (best === undefined || edits < best.edits))
      best = { key, edits };
  }
  return best?.key;
}
