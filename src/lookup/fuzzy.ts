/** Names that a query with typing errors may mean: fuse.js finds candidates, the edit distance decides. */
import Fuse from "fuse.js";
import { allowedEdits, distanceWithin, letterSet, lettersApart } from "./distance.ts";
import type { Name } from "./names.ts";
import { isMainName, loadTerritories } from "./territories.ts";

/** A name within the allowed edits of a query. */
export interface NearName {
  readonly name: Name;
  readonly distance: number;
}

export interface FuzzyNames {
  /** Names that resemble `key`, most alike first; no more than a suggestion. */
  alike(key: string): Name[];
  /** The names within the allowed edits of `key`, in their own order. */
  near(key: string): NearName[];
}

/** To fuse.js a transposition is two errors, two in five letters; the edit distance draws the line. */
const NEAR = { keys: ["key"], threshold: 0.6, ignoreLocation: true, shouldSort: false };
const ALIKE = { keys: ["key"], threshold: 0.4, ignoreFieldNorm: true };

/** Prepares fuzzy lookups over `names`. */
export function createFuzzyNames(names: readonly Name[]): FuzzyNames {
  const limits = Uint8Array.from(names, ({ key }) => allowedEdits(key.length));
  const lengths = Uint32Array.from(names, ({ key }) => key.length);
  const letters = Int32Array.from(names, ({ key }) => letterSet(key));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);

  /** A name further off in length or letters cannot be within its limit: fuse.js need not see it. */
  const couldBeNear = (key: string) => {
    const set = letterSet(key);
    return names.filter((_, i) => {
      const limit = limits[i] ?? 0;
      return (
        limit > 0 &&
        Math.abs((lengths[i] ?? 0) - key.length) <= limit &&
        lettersApart(set, letters[i] ?? 0) <= 2 * limit
      );
    });
  };
  return {
    alike: (key) =>
      key === "" || key.length > 2 * longest
        ? []
        : new Fuse(names, ALIKE).search(key).map(({ item }) => item),
    near: (key) => {
      const candidates = couldBeNear(key);
      if (candidates.length === 0) return [];
      return new Fuse(candidates, NEAR).search(key).flatMap(({ item: name }) => {
        const distance = distanceWithin(key, name.key, allowedEdits(name.key.length));
        return distance === undefined ? [] : [{ name, distance }];
      });
    },
  };
}

/** At an equal distance, a name in English or Dutch is the likelier one. */
const THIRD_LANGUAGE = 0.5;

/**
 * The territories with a name within the allowed edits of `key`, and by how many edits; names in
 * third languages count half an edit more.
 */
export function nearTerritories(key: string): Map<string, number> {
  const near = new Map<string, number>();
  const letters = letterSet(key);
  const { names } = loadTerritories();
  for (const name in names) {
    const limit = allowedEdits(name.length);
    if (limit === 0 || Math.abs(name.length - key.length) > limit) continue;
    if (lettersApart(letters, letterSet(name)) > 2 * limit) continue;
    const edits = distanceWithin(key, name, limit);
    if (edits === undefined) continue;
    for (const alpha2 of names[name]?.split(" ") ?? []) {
      const distance = isMainName(name, alpha2) ? edits : edits + THIRD_LANGUAGE;
      near.set(alpha2, Math.min(distance, near.get(alpha2) ?? distance));
    }
  }
  return near;
}
