/** Countries and territories of the whole world by name, so that one the article lacks is recognised. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSETS } from "../assets.ts";
import type { Text } from "../factbook/model.ts";
import { nameKey } from "./normalise.ts";

/** A country or territory of ISO 3166-1. */
export interface Territory {
  readonly alpha3: string;
  readonly name: Text;
  /** Its names in many languages, as `nameKey` gives them. */
  readonly keys: readonly string[];
}

/** By alpha-2 code. */
export type TerritoryTable = Readonly<Record<string, Territory>>;

/** One name of a territory. */
export interface TerritoryName {
  readonly alpha2: string;
  readonly key: string;
  /** Whether it is its English or Dutch name, rather than one in a third language. */
  readonly isMain: boolean;
}

export interface Territories {
  readonly table: TerritoryTable;
  readonly names: readonly TerritoryName[];
  /** Alpha-2 codes of the territories with exactly this name. */
  byName(key: string): readonly string[];
  /** The alpha-2 code that a code of two or three letters stands for. */
  byCode(code: string): string | undefined;
}

let loaded: Territories | undefined;

/** The table that the build made from the platform's locale data; read once, when first needed. */
export function loadTerritories(): Territories {
  loaded ??= index(JSON.parse(readFileSync(join(ASSETS, "territories.json"), "utf8")));
  return loaded;
}

function index(table: TerritoryTable): Territories {
  const byName = new Map<string, string[]>();
  const byCode = new Map<string, string>();
  const names: TerritoryName[] = [];
  for (const [alpha2, { alpha3, name, keys }] of Object.entries(table)) {
    const main = [nameKey(name.en), nameKey(name.nl)];
    for (const key of keys) {
      names.push({ alpha2, key, isMain: main.includes(key) });
      const codes = byName.get(key);
      if (codes === undefined) byName.set(key, [alpha2]);
      else codes.push(alpha2);
    }
    byCode.set(alpha2, alpha2).set(alpha3, alpha2);
  }
  return {
    table,
    names,
    byName: (key) => byName.get(key) ?? [],
    byCode: (code) => byCode.get(code.toUpperCase()),
  };
}
