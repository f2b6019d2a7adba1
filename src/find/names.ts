/** The names of a factbook's entities, and who is named exactly. */
import { isBundled, stored } from "../data.ts";
import type { Match } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity, EntityKind } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { nameKey } from "./normalise.ts";

/** An entity that a query names. */
export interface Hit {
  readonly entity: Entity;
  readonly match: Match;
}

/** One name of an entity. */
export interface Name {
  readonly entity: Entity;
  /** As the factbook writes it. */
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
  readonly by: "id" | "name" | "alias" | "code";
}

/** Every name of every entity, found by key: its id, names, aliases and ISO 3166-1 codes. */
export interface NameIndex {
  readonly names: readonly Name[];
  /** The names with exactly this key, one an entity. */
  exact(key: string): readonly Name[];
}

/** The keys of all names, in the order of `namesOf`: what the build stores, since it takes longest. */
export function nameKeys({ entities }: Factbook): string[] {
  return entities.flatMap((entity) => Array.from(namesOf(entity), ({ text }) => nameKey(text)));
}

/** The names of a factbook, indexed when first asked for. */
export const nameIndexOf = memoise((factbook: Factbook): NameIndex => {
  const known = isBundled(factbook) ? stored<string[]>("names.json") : undefined;
  const keys = known ?? nameKeys(factbook);
  const byKey = new Map<string, Name[]>();
  const names: Name[] = [];
  const all = factbook.entities.flatMap((entity) => Array.from(namesOf(entity)));
  for (const [at, { entity, text, by }] of all.entries()) {
    const name: Name = { entity, text, by, key: keys[at] ?? "" };
    const sharing = byKey.get(name.key);
    if (sharing?.some((other) => other.entity === name.entity)) continue;
    if (sharing) sharing.push(name);
    else byKey.set(name.key, [name]);
    names.push(name);
  }
  return { names, exact: (key) => byKey.get(key) ?? [] };
});

function* namesOf(entity: Entity): Generator<Omit<Name, "key">> {
  const name = (text: string, by: Name["by"]) => ({ entity, text, by });
  yield name(entity.name.en, "name");
  yield name(entity.name.nl, "name");
  yield name(entity.id, "id");
  for (const aliases of Object.values(entity.aliases))
    for (const alias of aliases) yield name(alias, "alias");
  if (entity.iso2) yield name(entity.iso2, "code");
  if (entity.iso3) yield name(entity.iso3, "code");
}

/** Entities of `kinds` that `query` names exactly, in either language or by code. */
export function exactHits(
  factbook: Factbook,
  query: string,
  kinds: readonly EntityKind[],
): readonly Hit[] {
  return nameIndexOf(factbook)
    .exact(nameKey(query))
    .filter(({ entity }) => kinds.includes(entity.kind))
    .map(({ entity, text, by }) => ({ entity, match: { by, text, score: 1 } }));
}
