/** Which words of a text a query met: what a reader wants to see marked. */
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity } from "../factbook/model.ts";
import { normalise } from "./normalise.ts";
import { isStopword } from "./stopwords.ts";
import { type Token, wordTerms } from "./terms.ts";

/** Tells the words of `text`, as they are written and each once, that one of `tokens` meets. */
export function markerOf(
  tokens: readonly Token[],
  factbook: Factbook,
): (text: string) => readonly string[] {
  const terms = new Set(tokens.flatMap((token) => token.terms));
  const nameWords = new Set(tokens.flatMap((token) => wordsOfNames(token, factbook)));
  const isMet = (written: string) => {
    const word = normalise(written);
    if (nameWords.has(word)) return true;
    return !isStopword(word) && wordTerms(word).some((term) => terms.has(term));
  };
  return (text) => [...new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter(isMet))];
}

/** The words of all names of the entity that a token names. */
function wordsOfNames({ entity }: Token, factbook: Factbook): string[] {
  if (entity === undefined) return [];
  const { name, aliases } = factbook.byId.get(entity) as Entity;
  return [name.en, name.nl, ...aliases.en, ...aliases.nl]
    .flatMap((text) => normalise(text).split(" "))
    .filter((word) => !isStopword(word));
}
