/** Countries and territories of the whole world by name, so that one the article lacks is recognised. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSETS } from "../assets.ts";
import type { Text } from "../factbook/model.ts";

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
}

export interface Territories {
  readonly table: TerritoryTable;
  readonly names: readonly TerritoryName[];
  /** Alpha-2 codes of the territories with exactly this name or code. */
  exact(key: string): readonly string[];
}

let loaded: Territories | undefined;

/** The table that the build made from the platform's locale data; read once, when first needed. */
export function loadTerritories(): Territories {
  loaded ??= index(JSON.parse(readFileSync(join(ASSETS, "territories.json"), "utf8")));
  return loaded;
}

function index(table: TerritoryTable): Territories {
  const byKey = new Map<string, string[]>();
  const names: TerritoryName[] = [];
  const add = (key: string, alpha2: string) => {
    const codes = byKey.get(key);
    if (codes === undefined) byKey.set(key, [alpha2]);
    else if (!codes.includes(alpha2)) codes.push(alpha2);
  };
  for (const [alpha2, territory] of Object.entries(table)) {
    for (const key of territory.keys) {
      names.push({ alpha2, key });
      add(key, alpha2);
    }
    add(alpha2.toLowerCase(), alpha2);
    add(territory.alpha3.toLowerCase(), alpha2);
  }
  return { table, names, exact: (key) => byKey.get(key) ?? [] };
}
