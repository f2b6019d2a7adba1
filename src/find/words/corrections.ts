/** Words that no record has: Dutch compounds taken apart, typing errors put right. */
import { memoise } from "../../memo.ts";
import { allowedEdits, byLength, createSpeller } from "../misspelt.ts";
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
  const limit = (length: number) => Math.min(allowedEdits(text.length), allowedEdits(length));
  const [best] = spellerOf(index)(text, limit).sort((a, b) => a.edits - b.edits);
  if (best === undefined) return undefined;
  const word = best.key;
  const entity = index.entityByName(word, word);
  return entity ? nameToken(word, entity) : { text: word, terms: wordTerms(word) };
}

const spellerOf = memoise(({ vocabulary }: TextIndex) => createSpeller(byLength(vocabulary)));
