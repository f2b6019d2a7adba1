import { readJsonAsset } from "../assets.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity, EntityKind } from "../factbook/model.ts";
import { nameKey } from "./normalise.ts";

/** How a name came to stand for an entity. */
export type NameSource = "id" | "name" | "alias" | "code";

/** How a record was found: by which of its names or texts, and how well that fits (1 is exact). */
export interface Match {
  readonly by: NameSource | "prefix" | "word" | "typo" | "text";
  /** The name or the words that matched, as the factbook has them. */
  readonly text: string;
  readonly score: number;
  /** The record's own words that a free-text query met, as they are written. */
  readonly words?: readonly string[];
}

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
  readonly by: NameSource;
}

/** The names of a factbook's entities, found by key. */
export interface NameIndex {
  readonly names: readonly Name[];
  /** The names with exactly this key, one an entity. */
  exact(key: string): readonly Name[];
}

/** Names as the build stores them: by key, each with its entity's place in the factbook. */
export type StoredNames = Readonly<
  Record<string, readonly (readonly [entity: number, text: string, by: NameSource])[]>
>;

/** Every name of every entity of `factbook`: its id, names, aliases and ISO 3166-1 codes. */
export function createNameIndex(factbook: Factbook): NameIndex {
  return indexNames(factbook.entities.flatMap((entity) => [...namesOf(entity)]));
}

/** The index of the bundled factbook, whose names the build has made. */
export function bundledNameIndex({ entities }: Factbook): NameIndex {
  const stored = readJsonAsset<StoredNames>("names.json");
  const exact = (key: string): Name[] => {
    if (!Object.hasOwn(stored, key)) return [];
    return (stored[key] ?? []).map(([at, text, by]) => ({
      entity: entities[at] as Entity,
      text,
      key,
      by,
    }));
  };
  let names: Name[] | undefined;
  return {
    get names() {
      names ??= Object.keys(stored).flatMap(exact);
      return names;
    },
    exact,
  };
}

/** The names of `factbook` in the form that `bundledNameIndex` reads. */
export function storedNames(factbook: Factbook): StoredNames {
  const stored: Record<string, [entity: number, text: string, by: NameSource][]> = {};
  for (const { entity, text, key, by } of createNameIndex(factbook).names) {
    stored[key] ??= [];
    stored[key].push([factbook.entities.indexOf(entity), text, by]);
  }
  return stored;
}

/** Indexes names by key; of an entity's names with one key, the first stays. */
function indexNames(all: readonly Name[]): NameIndex {
  const byKey = new Map<string, Name[]>();
  const names: Name[] = [];
  for (const name of all) {
    const sharing = byKey.get(name.key);
    if (sharing?.some((other) => other.entity === name.entity)) continue;
    if (sharing) sharing.push(name);
    else byKey.set(name.key, [name]);
    names.push(name);
  }
  return { names, exact: (key) => byKey.get(key) ?? [] };
}

function* namesOf(entity: Entity): Generator<Name> {
  const name = (text: string, by: NameSource): Name => ({ entity, text, key: nameKey(text), by });
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
  index: NameIndex,
  query: string,
  kinds: readonly EntityKind[],
): readonly Hit[] {
  return index
    .exact(nameKey(query))
    .filter(({ entity }) => kinds.includes(entity.kind))
    .map(({ entity, text, by }) => ({ entity, match: { by, text, score: 1 } }));
}
