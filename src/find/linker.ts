/** Links the names in a text to entities, also misspelt ones. */
import type { Factbook } from "../factbook/factbook.ts";
import { memoiseByValue } from "../memo.ts";
import { type Index, isKnown } from "./index.ts";
import { keyOf } from "./normalise.ts";
import { entityMeant, type Resolver } from "./resolve.ts";
import { type EntityByName, isRealWord } from "./words.ts";

/** Comparing with all known names is slow, so only names of so many words are tried, and so many per text. */
const LONGEST_MISSPELT = 4;
const MOST_MISSPELT = 30;

/**
 * Finds the entity that a name means. A name with a word that no record has may be misspelt; the names of
 * `places` mean what they are part of.
 */
export function forgivingLinker(
  factbook: Factbook,
  index: Index,
  places: ReadonlyMap<string, string>,
  resolve: Resolver,
): EntityByName {
  const isStrange = memoiseByValue(
    (text: string) => !isRealWord(text) && !isKnown({ text }, index),
  );
  let tried = 0;
  const meant = memoiseByValue((name: string) => {
    const words = name.split(" ");
    const isTried = words.length <= LONGEST_MISSPELT && words.some(isStrange);
    return isTried && tried++ < MOST_MISSPELT
      ? entityMeant(factbook, name, places.keys(), resolve)
      : undefined;
  });
  return (name) => index.entityByName(name) ?? places.get(keyOf(name)) ?? meant(name);
}
