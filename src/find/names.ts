/**
 * Whom or what a name means: exactly, else in another language, in part, or with typing errors. A
 * name of another country, or one no farther from it than from every entity, is never a hit.
 */
import { isBundled, stored } from "../data.ts";
import type { Match } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity, EntityKind, Text } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { byLength, createSpeller, type Speller } from "./misspelt.ts";
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
function exactHits(
  factbook: Factbook,
  query: string,
  kinds: readonly EntityKind[],
): readonly Hit[] {
  return nameIndexOf(factbook)
    .exact(nameKey(query))
    .filter(({ entity }) => kinds.includes(entity.kind))
    .map(({ entity, text, by }) => ({ entity, match: { by, text, score: 1 } }));
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

const SHORTEST_PREFIX = 3;
const MOST_SUGGESTIONS = 3;
/** Edits by which a name that is suggested differs, at most. */
const MOST_DIFFERENT = 4;

/** The names of a factbook, prepared for all that is not exactly one of them. */
interface Forgiving {
  readonly index: NameIndex;
  /** All keys, a line each: most misspelt names are in no other, which one search tells. */
  readonly allKeys: string;
  readonly speller: Speller;
  /** The main names of countries, by alpha-2 code. */
  readonly countries: ReadonlyMap<string, readonly Name[]>;
}

const forgivingOf = memoise((factbook: Factbook): Forgiving => {
  const index = nameIndexOf(factbook);
  const keys = [...new Set(index.names.map(({ key }) => key))];
  const countries = new Map<string, Name[]>();
  for (const name of index.names)
    if (name.entity.iso2 && name.text === name.entity.name.en && name.by === "name")
      countries.set(name.entity.iso2, [...(countries.get(name.entity.iso2) ?? []), name]);
  return { index, allKeys: keys.join("\n"), speller: createSpeller(byLength(keys)), countries };
});

/** Resolves a query to entities of some kinds. */
export function findByName(
  factbook: Factbook,
  query: string,
  kinds: readonly EntityKind[],
): Resolution {
  const exact = exactHits(factbook, query, kinds);
  if (exact.length > 0) return found(exact);
  const names = forgivingOf(factbook);
  const key = nameKey(query);
  const wanted = ({ entity }: { entity: Entity }) => kinds.includes(entity.kind);

  const codes = territoriesMeant(query, key);
  const present = codes.flatMap((code) => names.countries.get(code) ?? []);
  if (present.some(wanted)) return found(present.filter(wanted).map((name) => hit(name, "name")));
  if (codes[0] !== undefined && present.length === 0) return absent(codes[0], names.index);

  const partial = names.allKeys.includes(key) ? partialHits(names.index.names, key) : [];
  if (partial.some(wanted)) return found(partial.filter(wanted));

  const { nearest, stranger } = typingErrors(key, names);
  if (stranger !== undefined) return absent(stranger, names.index);
  if (nearest.some(wanted)) return found(nearest.filter(wanted));
  return { hits: [], near: suggestions(key, present, names, wanted) };
}

/** "NGA" is a code, Nigeria's; "Nga" is what Russia is called in Vietnamese. */
function territoriesMeant(query: string, key: string): readonly string[] {
  const code = territoryByCode(key);
  const named = territoriesNamed(key);
  const isCode = code !== undefined && (named.length === 0 || /^[A-Z]+$/.test(query.trim()));
  return isCode ? [code] : named;
}

function found(hits: readonly Hit[]): Resolution {
  return { hits, near: [] };
}

function hit({ entity, text }: Name, by: Match["by"], score = 1): Hit {
  return { entity, match: { by, text, score: Math.round(score * 100) / 100 } };
}

/** Entities with a name that starts with `key`, then those that have it as a whole word. */
function partialHits(names: readonly Name[], key: string): Hit[] {
  if (key.length < SHORTEST_PREFIX) return [];
  const hits = new Map<Entity, Hit>();
  const take = (name: Name, by: "prefix" | "word") => {
    if (!hits.has(name.entity)) hits.set(name.entity, hit(name, by, key.length / name.key.length));
  };
  const having = names.filter((name) => name.key.includes(key));
  for (const name of having) if (name.key.startsWith(key)) take(name, "prefix");
  for (const name of having) if (normalise(name.text).split(" ").includes(key)) take(name, "word");
  return [...hits.values()].sort((a, b) => b.match.score - a.match.score);
}

/** The entities nearest to `key`, unless a territory that the factbook lacks is as near. */
function typingErrors(
  key: string,
  { index, speller, countries }: Forgiving,
): { nearest: Hit[]; stranger?: string } {
  const candidates = speller(key).flatMap(({ key: near, edits }) =>
    index.exact(near).map((name) => ({ name, distance: edits })),
  );
  let stranger: { code: string; distance: number } | undefined;
  for (const [code, distance] of territoriesNear(key)) {
    const names = countries.get(code);
    if (names) candidates.push(...names.map((name) => ({ name, distance })));
    else if (!stranger || distance < stranger.distance) stranger = { code, distance };
  }
  const least = Math.min(...candidates.map(({ distance }) => distance));
  if (stranger && stranger.distance <= least) return { nearest: [], stranger: stranger.code };
  const nearest = new Map<Entity, Hit>();
  for (const { name, distance } of candidates)
    if (distance === least && !nearest.has(name.entity))
      nearest.set(name.entity, hit(name, "typo", 1 - least / key.length));
  return { nearest: [...nearest.values()] };
}

/** What to say of a territory that the factbook lacks: its name, and countries that share a word of it. */
function absent(code: string, { names }: NameIndex): Resolution {
  const name = territoryName(code);
  const wordsOf = (text: string) => normalise(text).split(" ");
  const words = new Set(wordsOf(`${name.en} ${name.nl}`));
  const sharing = names.filter(
    ({ by, entity, text }) =>
      by === "name" &&
      entity.iso2 !== undefined &&
      wordsOf(text).some((word) => word.length > 3 && words.has(word)),
  );
  return { hits: [], absent: name, near: [...new Set(sharing.map(({ entity }) => entity))] };
}

function suggestions(
  key: string,
  present: readonly Name[],
  { index, speller }: Forgiving,
  wanted: (name: Name) => boolean,
): Entity[] {
  const alike = speller(key, () => Math.min(MOST_DIFFERENT, Math.floor(key.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .flatMap(({ key: near }) => index.exact(near).filter(wanted));
  const names = [...present, ...index.exact(key), ...alike];
  return [...new Set(names.map(({ entity }) => entity))].slice(0, MOST_SUGGESTIONS);
}
