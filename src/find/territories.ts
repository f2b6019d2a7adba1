/**
 * The world's names: of countries and territories, and of what else people call by name, so that
 * what the article lacks is recognised. `scripts/territories.mts` makes the list.
 */
import { dataPath, readCompressed } from "../data.ts";
import type { Text } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import { byLength, createSpeller } from "./misspelt.ts";

/** Something with names. */
export interface Thing {
  /** ISO 3166-1's of two letters where it has one. */
  readonly code: string;
  readonly alpha3: string;
  /** What it belongs to, by code, or `=` and what it is called now; empty for most. */
  readonly whole: string;
  readonly name: Text;
}

/** All things, and those that have each name, as names are compared: a row of the file for each language. */
const readWorld = memoiseByValue((file: "territories.tsv.br") => {
  const rows = readCompressed(dataPath(file))
    .split("\n")
    .map((row) => row.split("\t"));
  const [codes = [], alpha3 = [], wholes = [], en = [], nl = [], ...keys] = rows;
  const things = codes.map((code, at): Thing => {
    const name = { en: en[at] ?? code, nl: nl[at] ?? code };
    return { code, alpha3: alpha3[at] ?? "", whole: wholes[at] ?? "", name };
  });
  const named = new Map<string, Set<Thing>>();
  for (const row of keys)
    for (const [at, key] of row.entries()) {
      const thing = things[at];
      if (thing && key !== "") named.set(key, (named.get(key) ?? new Set()).add(thing));
    }
  return { things, named };
});

const world = () => readWorld("territories.tsv.br");

/** The thing with this code of two or three letters. */
export function thingsCoded(wanted: string): Thing[] {
  return world().things.filter(({ code, alpha3 }) => code === wanted || alpha3 === wanted);
}

/** All that has exactly this name. */
export function thingsNamed(key: string): Thing[] {
  return [...(world().named.get(key) ?? [])];
}

/** The names of things that a misspelt one may mean: two errors seldom change both its ends. */
export function namesNear(typed: string, limit: (length: number) => number) {
  const isLike = (name: string) => name[0] === typed[0] || name.at(-1) === typed.at(-1);
  return createSpeller(byLength([...world().named.keys()].filter(isLike)))(typed, limit);
}
