/** What a citation in a text calls those who say something. */

import type { Ref } from "../factbook/answer.ts";
import { type Factbook, isEntity, languageOf } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";

/**
 * Makes what gives the surname of a person with a name, and all others' names whole. A surname is
 * what the factbook calls the person besides, an end of the name or else its beginning ("Kim"); where
 * it has nothing of the kind, the last word with the particles before it ("van der Berg").
 */
export function createNamer({ byId, sourceOf }: Factbook, lang: Lang): (ref: Ref) => string {
  return ({ id, name }) => {
    const record = byId.get(id);
    const whole = worded(name, lang);
    if (!isEntity(record) || record.kind !== "person" || record.unnamed || record.plural)
      return whole;
    const words = whole.split(" ");
    const parts = words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
    const starts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));
    const shorter = [
      ...(record.aliases?.[lang] ?? []),
      ...(record.aliases?.[languageOf(sourceOf(id))] ?? []),
      ...record.mentions.map(({ exact = "" }) => exact),
    ].map((alias) => alias.toLowerCase());
    const isKnown = (part: string) => shorter.includes(part.toLowerCase());
    return parts.find(isKnown) ?? starts.find(isKnown) ?? lastName(words);
  };
}

const PARTICLE = /^(?:van|von|de|den|der|di|da|du|la|le|el|bin|ibn|ter|ten)$/i;

/** The last word, with the particles before it; all of "De Gaulle" and of "the mayor". */
function lastName(words: readonly string[]): string {
  const isParticle = (word: string) => PARTICLE.test(word) || /^\P{Lu}/u.test(word);
  const given = words.slice(0, -1).findLastIndex((word) => !isParticle(word));
  return words.slice(given + 1).join(" ");
}
