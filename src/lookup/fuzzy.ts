/** Names that a query with typing errors may mean: fuse.js finds candidates, the edit distance decides. */
import Fuse from "fuse.js/basic";
import { allowedEdits, distanceWithin } from "./distance.ts";
import type { Name } from "./names.ts";
import { createFilter, createFilterOfLength, lengthsNear, type NearFilter } from "./near-filter.ts";
import { namesOfLength, scriptsNear, type TerritoryNames } from "./territories.ts";

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
  const couldBeNear = createFilter(names.map(({ key }) => key));
  const longest = names.reduce((most, { key }) => Math.max(most, key.length), 0);
  return {
    alike: (key) =>
      key === "" || key.length > 2 * longest
        ? []
        : new Fuse(names, ALIKE).search(key).map(({ item }) => item),
    near: (key) => {
      const candidates = couldBeNear(key).flatMap((at) => names[at] ?? []);
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
 * Tells the territories with a name within the allowed edits of a key, and by how many edits; names
 * in third languages count half an edit more.
 */
export function createNearTerritories(): (key: string) => Map<string, number> {
  const filters = new Map<TerritoryNames, NearFilter>();
  const placesNear = (key: string, names: TerritoryNames) => {
    const filter = filters.get(names) ?? createFilterOfLength(names.keys);
    filters.set(names, filter);
    return filter(key);
  };
  return (key) => {
    const near = new Map<string, number>();
    const nearby = scriptsNear(key).flatMap((script) =>
      lengthsNear(key.length).map((length) => namesOfLength(length, script)),
    );
    for (const names of nearby) {
      for (const at of placesNear(key, names)) {
        const name = names.keys[at] ?? "";
        const edits = distanceWithin(key, name, allowedEdits(name.length));
        if (edits === undefined) continue;
        for (const code of names.codes[at]?.split(" ") ?? []) {
          const alpha2 = code.toUpperCase();
          const distance = code === alpha2 ? edits : edits + THIRD_LANGUAGE;
          near.set(alpha2, Math.min(distance, near.get(alpha2) ?? distance));
        }
      }
    }
    return near;
  };
}
