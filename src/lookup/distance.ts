import damerauLevenshtein from "damerau-levenshtein";
import { distance as levenshtein } from "fastest-levenshtein";

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

/**
 * The distance where it is at most `limit`, else undefined. Without transpositions a distance is at
 * most twice as large, and quick to tell, by bit vectors (G. Myers, JACM 46(3), 1999).
 */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const withoutTranspositions = levenshtein(a, b);
  if (withoutTranspositions > 2 * limit) return undefined;
  const distance = withoutTranspositions <= 1 ? withoutTranspositions : editDistance(a, b);
  return distance <= limit ? distance : undefined;
}
