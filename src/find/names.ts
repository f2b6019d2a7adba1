/**
 * Whom or what a name means: exactly, else in another language, in part, or with typing errors. What
 * names something else, or is as near to that as to an entity, is never a hit.
 */
import { isBundled, stored } from "../data.ts";
import type { Match } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity, EntityKind, Text } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { allowedEdits, byLength, createSpeller, editDistance, MOST_EDITS } from "./misspelt.ts";
import { nameKey, normalise } from "./normalise.ts";
import { namesNear, type Thing, thingByCode, thingsNamed } from "./territories.ts";

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
  /** In a third language. */
  readonly isForeign?: boolean;
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
  const { en = [], nl = [], ...others } = aliases;
  const named = (by: Name["by"], texts: readonly (string | undefined)[]): Unkeyed[] =>
    texts.flatMap((text) => (text ? [{ entity, text, by }] : []));
  return [
    ...named("name", [name.en, name.nl]),
    ...named("id", [id]),
    ...named("alias", [...en, ...nl]),
    ...named("alias", Object.values(others).flat()).map((each) => ({ ...each, isForeign: true })),
    ...named("code", [iso2, iso3]),
  ];
}

/** What words name and the factbook lacks. */
export interface Absent {
  readonly name: Text;
  /** Where the factbook has it: what it belongs to, or is called now. */
  readonly partOf?: Entity;
  readonly nowCalled?: Entity;
}

/** What a query's words name. */
export interface Resolution {
  /** Best first; more than one where several fit as well. */
  readonly hits: readonly Hit[];
  /** What the words name instead, or may name as well. */
  readonly absent?: Absent | undefined;
  /** Without hits: entities near to the words, but not what they name. */
  readonly near: readonly Entity[];
}

const NOTHING: Resolution = { hits: [], near: [] };
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
  let others: readonly Hit[] = [];
  for (const way of [exactly, asThing, partly, misspelt]) {
    // What names something of another kind is not misspelt.
    if (way === misspelt && others.length > 0) break;
    const found = way(factbook, key, query);
    const hits = ofKinds(found.hits);
    if (hits.length > 0) return { ...found, hits };
    if (found.hits.length === 0 && found.absent) return found;
    if (others.length === 0) others = found.hits;
  }
  const near = firstOfEach([...others, ...ofKinds(alike(factbook, key))]);
  return { hits: [], near: near.slice(0, MOST_SUGGESTIONS).map(({ entity }) => entity) };
}

function hit({ entity, text }: Omit<Unkeyed, "by">, by: Match["by"], score = 1): Hit {
  return { entity, match: { by, text, score: Math.round(score * 100) / 100 } };
}

function exactly(factbook: Factbook, key: string): Resolution {
  const names = nameIndexOf(factbook).exact(key);
  return { hits: names.map((name) => hit(name, name.by)), near: [] };
}

/** "NGA" is a code, Nigeria's; "Nga" is what Russia is called in Vietnamese. */
function asThing(factbook: Factbook, key: string, query: string): Resolution {
  const named = thingsNamed(key);
  const isCode = named.length === 0 || /^[A-Z]+$/.test(query.trim());
  const coded = isCode ? thingByCode(key) : undefined;
  const things = coded ? [coded] : named;
  const hits = things.flatMap((thing) => placesFor(thing, factbook));
  const stranger = things.find((thing) => placesFor(thing, factbook).length === 0);
  if (stranger && hits.length === 0) return lacking(stranger, factbook);
  return { hits, absent: stranger && { name: stranger.name }, near: [] };
}

const PLACES: readonly EntityKind[] = ["country", "region", "city"];

/** The entities that a thing is: those with its code, or with its name and no code. */
function placesFor({ code, name }: Thing, factbook: Factbook): Hit[] {
  const { exact } = nameIndexOf(factbook);
  const named = [name.en, name.nl, code].flatMap((text) => exact(nameKey(text)));
  const places = named.filter(({ entity: { iso2, kind } }) =>
    iso2 === undefined ? PLACES.includes(kind) : iso2 === code,
  );
  return firstOfEach(places.map((place) => hit(place, "name")));
}

/** That a factbook lacks a thing; with what it belongs to, or countries that share a word with it. */
function lacking({ name, whole }: Thing, factbook: Factbook): Resolution {
  const wholes = nameIndexOf(factbook).exact(nameKey(whole));
  const place = wholes.find(({ entity }) => PLACES.includes(entity.kind));
  const relation = whole.startsWith("=") ? "nowCalled" : "partOf";
  if (place) return { hits: [], absent: { name, [relation]: place.entity }, near: [] };
  const longWords = ({ en, nl }: Text) => wordsOf(`${en} ${nl}`).filter((word) => word.length > 3);
  const words = new Set(longWords(name));
  const near = factbook.entities.filter(
    (entity) => entity.iso2 && longWords(entity.name).some((word) => words.has(word)),
  );
  return { hits: [], absent: { name }, near };
}

const PART_LENGTH = /^.{3,100}$/s;

/** Entities with a name that is begun so, word by word, then those that the query's words describe. */
function partly(factbook: Factbook, key: string, query: string): Resolution {
  if (!PART_LENGTH.test(key)) return NOTHING;
  const isBegun = ({ isForeign, key: whole, text }: Name) =>
    whole.startsWith(key) && !isForeign && ` ${normalise(text)}`.includes(` ${normalise(query)}`);
  const starting = nameIndexOf(factbook).names.filter(isBegun);
  const begun = starting.map((name) => hit(name, "prefix", key.length / name.key.length));
  const hits = firstOfEach([...begun, ...described(factbook, key, query)]);
  return { hits: hits.sort((a, b) => b.match.score - a.match.score), near: [] };
}

const SMALL = /^(?:the|an?|of|in|from|de|het|een|van|uit)$/;

/** Entities that have each word in their own names or, but for one, in those of what they belong to. */
function described(factbook: Factbook, key: string, query: string): Hit[] {
  const words = wordsOf(query).filter((word) => !SMALL.test(word));
  const having = words.map((word) => firstNamesWith(word, factbook));
  return factbook.entities.flatMap(({ id, of = "" }) => {
    const [name] = having.flatMap((names) => names.get(id) ?? []);
    if (name === undefined || !having.every((names) => names.has(id) || names.has(of))) return [];
    return [hit(name, "word", Math.min(1, key.length / name.key.length))];
  });
}

/** The first name of each entity that has this word, by the entity's id. */
function firstNamesWith(word: string, factbook: Factbook): Map<string, Name> {
  const having = nameIndexOf(factbook).names.filter(
    ({ key, text, isForeign }) => key.includes(word) && !isForeign && wordsOf(text).includes(word),
  );
  return new Map(having.reverse().map((name) => [name.entity.id, name]));
}

/** Unlike in a word, one typing error is forgiven in a name of four letters too. */
const SHORT = 4;
const editsForgiven = (length: number) => (length === SHORT ? 1 : allowedEdits(length));

/** Proposes names of entities, and each word of a person's: that is a name too. */
const spellerOf = memoise((factbook: Factbook) => {
  const keys = nameIndexOf(factbook).names.flatMap(({ entity, by, text, key }) =>
    by === "name" && entity.kind === "person" && !entity.unnamed ? [key, ...wordsOf(text)] : [key],
  );
  return createSpeller(byLength(new Set(keys)));
});

/** The entities nearest to `key`, unless something that the factbook lacks is as near. */
function misspelt(factbook: Factbook, key: string, query: string): Resolution {
  const { exact } = nameIndexOf(factbook);
  const own = spellerOf(factbook)(key, editsForgiven).filter(
    (near) => !exact(near.key).some(({ text }) => hasOtherWord(query, text)),
  );
  const near = [...own, ...namesNear(key, editsForgiven)];
  const least = Math.min(...near.map(({ edits }) => edits));
  const nearest = new Set(near.filter(({ edits }) => edits === least).map(({ key }) => key));
  const meant = Array.from(nearest, (name) => meaning(factbook, name, key));
  const hits = firstOfEach(meant.flatMap(({ hits }) => hits)).map(({ entity, match: { text } }) =>
    hit({ entity, text }, "typo", 1 - least / key.length),
  );
  const stranger = meant.find(({ hits, absent }) => absent && hits.length === 0);
  if (stranger)
    return { ...stranger, near: [...hits.map(({ entity }) => entity), ...stranger.near] };
  return { hits, absent: meant.find(({ absent }) => absent)?.absent, near: [] };
}

/** What a name means that `typed` may stand for: of four letters only if an entity's own is near too. */
function meaning(factbook: Factbook, name: string, typed: string): Resolution {
  const own = exactly(factbook, name);
  const thing = own.hits.length > 0 ? own : asThing(factbook, name, name);
  const found = thing.hits.length > 0 || thing.absent ? thing : partly(factbook, name, name);
  const isNear = (key: string) => key.length === SHORT && editDistance(key, typed) <= MOST_EDITS;
  const isOwn = ({ entity }: Hit) => Object.values(entity.name).map(nameKey).some(isNear);
  return name.length === SHORT ? { ...found, hits: found.hits.filter(isOwn) } : found;
}

/** Whether a word of the query is another one in a name of as many words: "il" for "un". */
function hasOtherWord(query: string, name: string): boolean {
  const [words, others] = [wordsOf(query), wordsOf(name)];
  const isOther = (word: string, at: number) => editDistance(word, words[at] ?? "") >= word.length;
  return words.length === others.length && others.some(isOther);
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

function wordsOf(text: string): string[] {
  return normalise(text).split(" ");
}

/** The first hit of each entity. */
function firstOfEach(hits: readonly Hit[]): Hit[] {
  const first = new Map<Entity, Hit>();
  for (const hit of hits) if (!first.has(hit.entity)) first.set(hit.entity, hit);
  return [...first.values()];
}
