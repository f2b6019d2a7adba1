/** The names of all entities, indexed by their lookup keys. */
import { isBundled } from "../data.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { stored } from "../stored.ts";
import { nameKey, normalise, withoutArticle } from "./normalise.ts";

/** One name of an entity. */
export interface Name {
  readonly entity: Entity;
  /** As written in the factbook. */
  readonly text: string;
  /** As compared. */
  readonly key: string;
  readonly by: "id" | "name" | "alias" | "code";
  /** In neither English nor Dutch. */
  readonly isForeign: boolean;
}

/**
 * The names in a factbook, indexed on first use. An entity's names are consecutive: name, id, aliases and
 * ISO 3166-1 codes. For the bundled factbook, the build stores the keys.
 */
export const nameIndexOf = memoise((factbook: Factbook) => {
  const keys = isBundled(factbook) ? stored.names() : undefined;
  const names = factbook.entities
    .flatMap(namesOf)
    .map((name, at): Name => ({ ...name, key: keys?.[at] ?? nameKey(name.text) }));
  const byKey = new Map<string, Name[]>();
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name]);
  return { names, exact: (key: string): readonly Name[] => byKey.get(key) ?? [] };
});

function namesOf(entity: Entity): Omit<Name, "key">[] {
  const { id, name, aliases = {}, iso2 = [], iso3 = [] } = entity;
  const { en = [], nl = [], ...others } = aliases;
  const named = (by: Name["by"], texts: readonly string[], isForeign = false) =>
    texts.map((text) => ({ entity, text, by, isForeign }));
  return [
    ...named("name", Object.values(name)),
    ...named("id", [id]),
    ...named("alias", [...en, ...nl]),
    ...named("alias", Object.values(others).flat(), true),
    ...named("code", [iso2, iso3].flat()),
  ];
}

/** The words of a name, without possessive endings. */
export function wordsOf(text: string): string[] {
  const words = normalise(text.replace(/(?<=\w)['’]s\b/gi, ""));
  return withoutArticle(words).split(" ");
}

/** Articles, prepositions and titles. */
const SMALL =
  /^(?:the|an?|of|in|from|de|het|een|van|uit|mr|mrs|ms|sir|dame|lord|lady|dr|prof|dhr|mevr|mw|meneer|mevrouw)$/;

/** Its meaningful words. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !SMALL.test(word));
}
