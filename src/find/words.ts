/** From text to the terms by which a record and a query meet: entities, stems of words, numbers. */
import { readFileSync } from "node:fs";
import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { dataPath } from "../data.ts";
import type { Lang } from "../factbook/model.ts";
import { normalise } from "./normalise.ts";

/** One word or number of a text, or one name of up to six words. */
export interface Token {
  /** Normalised. */
  readonly text: string;
  /** The entity that it names, if any. */
  readonly entity?: string;
  /** Whether it has a capital. */
  readonly isCapitalised?: boolean;
  /** Whether it ends in an apostrophe, with or without an s. */
  readonly isPossessive?: boolean;
}

/** Finds the entity that a name, normalised, stands for. */
export type EntityByName = (name: string) => string | undefined;

/**
 * What a token can meet, where one term is enough: `@cuba` an entity, `en:kill` and `nl:dod` the stems
 * of a word as one of this language or of either, `#120000` a number.
 */
export function termsOf({ text, entity }: Token, lang?: Lang): readonly string[] {
  if (entity !== undefined) return [`@${entity}`];
  if (/^\d+$/.test(text)) return [`#${Number(text)}`];
  const [en, nl] = [() => `en:${stemEnglish(text)}`, () => `nl:${stemDutch(text)}`];
  if (lang !== undefined) return [lang === "en" ? en() : nl()];
  return [en(), nl()];
}

const LONGEST_NAME = 6;

/**
 * The tokens of `text` in order: the longest names that `entityByName` knows, and all other words
 * alone. "1.5 million" and "120.000" are numbers.
 */
export function tokenise(text: string, entityByName: EntityByName): Token[] {
  const words = joinNumbers(text)
    .split(/[\s\u2010-\u2015/-]+/)
    .flatMap((raw) => {
      const isPossessive = /['’]s?$/.test(raw);
      const isCapitalised = raw !== raw.toLowerCase();
      const parts = normalise(raw.replace(/['’]s?$/, "")).split(" ");
      return parts.flatMap((text) => (text === "" ? [] : { text, isCapitalised, isPossessive }));
    });
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const [token, length] = longestName(words.slice(at, at + LONGEST_NAME), entityByName);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

/** The longest name that `words` start with, and how many of them it has; without one, the first word. */
function longestName(words: readonly Token[], entityByName: EntityByName): [Token, number] {
  const [first] = words as readonly [Token];
  for (let { length } = words; length > 0; length--) {
    const span = words.slice(0, length);
    const text = span.map((word) => word.text).join(" ");
    // "us" is a word, "US" a name.
    if (length === 1 && !first.isCapitalised && rarity(text) < COMMON) break;
    const entity = entityByName(text);
    if (entity === undefined) continue;
    const isPossessive = span.at(-1)?.isPossessive ?? false;
    return [{ ...first, text, entity, isPossessive }, length];
  }
  return [first, 1];
}

type Ranks = Readonly<Record<Lang, ReadonlyMap<string, number>>>;
let ranks: Ranks | undefined;

/** How common each of the commonest words is among these, by language; scripts/common-words.mts makes the list. */
function readRanks(): Ranks {
  const [en = new Map(), nl = new Map()] = readFileSync(dataPath("common-words.txt"), "utf8")
    .split("\n")
    .map((line) => new Map(line.split(" ").map((word, rank) => [word, rank + 1])));
  return { en, nl };
}

/** Words that are as common as this say little on their own. */
export const COMMON = 0.5;

/** How rarely a word is used, from 0 for the commonest of the language to 1 for one that names something. */
export function rarity(word: string, lang?: Lang): number {
  if (lang === undefined) return Math.min(rarity(word, "en"), rarity(word, "nl"));
  ranks ??= readRanks();
  const { size } = ranks[lang];
  return Math.log(ranks[lang].get(word) ?? size) / Math.log(size);
}

/** By how much the words of a text must be commoner in one language than in the other. */
const CLEARLY = 0.05;

/** The language of a text, by its common words; undefined where these don't tell. */
export function languageOf(text: string): Lang | undefined {
  const words = normalise(text).split(" ");
  const dutch = words.reduce((sum, word) => sum + rarity(word, "en") - rarity(word, "nl"), 0);
  if (Math.abs(dutch) < CLEARLY) return undefined;
  return dutch > 0 ? "nl" : "en";
}

/** Digit groups closed up and words of magnitude multiplied out: "1.5 million" is "1500000". */
function joinNumbers(text: string): string {
  return text
    .replace(/\b(?:(?:a|one) and a half million|anderhalf miljoen)\b/gi, "1500000")
    .replace(/\b(?:(?:a |one )?hundred thousand|honderdduizend)\b/gi, "100000")
    .replace(/(\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(
      /(?<!\d)(\d{1,15})(?:[.,](\d{1,15}))? ?(million|miljoen|k|thousand|duizend)\b/gi,
      (_all, whole, rest, unit) => {
        const factor = /^m/i.test(unit) ? 1_000_000 : 1_000;
        return String(Math.round(Number(`${whole}.${rest ?? 0}`) * factor));
      },
    );
}
