/**
 * What of the world has names, so that what the article lacks is recognised: countries and territories
 * with their codes, cities, regions. `scripts/territories.mts` makes the list.
 */
import type { Lang } from "./factbook/model.ts";
import { once } from "./memo.ts";
import { stored } from "./stored.ts";

/** Something with names. */
export interface Thing {
  /** ISO 3166-1's of two letters where it has one. */
  readonly code: string;
  readonly alpha3: string;
  /** What it belongs to, by code, or `=` and what it is called now; empty for most. */
  readonly whole: string;
  readonly name: Readonly<Record<Lang, string>>;
}

interface World {
  readonly things: readonly Thing[];
  /** Script by script, a line for each thing with its names as they are compared, spaces around each. */
  readonly names: readonly string[];
}

/** A line for each thing; then, script by script, a line for each thing with its names in that. */
export const world = once((): World => {
  const [lines = "", ...scripts] = stored.territories().split("\f");
  const things = lines.split("\n").map((line): Thing => {
    const [code = "", alpha3 = "", whole = "", en = code, nl = en] = line.split("\t");
    return { code, alpha3, whole, name: { en, nl } };
  });
  return { things, names: scripts.map((script) => ` ${script.replaceAll("\n", " \n ")} `) };
});

/** All that has exactly this name. */
export function thingsNamed(key: string): Thing[] {
  const { things, names } = world();
  const found = key === "" ? [] : names.flatMap((script) => linesWith(script, ` ${key} `));
  return [...new Set(found)].sort((a, b) => a - b).flatMap((line) => things[line] ?? []);
}

/** The indexes of the lines that have `part`; looked for in all at once, since hardly any has. */
function linesWith(text: string, part: string): number[] {
  const lines: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    lines.push(text.slice(0, at).split("\n").length - 1);
  return lines;
}

/** The thing with this code of two or three letters. */
export function thingsCoded(wanted: string): Thing[] {
  return world().things.filter(({ code, alpha3 }) => code === wanted || alpha3 === wanted);
}

/** What belongs to a country or territory: cities, regions. */
export function thingsWithin(): Thing[] {
  return world().things.filter(({ whole }) => /^[A-Z]{2}$/.test(whole));
}
