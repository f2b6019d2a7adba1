import { editDistance } from "./distance.ts";

const LONGEST_COMPARED = 100;

/** The one of `known` that a misspelt `word` is likeliest to mean; none where over half of it differs. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const compared = word.slice(0, LONGEST_COMPARED);
  let nearest: string | undefined;
  let least = compared.length / 2;
  for (const candidate of known) {
    const distance = editDistance(compared, candidate);
    if (distance > least || (distance === least && nearest !== undefined)) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}
