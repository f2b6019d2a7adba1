/** Names that a query with typing errors may mean: fuse.js finds candidates, the edit distance decides. */
import Fuse from "fuse.js";
import { allowedEdits, distanceWithin, letterSet, lettersApart } from "./distance.ts";
import type { Name } from "./names.ts";
import type { Territories } from "./territories.ts";

/** A name within the allowed edits of a query. */
export interface NearName {
  readonly name: Name;
  readonly distance: number;
}

export interface FuzzyNames {
  /** Names that resemble `key`, most alike first; no more than a suggestion. */
  alike(key: string): Name[];
  /** The names within the allowed edits of `key`. */
  near(key: string): NearName[];
}

const MOST_EDITS = allowedEdits(Number.POSITIVE_INFINITY);

/** Prepares fuzzy lookups over `names`. */
export function createFuzzyNames(names: readonly Name[]): FuzzyNames {
  // Two edits in nine letters score about 0.25 in fuse.js; the edit distance draws the line.
  const fuse = new Fuse(names, { keys: ["key"], threshold: 0.4, ignoreFieldNorm: true });
  const longest = Math.max(0, ...names.map((name) => name.key.length)) + MOST_EDITS;
  const alike = (key: string) =>
    key === "" || key.length > longest ? [] : fuse.search(key).map(({ item }) => item);
  return {
    alike,
    near: (key) =>
      alike(key).flatMap((name) => {
        const distance = distanceWithin(key, name.key, allowedEdits(name.key.length));
        return distance === undefined ? [] : [{ name, distance }];
      }),
  };
}

/** At an equal distance, a name in English or Dutch is the likelier one. */
const THIRD_LANGUAGE = 0.5;

/**
 * The territories with a name within the allowed edits of `key`, and by how many edits; names in
 * third languages count half an edit more.
 */
export function nearTerritories(territories: Territories, key: string): Map<string, number> {
  const near = new Map<string, number>();
  const letters = letterSet(key);
  for (const name of territories.names) {
    const limit = allowedEdits(name.key.length);
    if (limit === 0 || Math.abs(name.key.length - key.length) > limit) continue;
    if (lettersApart(letters, letterSet(name.key)) > 2 * limit) continue;
    const edits = distanceWithin(key, name.key, limit);
    if (edits === undefined) continue;
    const distance = name.isMain ? edits : edits + THIRD_LANGUAGE;
    near.set(name.alpha2, Math.min(distance, near.get(name.alpha2) ?? distance));
  }
  return near;
}
