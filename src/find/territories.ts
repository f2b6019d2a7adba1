/**
 * The world's names: of countries and territories, and of what else people call by name, so that
 * what the article lacks is recognised. `scripts/territories.mts` makes the list.
 */
import { dataPath, readCompressed } from "../data.ts";
import type { Text } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import { byLength, createSpeller, MOST_EDITS, type NearKey } from "./misspelt.ts";

/** Something with names. */
export interface Thing {
  /** ISO 3166-1's of two letters where it has one. */
  readonly code: string;
  readonly alpha3: string;
  /** What it belongs to, by code, or `=` and what it is called now; empty for most. */
  readonly whole: string;
  readonly name: Text;
}

/** All things, and their names as they are compared: a row for each language, a column for each thing. */
const readWorld = memoiseByValue((file: "territories.tsv.br") => {
  const text = readCompressed(dataPath(file));
  const rows = text.split("\n").map((row) => row.split("\t"));
  const [codes = [], alpha3 = [], wholes = [], en = [], nl = [], ...keys] = rows;
  const things = codes.map((code, at): Thing => {
    const name = { en: en[at] ?? code, nl: nl[at] ?? code };
    return { code, alpha3: alpha3[at] ?? "", whole: wholes[at] ?? "", name };
  });
  return { things, keys };
});

const world = () => readWorld("territories.tsv.br");

/** The thing with this code of two or three letters. */
export function thingByCode(code: string): Thing | undefined {
  if (code === "") return undefined;
  const wanted = code.toUpperCase();
  return world().things.find((thing) => thing.code === wanted || thing.alpha3 === wanted);
}

/** All that has exactly this name. */
export function thingsNamed(key: string): Thing[] {
  const { things, keys } = world();
  return key === "" ? [] : things.filter((_, at) => keys.some((row) => row[at] === key));
}

/** The names of things that a misspelt one may mean. */
export function namesNear(key: string, limit: (length: number) => number): NearKey[] {
  const names = world().keys.flatMap((row) => row.filter((name) => isLike(name, key)));
  return createSpeller(byLength(new Set(names)))(key, limit);
}

/** One edit leaves the first letter or the last, two seldom change both. */
function isLike(name: string, key: string): boolean {
  const isAsLong = Math.abs(name.length - key.length) <= MOST_EDITS;
  return isAsLong && (name[0] === key[0] || name.at(-1) === key.at(-1));
}
