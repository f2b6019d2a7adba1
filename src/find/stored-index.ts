/** An index as the build stores it: small, and a query reads only the lines of its terms. */
import type { createIndex, StoredIndex } from "./index.ts";

/** The first character by which a number is written: below it are those that separate. */
const ZERO = 0x21;

/**
 * A line for each term: the term, how far each of its documents is from the one before, and their
 * weights, each number as one character. Below these, after form feeds, the words and the places.
 */
export function textOfIndex({
  postings,
  vocabulary,
  within,
}: ReturnType<typeof createIndex>): string {
  const lines = Array.from(postings, ([term, list]) => {
    const documents = list.map((posting) => Math.floor(posting / 100));
    const steps = documents.map((document, at) => document - (documents[at - 1] ?? 0));
    const weights = list.map((posting) => posting % 100);
    return [term, ...[steps, weights].map(written)].join("\t");
  });
  const places = within.map((place) => place.join("\t"));
  return [lines.sort(), vocabulary, places].map((part) => part.join("\n")).join("\f");
}

function written(numbers: readonly number[]): string {
  return String.fromCharCode(...numbers.map((number) => ZERO + number));
}

/** The index that `textOfIndex` wrote. */
export function indexOfText(text: string): StoredIndex {
  const [lines = [], vocabulary = [], places = []] = text
    .split("\f")
    .map((part) => part.split("\n"));
  const byTerm = new Map(lines.map((line) => [line.slice(0, line.indexOf("\t")), line]));
  return {
    postings: {
      has: (term) => byTerm.has(term),
      get(term) {
        const [, steps = "", weights = ""] = byTerm.get(term)?.split("\t") ?? [];
        let document = 0;
        return Array.from(steps, (step, at) => {
          document += step.charCodeAt(0) - ZERO;
          return 100 * document + weights.charCodeAt(at) - ZERO;
        });
      },
    },
    vocabulary,
    within: places.map((place) => place.split("\t") as [string, string]),
  };
}
