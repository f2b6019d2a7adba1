/**
 * The countries and territories of the whole world by name and code, so that one the article lacks
 * is recognised. `scripts/territories.mts` makes the list from the platform's locale data.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Zlib from "node:zlib";
import { dataPath } from "../data.ts";
import type { Text } from "../factbook/model.ts";
import { byLength, createSpeller, MOST_EDITS } from "./misspelt.ts";

let list: string | undefined;

/**
 * A line each, after a line end: of territories, `CU CUB Cuba Cuba` (ISO 3166-1 codes, names in
 * English and Dutch); of their names as keys, `kuba cu`, the code in lower case where it is the name
 * in a third language. Tabs between the fields, spaces between several codes.
 */
function territoryList(): string {
  if (list === undefined) {
    // Loaded by the few runs that need it, since it brings all of Node's streams.
    const zlib: typeof Zlib = createRequire(__filename)("node:zlib");
    list = zlib.brotliDecompressSync(readFileSync(dataPath("territories.tsv.br"))).toString();
  }
  return list;
}

/** The other fields of the line whose first one this is. */
function fieldsOf(first: string): string[] | undefined {
  const text = territoryList();
  const at = text.indexOf(`\n${first}\t`) + 1;
  return at === 0 ? undefined : text.slice(at, text.indexOf("\n", at)).split("\t").slice(1);
}

/** The name of the territory with this alpha-2 code. */
export function territoryName(code: string): Text {
  const [, en = code, nl = en] = fieldsOf(code) ?? [];
  return { en, nl };
}

/** The alpha-2 code that a code of two or three letters stands for. */
export function territoryByCode(code: string): string | undefined {
  const wanted = code.toUpperCase();
  if (!/^[A-Z]{2,3}$/.test(wanted)) return undefined;
  if (wanted.length === 2) return fieldsOf(wanted) && wanted;
  return new RegExp(`\\n([A-Z]{2})\t${wanted}\t`).exec(territoryList())?.[1];
}

/** Alpha-2 codes of the territories with exactly this name. */
export function territoriesNamed(key: string): string[] {
  return fieldsOf(key)?.[0]?.toUpperCase().split(" ") ?? [];
}

/** At an equal distance, a name in English or Dutch is the likelier one. */
const THIRD_LANGUAGE = 0.5;

/**
 * The territories that a misspelt name may mean, by alpha-2 code, and by how many edits; a name in a
 * third language counts half an edit more.
 */
export function territoriesNear(key: string): Map<string, number> {
  const near = new Map<string, number>();
  for (const { key: name, edits } of createSpeller(byLength(namesLike(key)))(key)) {
    for (const code of fieldsOf(name)?.[0]?.split(" ") ?? []) {
      const alpha2 = code.toUpperCase();
      const distance = code === alpha2 ? edits : edits + THIRD_LANGUAGE;
      near.set(alpha2, Math.min(distance, near.get(alpha2) ?? distance));
    }
  }
  return near;
}

/** Names about as long as `key`: one edit leaves the first letter or the last, two seldom change both. */
function namesLike(key: string): string[] {
  const others = `[^\\s]{${Math.max(0, key.length - 1 - MOST_EDITS)},${key.length - 1 + MOST_EDITS}}`;
  const pattern = `\\n(${key.charAt(0)}${others}|${others}${key.at(-1)})(?=\t)`;
  return Array.from(territoryList().matchAll(new RegExp(pattern, "g")), ([, name = ""]) => name);
}
