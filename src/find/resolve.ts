/**
 * Resolves a name to entities: exactly, else in another language, by a part of it, or with typing errors.
 * A name that means something else, or is as close to that as to an entity, is never a hit.
 */
import type { Match } from "../factbook/answer.ts";
import { ENTITY_KINDS, type Factbook, KINDS } from "../factbook/factbook.ts";
import type { Entity, EntityKind, Text } from "../factbook/model.ts";
import { memoise, memoiseByValue } from "../memo.ts";
import { type Thing, thingsCoded, thingsNamed, world } from "../world.ts";
import { allowedEdits, editDistance, keysLike, MOST_EDITS } from "./misspelt.ts";
import { type Name, nameIndexOf, tellingWords, wordsOf } from "./names.ts";
import { keyOf, nameKey, normalise } from "./normalise.ts";
import { isRealWord } from "./words.ts";

/** What a query names. */
export interface Resolution {
  /** Best first; several if they fit equally well. */
  readonly hits: readonly { readonly entity: Entity; readonly match: Match }[];
  /** What it names instead, or may also name, that isn't in the factbook. */
  readonly absent?: Absent;
  /** If there are no hits: entities with a similar name, which isn't the one given. */
  readonly near: readonly Entity[];
}

export interface Absent {
  readonly name: Thing["name"];
  /** The entity that it belongs to, or whose former name it is. */
  readonly place?: Entity | undefined;
  readonly isFormer: boolean;
}

/** What a name may mean: an entity, something not in the factbook, or both. */
type Candidate = Found | { readonly entity?: undefined; readonly lacked: Thing };
type Found = Pick<Match, "by" | "text"> & { entity: Entity; score?: number; lacked?: Thing };

const PLACES: readonly EntityKind[] = [...KINDS.country, ...KINDS.place];
const MOST_SUGGESTIONS = 3;
/** Maximum number of edits for a suggested name. */
const MOST_DIFFERENT = 4;

/** Resolves a query to entities of some kinds. */
export function findByName(
  factbook: Factbook,
  query: string,
  kinds: readonly EntityKind[],
): Resolution {
  const key = nameKey(query);
  if (key === "") return { hits: [], near: [] };
  const isAsked = ({ entity }: Candidate) => entity === undefined || kinds.includes(entity.kind);
  const asksForPlace = kinds.some((kind) => PLACES.includes(kind));
  // Whoever looks for a person didn't misspell a country.
  const isOfNoUse = ({ entity, lacked }: Candidate) =>
    !asksForPlace && entity === undefined && Boolean(lacked?.alpha3 || lacked?.whole);
  const others: Candidate[] = [];
  for (const way of [exactly, asThing, partly, misspelt]) {
    // The name of an entity of another kind isn't misspelt, nor is a word of its own.
    if (way === misspelt && (others.length > 0 || isRealWord(normalise(query)))) break;
    const found = way(factbook, key, query);
    const asked = found.filter((it) => isAsked(it) && !(way === misspelt && isOfNoUse(it)));
    if (asked.length > 0) return chosenFrom(asked, factbook);
    if (others.length === 0) others.push(...found);
  }
  const limit = Math.min(MOST_DIFFERENT, Math.floor(key.length / 3));
  const alike = keysLike(key, keysOf(factbook), () => limit).flatMap((name) =>
    exactly(factbook, name.key),
  );
  const near = [...others, ...alike.filter(isAsked)].flatMap(({ entity }) => entity ?? []);
  return { hits: [], near: [...new Set(near)].slice(0, MOST_SUGGESTIONS) };
}

/** Resolves names to entities of any kind. */
export type Resolver = (name: string) => Resolution;

/** Returns a resolver that resolves each name once. */
export function createResolver(factbook: Factbook): Resolver {
  return memoiseByValue((name: string) => findByName(factbook, name, ENTITY_KINDS));
}

/**
 * The single entity that a name in a text means, possibly misspelt or in another language; or the one that
 * a misspelt place from `places` belongs to.
 */
export function entityMeant(
  factbook: Factbook,
  name: string,
  places: Iterable<string>,
  resolve: Resolver,
): string | undefined {
  const key = keyOf(name);
  const isNear = keysLike(key, keysOf(factbook), editsForgiven).length > 0;
  const isPlace = keysLike(key, places, (length) => Math.min(1, allowedEdits(length))).length > 0;
  // Unless it is near a known name, comparing it with the world's names would be wasted time.
  if (!isNear && !isPlace && thingsNamed(key).length === 0) return undefined;
  const { hits, absent } = resolve(name);
  const [hit, ...others] = hits;
  if (hit === undefined) return isPlace ? absent?.place?.id : undefined;
  return absent === undefined && others.length === 0 ? hit.entity.id : undefined;
}

/** The entities among the candidates; none if some candidate can only be something that the factbook lacks. */
function chosenFrom(candidates: readonly Candidate[], factbook: Factbook): Resolution {
  const found = new Map<Entity, Found>();
  for (const each of candidates)
    if (each.entity && !found.has(each.entity)) found.set(each.entity, each);
  const hits = Array.from(found.values(), ({ entity, by, text, score = 1 }) => {
    return { entity, match: { by, text, score: Math.round(score * 100) / 100 } };
  }).sort((a, b) => b.match.score - a.match.score);
  const stranger = candidates.find(({ entity }) => entity === undefined);
  const { lacked } = stranger ?? candidates.find((each) => each.lacked) ?? {};
  if (lacked === undefined) return { hits, near: [] };
  const { name, whole } = lacked;
  const place = exactly(factbook, nameKey(whole))[0]?.entity;
  const absent = { name, place, isFormer: whole.startsWith("=") };
  if (stranger === undefined) return { hits, absent, near: [] };
  const alike = place ? [] : countriesLike(name, factbook);
  return { hits: [], absent, near: [...new Set([...found.keys(), ...alike])] };
}

/** The factbook's countries whose names share a word with this one. */
function countriesLike(name: Thing["name"], { entities }: Factbook): Entity[] {
  const wordsIn = (text: Text) => tellingWords(Object.values(text).join(" "));
  const words = new Set(wordsIn(name));
  return entities.filter((it) => it.iso2 && wordsIn(it.name).some((word) => words.has(word)));
}

function exactly(factbook: Factbook, key: string): readonly Found[] {
  return nameIndexOf(factbook).exact(key);
}

/** The case decides: "NGA" is Nigeria's code, "Nga" is Vietnamese for Russia. */
function asThing(factbook: Factbook, key: string, query: string): readonly Candidate[] {
  const readings = [thingsCoded(query.trim()), thingsNamed(key), thingsCoded(key.toUpperCase())];
  const things = readings.find(({ length }) => length > 0) ?? [];
  const own = things.map(({ code, name }) =>
    [name.en, name.nl, code].flatMap((text) => exactly(factbook, nameKey(text))),
  );
  const lacked = things.find((_, at) => own[at]?.length === 0);
  if (lacked && own.flat().length === 0) return [{ lacked }];
  return own.flat().map((name) => ({ ...name, by: "name" as const, ...(lacked && { lacked }) }));
}

/** The names that can be found by a part, with their words. */
const wordedNames = memoise((factbook: Factbook) =>
  nameIndexOf(factbook)
    .names.filter(({ isForeign }) => !isForeign)
    .map((name) => ({ ...name, words: tellingWords(name.text) })),
);

const PART_LENGTH = /^.{3,100}$/s;

/**
 * Entities with a name that starts with the query; and those described by it, where at least one word is
 * in their own name and the rest in that or in the names of what they belong to.
 */
function partly(factbook: Factbook, key: string, query: string): readonly Found[] {
  const words = tellingWords(query);
  if (!PART_LENGTH.test(key)) return [];
  const names = wordedNames(factbook);
  const has = (id: string, word: string) =>
    names.some((name) => name.entity.id === id && name.words.includes(word));
  const begun = names.filter(
    (name) =>
      name.key.startsWith(key) && ` ${normalise(name.text)}`.includes(` ${normalise(query)}`),
  );
  const described = names.filter(
    ({ entity: { id, of = "" }, words: own }) =>
      words.some((word) => own.includes(word)) &&
      words.every((word) => has(id, word) || has(of, word)),
  );
  const as = (by: Match["by"]) => (name: Name) => {
    return { ...name, by, score: Math.min(1, key.length / name.key.length) };
  };
  return [...begun.map(as("prefix")), ...described.map(as("word"))];
}

/** Names, unlike other words, may have a typing error from four letters on. */
const SHORT = 4;
const editsForgiven = (length: number) => (length === SHORT ? 1 : allowedEdits(length));

/** The keys of all names; each word of a person's name counts as a name too. */
const keysOf = memoise((factbook: Factbook) => {
  const keys = nameIndexOf(factbook).names.flatMap(({ entity, by, text, key }) =>
    by === "name" && entity.kind === "person" && !entity.unnamed
      ? [key, ...tellingWords(text)]
      : [key],
  );
  return new Set(keys);
});

/**
 * Names in the world that a misspelt one may mean. Two errors rarely change both the first and the last
 * letter.
 */
function namesNear(typed: string, limit: (length: number) => number) {
  // Keys contain only letters, marks and digits, so they need no escaping.
  const others = typed.length - 1;
  const inner = `[^ \\n]{${Math.max(0, others - MOST_EDITS)},${others + MOST_EDITS}}`;
  const like = new RegExp(`(?<= )(?:${typed[0]}${inner}|${inner}${typed.at(-1)})(?= )`, "g");
  const names = world().names.flatMap((script) => script.match(like) ?? []);
  return keysLike(typed, new Set(names), limit);
}

/**
 * The meaning of the names nearest to `key`. A four-letter name must also be near an entity's English or
 * Dutch name.
 */
function misspelt(factbook: Factbook, key: string, query: string): readonly Candidate[] {
  const alike = keysLike(key, keysOf(factbook), editsForgiven);
  const near = [...alike, ...namesNear(key, editsForgiven)].filter(
    (name) => !exactly(factbook, name.key).some(({ text }) => hasOtherWord(query, text)),
  );
  const least = Math.min(...near.map(({ edits }) => edits));
  const isNear = (own: string) => own.length === SHORT && editDistance(own, key) <= MOST_EDITS;
  const isTyped = (own: string) => editDistance(own, key) <= editsForgiven(own.length);
  const meaningsOf = (name: string) => {
    const ways = [exactly, asThing, partly].map((way) => way(factbook, name, name));
    const meanings = ways.find(({ length }) => length > 0) ?? [];
    if (name.length > SHORT) return meanings;
    return meanings.filter(
      ({ entity }) => !entity || Object.values(entity.name).map(nameKey).some(isNear),
    );
  };
  const found = near
    .filter(({ edits }) => edits === least)
    .flatMap((name) => meaningsOf(name.key))
    .map((found) => ({ ...found, by: "typo" as const, score: 1 - least / key.length }));
  // "king" is near a word for China in some language, but nobody types it to mean China.
  const isMeant = ({ entity, lacked }: Candidate) =>
    entity !== undefined ||
    Object.values(lacked?.name ?? {})
      .map(nameKey)
      .some(isTyped);
  return key.length > SHORT || found.some(isMeant) ? found : [];
}

/**
 * Whether a query differs from a name by more than misspelt words: "South" for "North" is another word, and
 * so is one too many.
 */
function hasOtherWord(query: string, name: string): boolean {
  const [words, others] = [wordsOf(query), wordsOf(name)];
  if (words.length !== others.length) return editDistance(words.join(""), others.join("")) > 1;
  const isOther = (word: string, at: number) =>
    editDistance(word, words[at] ?? "") > Math.max(1, allowedEdits(word.length));
  return others.length > 1 && others.some(isOther);
}
