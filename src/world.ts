/**
 * What of the world has names, so that what the article lacks is recognised: countries and territories
 * with their codes, cities, regions. `scripts/territories.mts` makes the list.
 */
import { dataPath, readCompressed } from "./data.ts";
import type { Lang } from "./factbook/model.ts";
import { memoiseByValue } from "./memo.ts";

/** Something with names. */
export interface Thing {
  /** ISO 3166-1's of two letters where it has one. */
  readonly code: string;
  readonly alpha3: string;
  /** What it belongs to, by code, or `=` and what it is called now; empty for most. */
  readonly whole: string;
  readonly name: Readonly<Record<Lang, string>>;
}

/**
 * All things, a line each; then their names as they are compared, for each length a line of
 * `name=numbers of the things`, so that a lookup reads only the names that may be meant.
 */
const readWorld = memoiseByValue((file: "territories.tsv.br") => {
  const [first = "", second = ""] = readCompressed(dataPath(file)).split("\n\n");
  const things = first.split("\n").map((line): Thing => {
    const [code = "", alpha3 = "", whole = "", en = code, nl = en] = line.split("\t");
    return { code, alpha3, whole, name: { en, nl } };
  });
  return { things, namesOfLength: second.split("\n") };
});

export const world = () => readWorld("territories.tsv.br");

/** The thing with this code of two or three letters. */
export function thingsCoded(wanted: string): Thing[] {
  return world().things.filter(({ code, alpha3 }) => code === wanted || alpha3 === wanted);
}

/** What belongs to a country or territory: cities, regions. */
export function thingsWithin(): Thing[] {
  return world().things.filter(({ whole }) => /^[A-Z]{2}$/.test(whole));
}
