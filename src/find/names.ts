/**
 * Whom or what a name means: exactly, else in another language, in part, or with typing errors. A
 * name of another country, or one no farther from it than from every entity, is never a hit.
 */
import { isBundled, stored } from "../data.ts";
import type { Match } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity, EntityKind, Text } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { byLength, createSpeller } from "./misspelt.ts";
import { nameKey, normalise } from "./normalise.ts";
import {
  territoriesNamed,
  territoriesNear,
  territoryByCode,
  territoryName,
} from "./territories.ts";

/** An entity that a query names. */
export interface Hit {
  readonly entity: Entity;
  readonly match: Match;
}

/** One name of an entity. */
interface Unkeyed {
  readonly entity: Entity;
  /** As the factbook writes it. */
  readonly text: string;
  readonly by: "id" | "name" | "alias" | "code";
}

interface Name extends Unkeyed {
  /** As it is compared. */
  readonly key: string;
}

/** Every name of every entity, found by key: its id, names, aliases and ISO 3166-1 codes. */
export interface NameIndex {
  readonly names: readonly Name[];
  /** The names with exactly this key, one for each entity. */
  exact(key: string): readonly Name[];
}

/** The keys of all names, in the order of `namesOf`: what the build stores, since it takes longest. */
export function nameKeys(factbook: Factbook): string[] {
  return factbook.entities.flatMap(namesOf).map(({ text }) => nameKey(text));
}

/** The names of a factbook, indexed when first asked for. */
export const nameIndexOf = memoise((factbook: Factbook): NameIndex => {
  const keys = isBundled(factbook) ? stored<string[]>("names.json") : undefined;
  const byKey = new Map<string, Name[]>();
  const names: Name[] = [];
  for (const [at, unkeyed] of factbook.entities.flatMap(namesOf).entries()) {
    const name = { ...unkeyed, key: keys?.[at] ?? nameKey(unkeyed.text) };
    const sharing = byKey.get(name.key) ?? [];
    if (sharing.some(({ entity }) => entity === name.entity)) continue;
    byKey.set(name.key, [...sharing, name]);
    names.push(name);
  }
  return { names, exact: (key) => byKey.get(key) ?? [] };
});

function namesOf(entity: Entity): Unkeyed[] {
  const { id, name, aliases, iso2, iso3 } = entity;
  const named = (by: Name["by"], texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ entity, text, by }] : []));
  return [
    ...named("name", [name.en, name.nl]),
    ...named("id", [id]),
    ...named("alias", Object.values(aliases).flat()),
    ...named("code", [iso2, iso3]),
  ];
}

/** What a query's words name. */
export interface Resolution {
  /** Best first; more than one where several fit as well. */
  readonly hits: readonly Hit[];
  /** A country or territory that the words name and the factbook lacks. */
  readonly absent?: Text;
  /** Without hits: entities near to the words, but not what they name. */
  readonly near: readonly Entity[];
}

const MOST_SUGGESTIONS = 3;

/** Resolves a query to entities of some kinds. */
export function findByName(
  factbook: Factbook,
  query: string,
  kinds: readonly EntityKind[],
): Resolution {
  const key = nameKey(query);
  const ofKinds = (hits: readonly Hit[]) =>
    hits.filter(({ entity }) => kinds.includes(entity.kind));
  for (const way of [exactly, asTerritory, partly, misspelt]) {
    const found = way(factbook, key, query);
    if (found.stranger !== undefined) return absent(found.stranger, factbook);
    const hits = ofKinds(found.hits);
    if (hits.length > 0) return { hits, near: [] };
  }
  const others = [...asTerritory(factbook, key, query).hits, ...exactly(factbook, key).hits];
  const near = [...others, ...ofKinds(alike(factbook, key))].map(({ entity }) => entity);
  return { hits: [], near: [...new Set(near)].slice(0, MOST_SUGGESTIONS) };
}

/** What one way of reading a name finds. */
interface Found {
  /** Entities of any kind. */
  readonly hits: readonly Hit[];
  /** The code of the territory that the name means instead, which the factbook lacks. */
  readonly stranger?: string | undefined;
}

function hit({ entity, text }: Unkeyed, by: Match["by"], score = 1): Hit {
  return { entity, match: { by, text, score: Math.round(score * 100) / 100 } };
}

function exactly(factbook: Factbook, key: string): Found {
  const names = nameIndexOf(factbook).exact(key);
  return { hits: names.map((name) => hit(name, name.by)) };
}

/** "NGA" is a code, Nigeria's; "Nga" is what Russia is called in Vietnamese. */
function asTerritory(factbook: Factbook, key: string, query: string): Found {
  const code = territoryByCode(key);
  const named = territoriesNamed(key);
  const isCode = code !== undefined && (named.length === 0 || /^[A-Z]+$/.test(query.trim()));
  const codes = isCode ? [code] : named;
  const countries = codes.flatMap((code) => countriesOf(factbook, code));
  if (countries.length === 0) return { hits: [], stranger: codes[0] };
  return { hits: countries.map((country) => hit(country, "name")) };
}

/** The entities with this alpha-2 code, by their main names. */
function countriesOf({ entities }: Factbook, code: string): Unkeyed[] {
  return entities.flatMap((entity) => (entity.iso2 === code ? namesOf(entity).slice(0, 1) : []));
}

const SHORTEST_PREFIX = 3;

/** Entities with a name that starts with `key`, then those that have it as a whole word. */
function partly(factbook: Factbook, key: string): Found {
  if (key.length < SHORTEST_PREFIX) return { hits: [] };
  const having = nameIndexOf(factbook).names.filter((name) => name.key.includes(key));
  const starting = having.filter((name) => name.key.startsWith(key));
  const worded = having.filter(({ text }) => normalise(text).split(" ").includes(key));
  const score = (name: Name) => key.length / name.key.length;
  const hits = [
    ...starting.map((name) => hit(name, "prefix", score(name))),
    ...worded.map((name) => hit(name, "word", score(name))),
  ];
  return { hits: firstOfEach(hits).sort((a, b) => b.match.score - a.match.score) };
}

const spellerOf = memoise((factbook: Factbook) =>
  createSpeller(byLength(new Set(nameIndexOf(factbook).names.map(({ key }) => key)))),
);

/** The entities nearest to `key`, unless a territory that the factbook lacks is as near. */
function misspelt(factbook: Factbook, key: string): Found {
  const { exact } = nameIndexOf(factbook);
  const candidates: { code: string; distance: number; names: readonly Unkeyed[] }[] = [];
  for (const { key: near, edits } of spellerOf(factbook)(key))
    candidates.push({ code: near, distance: edits, names: exact(near) });
  for (const [code, distance] of territoriesNear(key))
    candidates.push({ code, distance, names: countriesOf(factbook, code) });
  const least = Math.min(...candidates.map(({ distance }) => distance));
  const nearest = candidates.filter(({ distance }) => distance === least);
  const hits = nearest
    .flatMap(({ names }) => names)
    .map((name) => hit(name, "typo", 1 - least / key.length));
  const stranger = nearest.find(({ names }) => names.length === 0)?.code;
  return { hits: firstOfEach(hits), stranger };
}

/** Edits by which a name that is suggested differs, at most. */
const MOST_DIFFERENT = 4;

/** The names most like `key` of those that differ too much to be meant. */
function alike(factbook: Factbook, key: string): Hit[] {
  const limit = Math.min(MOST_DIFFERENT, Math.floor(key.length / 3));
  return spellerOf(factbook)(key, () => limit)
    .sort((a, b) => a.edits - b.edits)
    .flatMap(({ key: near }) => exactly(factbook, near).hits);
}

/** What to say of a territory that the factbook lacks: its name, and countries that share a word of it. */
function absent(code: string, { entities }: Factbook): Resolution {
  const name = territoryName(code);
  const words = new Set(wordsOf(name).filter((word) => word.length > 3));
  const near = entities.filter(
    (entity) => entity.iso2 && wordsOf(entity.name).some((word) => words.has(word)),
  );
  return { hits: [], absent: name, near };
}

function wordsOf({ en, nl }: Text): string[] {
  return normalise(`${en} ${nl}`).split(" ");
}

/** The first hit of each entity. */
function firstOfEach(hits: readonly Hit[]): Hit[] {
  const first = new Map<Entity, Hit>();
  for (const hit of hits) if (!first.has(hit.entity)) first.set(hit.entity, hit);
  return [...first.values()];
}
