/**
 * Countries and territories of the whole world by name, so that one the article lacks is recognised.
 * They are many, and opening them takes long: a lookup opens just names of about its own length.
 */
import { readCompressedAsset } from "../assets.ts";
import type { Text } from "../factbook/model.ts";
import { allowedEdits } from "./distance.ts";

/** A country or territory of ISO 3166-1. */
export interface Territory {
  readonly alpha3: string;
  readonly name: Text;
}

/** By alpha-2 code. */
export type Territories = Readonly<Record<string, Territory>>;

/** The names of one length, in any of many languages. */
export interface TerritoryNames {
  /** As `nameKey` gives them, sorted. */
  readonly keys: readonly string[];
  /**
   * What each of them names: alpha-2 codes, a space between, in lower case where it is a name in a
   * third language rather than the English or the Dutch one.
   */
  readonly codes: readonly string[];
}

/** How the build stores them: by length the keys, one right after the other, and the codes, a comma between. */
export type StoredTerritoryNames = Readonly<Record<string, readonly [keys: string, codes: string]>>;

const SHORTEST = 4;
/** Longer ones stand with those of this length. */
export const LONGEST = 18;

/** `latin` has names with at most two other letters than a to z: as many as typing errors may put there. */
export type Script = "latin" | "other";

/** The script under which the names with this key are stored. */
export function scriptOf(key: string): Script {
  return otherLetters(key) <= allowedEdits(Number.POSITIVE_INFINITY) ? "latin" : "other";
}

/** The scripts in which a name may be within its allowed edits of `key`. */
export function scriptsNear(key: string): readonly Script[] {
  return otherLetters(key) === 0 ? ["latin"] : ["latin", "other"];
}

function otherLetters(key: string): number {
  return key.replace(/[\x20-\x7e]+/g, "").length;
}

/** The file that has the names of this length: two lengths a file, few are very short or long. */
export function namesFile(length: number, script: Script): string {
  const even = length + (length % 2);
  return `territories-${script}-${Math.min(Math.max(even, SHORTEST), LONGEST)}.json`;
}

const opened = new Map<string, unknown>();

/** What the build has stored; it is read once. */
function open<T>(name: string): T {
  const known = opened.get(name) as T | undefined;
  const value = known ?? JSON.parse(readCompressedAsset(name));
  opened.set(name, value);
  return value;
}

/** All territories, as the platform's locale data has them. */
export function loadTerritories(): Territories {
  return open("territories.json");
}

const split = new Map<string, TerritoryNames>();

/** The names of a script that are `length` UTF-16 code units long. */
export function namesOfLength(length: number, script: Script): TerritoryNames {
  const which = `${script} ${length}`;
  const known = split.get(which);
  if (known !== undefined) return known;
  const file = open<StoredTerritoryNames>(namesFile(length, script));
  const [keys = "", codes = ""] = file[length] ?? [];
  const names: string[] = [];
  for (let at = 0; at < keys.length; at += length) names.push(keys.slice(at, at + length));
  const found = { keys: names, codes: codes.split(",") };
  split.set(which, found);
  return found;
}

/** Alpha-2 codes of the territories with exactly this name. */
export function territoriesNamed(key: string): string[] {
  if (key === "") return [];
  const { keys, codes } = namesOfLength(key.length, scriptOf(key));
  const at = placeIn(keys, key);
  return keys[at] === key ? (codes[at]?.toUpperCase().split(" ") ?? []) : [];
}

/** Where `key` stands in `sorted`, or would: by halving. */
function placeIn(sorted: readonly string[], key: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The alpha-2 code that a code of two or three letters stands for. */
export function territoryByCode(code: string): string | undefined {
  if (code.length !== 2 && code.length !== 3) return undefined;
  const territories = loadTerritories();
  const wanted = code.toUpperCase();
  if (code.length === 2) return Object.hasOwn(territories, wanted) ? wanted : undefined;
  return Object.keys(territories).find((alpha2) => territories[alpha2]?.alpha3 === wanted);
}
