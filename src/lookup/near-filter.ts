/** What rules most names out before their edit distance is computed, and never one within the limit. */
import { allowedEdits, letterSet, lettersApart } from "./distance.ts";

/** Keys of one length: where they stand in the list, and the letters of each. */
interface OfLength {
  readonly places: number[];
  readonly letters: number[];
}

/**
 * Tells the places in `keys` of those that may be within their allowed edits of a key: an edit
 * changes the length by at most one, and adds and takes away at most one letter each.
 */
export function createFilter(keys: readonly string[]): (key: string) => number[] {
  const byLength = new Map<number, OfLength>();
  for (const [place, { length }] of keys.entries()) {
    const known = byLength.get(length);
    if (known === undefined) byLength.set(length, { places: [place], letters: [] });
    else known.places.push(place);
  }
  // Most runs ask for one key: the letters of other lengths are never wanted.
  const lettersOf = (group: OfLength) => {
    if (group.letters.length === 0)
      for (const place of group.places) group.letters.push(letterSet(keys[place] ?? ""));
    return group.letters;
  };
  return (key) => {
    const found: number[] = [];
    const wanted = letterSet(key);
    for (const length of lengthsNear(key.length)) {
      const group = byLength.get(length);
      const limit = allowedEdits(length);
      if (group === undefined || limit < Math.abs(length - key.length) || limit === 0) continue;
      const letters = lettersOf(group);
      for (let i = 0; i < letters.length; i++)
        if (lettersApart(wanted, letters[i] ?? 0) <= 2 * limit) found.push(group.places[i] ?? 0);
    }
    return found;
  };
}

function lengthsNear(length: number): number[] {
  const most = allowedEdits(Number.POSITIVE_INFINITY);
  return Array.from({ length: 2 * most + 1 }, (_, i) => length - most + i);
}
