/**
 * The world's names: of countries and territories, and of what else people call by name, so that
 * what the article lacks is recognised. `scripts/territories.mts` makes the list.
 */
import { dataPath, readCompressed } from "../data.ts";
import type { Text } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import { createSpeller } from "./misspelt.ts";

/** Something with names. */
export interface Thing {
  /** ISO 3166-1's of two letters where it has one. */
  readonly code: string;
  readonly alpha3: string;
  /** What it belongs to, by code, or `=` and what it is called now; empty for most. */
  readonly whole: string;
  readonly name: Text;
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

const world = () => readWorld("territories.tsv.br");

/** The thing with this code of two or three letters. */
export function thingsCoded(wanted: string): Thing[] {
  return world().things.filter(({ code, alpha3 }) => code === wanted || alpha3 === wanted);
}

/** What belongs to a country or territory: cities, regions. */
export function thingsWithin(): Thing[] {
  return world().things.filter(({ whole }) => /^[A-Z]{2}$/.test(whole));
}

/** All that has exactly this name. */
export function thingsNamed(key: string): Thing[] {
  const { things, namesOfLength } = world();
  const names = ` ${namesOfLength[key.length]} `;
  const at = names.indexOf(` ${key}=`);
  if (key === "" || at < 0) return [];
  const [numbers = ""] = names.slice(at + key.length + 2).split(" ", 1);
  return numbers.split(",").flatMap((number) => things[Number(number)] ?? []);
}

/** The names of things that a misspelt one may mean: two errors seldom change both its ends. */
export function namesNear(typed: string, limit: (length: number) => number) {
  const isLike = (name: string) => name[0] === typed[0] || name.at(-1) === typed.at(-1);
  const keysOfLength = (length: number) =>
    (world().namesOfLength[length]?.match(/[^ =]+(?==)/g) ?? []).filter(isLike);
  return createSpeller(keysOfLength)(typed, limit);
}
