import damerauLevenshtein from "damerau-levenshtein";

/**
 * Typing errors forgiven in a name of `length` letters: one from five letters, two from nine.
 * Shorter names are too near one another.
 */
export function allowedEdits(length: number): number {
  if (length >= 9) return 2;
  return length >= 5 ? 1 : 0;
}

/**
 * Edit distance: insertions, deletions, substitutions and transpositions of neighbours, each code
 * unit edited once (optimal string alignment; F. J. Damerau, CACM 7(3), 1964).
 */
export function editDistance(a: string, b: string): number {
  return a === b ? 0 : damerauLevenshtein(a, b).steps;
}

/** The distance where it is at most `limit`, else undefined; rules out most pairs without computing it. */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  if (lettersApart(letterSet(a), letterSet(b)) > 2 * limit) return undefined;
  const distance = editDistance(a, b);
  return distance <= limit ? distance : undefined;
}

/**
 * The letters of `key` as 32 bits, one a letter class. An edit adds and removes at most one letter
 * each, so sets further apart than twice the edits rule a pair out.
 */
export function letterSet(key: string): number {
  let set = 0;
  for (let i = 0; i < key.length; i++) set |= 1 << (key.charCodeAt(i) & 31);
  return set;
}

/** How many letter classes are in just one of two sets. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
