/**
 * Named things in the world, so that names missing from the article are recognised: countries and
 * territories with their codes, cities, regions. The list is made by `scripts/territories.mts`.
 */
import type { Lang } from "./factbook/model.ts";
import { once } from "./memo.ts";
import { stored } from "./stored.ts";

/** Something with names. */
export interface Thing {
  /** The ISO 3166-1 alpha-2 code, if any. */
  readonly code: string;
  readonly alpha3: string;
  /** The code of what it belongs to, or `=` and its current name; usually empty. */
  readonly whole: string;
  readonly name: Readonly<Record<Lang, string>>;
}

interface World {
  readonly things: readonly Thing[];
  /** Per script, a text with one line per thing: its lookup keys, surrounded by spaces. */
  readonly names: readonly string[];
}

/** The first part has a line per thing; the others, one per script, have its names on that line. */
export const world = once((): World => {
  const [lines = "", ...scripts] = stored.territories().split("\f");
  const things = lines.split("\n").map((line): Thing => {
    const [code = "", alpha3 = "", whole = "", en = code, nl = en] = line.split("\t");
    return { code, alpha3, whole, name: { en, nl } };
  });
  return { things, names: scripts.map((script) => ` ${script.replaceAll("\n", " \n ")} `) };
});

/** The things with exactly this name. */
export function thingsNamed(key: string): Thing[] {
  const { things, names } = world();
  const found = key === "" ? [] : names.flatMap((script) => linesWith(script, ` ${key} `));
  return [...new Set(found)].sort((a, b) => a - b).flatMap((line) => things[line] ?? []);
}

/** The numbers of the lines that contain `part`. Searches the whole text at once, since few lines do. */
function linesWith(text: string, part: string): number[] {
  const lines: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    lines.push(text.slice(0, at).split("\n").length - 1);
  return lines;
}

/** The things with this two- or three-letter code. */
export function thingsCoded(wanted: string): Thing[] {
  return world().things.filter(({ code, alpha3 }) => code === wanted || alpha3 === wanted);
}

/** Things that belong to a country or territory: cities, regions. */
export function thingsWithin(): Thing[] {
  return world().things.filter(({ whole }) => /^[A-Z]{2}$/.test(whole));
}
