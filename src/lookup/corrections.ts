/** Words that no record has: Dutch compounds taken apart, typing errors put right. */
import { allowedEdits, distanceWithin } from "./distance.ts";
import { isKnown } from "./meetings.ts";
import { nameToken, type Token, wordTerms } from "./terms.ts";
import type { TextIndex } from "./text-index.ts";

/**
 * The token; where no record has it, the words that it is composed of, or the nearest word of the
 * records, if `isAcceptable`.
 */
export function corrected(
  token: Token,
  index: TextIndex,
  isAcceptable: (nearest: Token) => boolean = () => true,
): readonly Token[] {
  if (isKnown(token, index)) return [token];
  const parts = split(token, index);
  if (parts !== undefined) return parts;
  const near = nearest(token, index);
  return near !== undefined && isAcceptable(near) ? [near] : [token];
}

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 60;

/** A Dutch compound as its two parts, where records have both: "maand" and "salaris". */
function split({ text }: Token, index: TextIndex): Token[] | undefined {
  if (text.length > LONGEST_COMPOUND) return undefined;
  for (let at = text.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const parts = [text.slice(0, at), text.slice(at)].map((word) => ({
      text: word,
      terms: wordTerms(word),
    }));
    if (parts.every((part) => isKnown(part, index))) return parts;
  }
  return undefined;
}

/** The nearest word of the records within the allowed edits. */
function nearest({ text }: Token, index: TextIndex): Token | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of index.vocabulary) {
    const limit = Math.min(allowedEdits(text.length), allowedEdits(word.length));
    const distance = limit === 0 ? undefined : distanceWithin(text, word, limit);
    if (distance !== undefined && (!best || distance < best.distance)) best = { word, distance };
  }
  if (best === undefined) return undefined;
  const entity = index.entityByName(best.word, best.word);
  return entity ? nameToken(best.word, entity) : { text: best.word, terms: wordTerms(best.word) };
}
