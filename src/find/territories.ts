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

/** All things, and their names as they are compared: a row for each language, a column for each thing. */
const readWorld = memoiseByValue((file: "territories.tsv.br") => {
  const rows = readCompressed(dataPath(file))
    .split("\n")
    .map((row) => row.split("\t"));
  const [codes = [], alpha3 = [], wholes = [], en = [], nl = [], ...keys] = rows;
  const things = codes.map((code, at): Thing => {
    const name = { en: en[at] ?? code, nl: nl[at] ?? code };
    return { code, alpha3: alpha3[at] ?? "", whole: wholes[at] ?? "", name };
  });
  return { things, keys };
});

const world = () => readWorld("territories.tsv.br");

/** The thing with this code of two or three letters. */
export function thingsCoded(wanted: string): Thing[] {
  return world().things.filter(({ code, alpha3 }) => code === wanted || alpha3 === wanted);
}

/** All that has exactly this name. */
export function thingsNamed(key: string): Thing[] {
  const { things, keys } = world();
  return things.filter((_, at) => keys.some((row) => row[at] === key));
}

/** The names of things that a misspelt one may mean: two errors seldom change both its ends. */
export function namesNear(typed: string, limit: (length: number) => number) {
  const isLike = (name: string) => name[0] === typed[0] || name.at(-1) === typed.at(-1);
  const names = new Set(world().keys.flatMap((row) => row.filter(isLike)));
  return createSpeller(byLength(names))(typed, limit);
}
