/** Countries and territories of the whole world by name, so that one the article lacks is recognised. */
import { brotliDecompressSync } from "node:zlib";
import { readAsset } from "../assets.ts";
import type { Text } from "../factbook/model.ts";
import { nameKey } from "./normalise.ts";

/** A country or territory of ISO 3166-1. */
export interface Territory {
  readonly alpha3: string;
  readonly name: Text;
}

export interface TerritoryTable {
  /** By alpha-2 code. */
  readonly territories: Readonly<Record<string, Territory>>;
  /** By name in any of many languages, as `nameKey` gives it: alpha-2 codes, a space between. */
  readonly names: Readonly<Record<string, string>>;
}

let loaded: TerritoryTable | undefined;

/** The table that the build made from the platform's locale data; read once, when first needed. */
export function loadTerritories(): TerritoryTable {
  loaded ??= JSON.parse(
    brotliDecompressSync(readAsset("territories.json.br")).toString(),
  ) as TerritoryTable;
  return loaded;
}

/** Alpha-2 codes of the territories with exactly this name. */
export function territoriesNamed(key: string): string[] {
  const { names } = loadTerritories();
  return Object.hasOwn(names, key) ? (names[key]?.split(" ") ?? []) : [];
}

/** The alpha-2 code that a code of two or three letters stands for. */
export function territoryByCode(code: string): string | undefined {
  const { territories } = loadTerritories();
  const wanted = code.toUpperCase();
  if (Object.hasOwn(territories, wanted)) return wanted;
  if (wanted.length !== 3) return undefined;
  return Object.keys(territories).find((alpha2) => territories[alpha2]?.alpha3 === wanted);
}

/** Whether a name is the territory's English or Dutch one, rather than one in a third language. */
export function isMainName(key: string, alpha2: string): boolean {
  const name = loadTerritories().territories[alpha2]?.name;
  return name !== undefined && (nameKey(name.en) === key || nameKey(name.nl) === key);
}
