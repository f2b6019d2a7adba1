/** What rules most names out before their edit distance is computed, and never one within the limit. */
import { allowedEdits } from "./distance.ts";

/** Tells the places, in some list, of the keys that may be within their allowed edits of a key. */
export type NearFilter = (key: string) => number[];

/** The lengths of which a name may be within its allowed edits of a key of `length` code units. */
export function lengthsNear(length: number): number[] {
  const most = allowedEdits(Number.POSITIVE_INFINITY);
  return Array.from({ length: 2 * most + 1 }, (_, i) => length - most + i).filter((other) => {
    const limit = allowedEdits(other);
    return limit > 0 && Math.abs(other - length) <= limit;
  });
}

/** A filter for keys that all have one length: an edit adds and takes away at most one letter each. */
export function createFilterOfLength(keys: readonly string[]): NearFilter {
  const most = 2 * allowedEdits(keys[0]?.length ?? 0);
  const letters = keys.map(letterSet);
  return (key) => {
    const wanted = letterSet(key);
    const found: number[] = [];
    for (let i = 0; i < letters.length; i++)
      if (lettersApart(wanted, letters[i] ?? 0) <= most) found.push(i);
    return found;
  };
}

/** A filter for keys of any length. */
export function createFilter(keys: readonly string[]): NearFilter {
  const byLength = new Map<number, number[]>();
  for (const [place, { length }] of keys.entries()) {
    const places = byLength.get(length);
    if (places === undefined) byLength.set(length, [place]);
    else places.push(place);
  }
  // Most runs ask for one key: filters of other lengths are never wanted.
  const filters = new Map<number, NearFilter>();
  return (key) =>
    lengthsNear(key.length).flatMap((length) => {
      const places = byLength.get(length) ?? [];
      const filter =
        filters.get(length) ?? createFilterOfLength(places.map((place) => keys[place] ?? ""));
      filters.set(length, filter);
      return filter(key).map((at) => places[at] ?? 0);
    });
}

/**
 * The letters of `key` as 32 bits, one a letter class. An edit adds and removes at most one letter
 * each, so sets further apart than twice the edits rule a pair out.
 */
function letterSet(key: string): number {
  let set = 0;
  for (let i = 0; i < key.length; i++) set |= 1 << (key.charCodeAt(i) & 31);
  return set;
}

/** How many letter classes are in just one of two sets. */
function lettersApart(a: number, b: number): number {
  // Counted in parallel, by halves (H. S. Warren, Hacker's Delight, 5-1).
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
