/**
 * Lookups of a name that fits none exactly: in another language, in part, or with typing errors.
 * Loaded only when needed, since it brings fuse.js and the names of the whole world.
 */
import type { Entity, EntityKind, Text } from "../factbook/model.ts";
import { editDistance } from "./distance.ts";
import { createFuzzyNames, createNearTerritories, type FuzzyNames } from "./fuzzy.ts";
import type { Hit, Name, NameIndex } from "./names.ts";
import { nameKey, normalise } from "./normalise.ts";
import { loadTerritories, territoriesNamed, territoryByCode } from "./territories.ts";

/** What a query's words name. */
export interface Resolution {
  /** Best first; more than one where several fit as well. */
  readonly hits: readonly Hit[];
  /** A country or territory that the words name and the factbook lacks. */
  readonly absent?: Text;
  /** Without hits: entities near to the words, but not what they name. */
  readonly near: readonly Entity[];
}

/** Resolves a query to the entities of some kinds. */
export type Resolve = (query: string, kinds: readonly EntityKind[]) => Resolution;

const SHORTEST_PREFIX = 3;
const MOST_SUGGESTIONS = 3;

/**
 * Prepares forgiving lookups. A name of another territory, or one that is no farther from it than
 * from every entity, is never a hit.
 */
export function createForgiving(index: NameIndex): Resolve {
  const fuzzy = createFuzzyNames(index.names);
  const nearTerritories = createNearTerritories();
  const allKeys = index.names.map((name) => name.key).join("\n");
  const byCode = new Map<string, Name[]>();
  for (const name of index.names)
    if (name.entity.iso2 && name.text === name.entity.name.en && name.by === "name")
      byCode.set(name.entity.iso2, [...(byCode.get(name.entity.iso2) ?? []), name]);

  return (query, kinds) => {
    const key = nameKey(query);
    const wanted = ({ entity }: { entity: Entity }) => kinds.includes(entity.kind);

    const codes = territoriesMeant(query, key);
    const present = codes.flatMap((code) => byCode.get(code) ?? []);
    if (present.some(wanted)) return found(present.filter(wanted).map((name) => hit(name, "name")));
    if (codes[0] !== undefined && present.length === 0) return absent(codes[0], index);

    // Most mistyped names are in no other: told by one search instead of one a name.
    const partial = allKeys.includes(key) ? partialHits(index.names, key).filter(wanted) : [];
    if (partial.length > 0) return found(partial);

    const { nearest, stranger } = typingErrors(key, fuzzy, nearTerritories(key), byCode);
    if (stranger !== undefined) return absent(stranger, index);
    const hits = nearest.filter(wanted);
    if (hits.length > 0) return found(hits);
    return { hits: [], near: suggestions(key, present, index, fuzzy, wanted) };
  };
}

/** "NGA" is a code, Nigeria's; "Nga" is what Russia is called in Vietnamese. */
function territoriesMeant(query: string, key: string): readonly string[] {
  const code = territoryByCode(key);
  const names = territoriesNamed(key);
  const isCode = code !== undefined && (names.length === 0 || /^[A-Z]+$/.test(query.trim()));
  return isCode ? [code] : names;
}

function found(hits: readonly Hit[]): Resolution {
  return { hits, near: [] };
}

function hit({ entity, text }: Name, by: Hit["match"]["by"], score = 1): Hit {
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
  fuzzy: FuzzyNames,
  territories: ReadonlyMap<string, number>,
  byCode: ReadonlyMap<string, readonly Name[]>,
): { nearest: Hit[]; stranger?: string } {
  const candidates = fuzzy.near(key);
  let stranger: { code: string; distance: number } | undefined;
  for (const [code, distance] of territories) {
    const names = byCode.get(code);
    if (names) candidates.push(...names.map((name) => ({ name, distance })));
    else if (!stranger || distance < stranger.distance) stranger = { code, distance };
  }
  const best = Math.min(...candidates.map((candidate) => candidate.distance));
  if (stranger && stranger.distance <= best) return { nearest: [], stranger: stranger.code };
  const nearest = new Map<Entity, Hit>();
  for (const { name, distance } of candidates)
    if (distance === best && !nearest.has(name.entity))
      nearest.set(name.entity, hit(name, "typo", 1 - best / key.length));
  return { nearest: [...nearest.values()] };
}

/** What to say of a territory that the factbook lacks: its name, and entities that share a word of it. */
function absent(code: string, index: NameIndex): Resolution {
  const name = loadTerritories()[code]?.name ?? { en: code, nl: code };
  const words = new Set(normalise(`${name.en} ${name.nl}`).split(" "));
  const near = new Set<Entity>();
  for (const other of index.names) {
    if (other.by !== "name" || other.entity.iso2 === undefined) continue;
    const shared = normalise(other.text)
      .split(" ")
      .some((word) => word.length > 3 && words.has(word));
    if (shared) near.add(other.entity);
  }
  return { hits: [], absent: name, near: [...near] };
}

function suggestions(
  key: string,
  present: readonly Name[],
  index: NameIndex,
  fuzzy: FuzzyNames,
  wanted: (name: Name) => boolean,
): Entity[] {
  const ofOtherKind = [...present, ...index.exact(key)];
  const alike = fuzzy
    .alike(key)
    .filter((name) => wanted(name) && editDistance(key, name.key) <= key.length / 3);
  return [...new Set([...ofOtherKind, ...alike].map((name) => name.entity))].slice(
    0,
    MOST_SUGGESTIONS,
  );
}
