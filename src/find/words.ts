/** From text to the terms by which a record and a query meet: entities, stems of words, numbers. */
import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import type { Lang } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import { stored } from "../stored.ts";
import { normalise } from "./normalise.ts";

/** One word or number of a text, or one name of up to six words. */
export interface Token {
  /** Normalised. */
  readonly text: string;
  /** The entity that it names, if any. */
  readonly entity?: string;
  /** Whether it has a capital, in a text that has small letters too. */
  readonly isCapitalised?: boolean;
  /** Whether it ends in an apostrophe, with or without an s. */
  readonly isPossessive?: boolean;
}

/** Finds the entity that a name, normalised, stands for. */
export type EntityByName = (name: string) => string | undefined;

/** What a word is found by: `#120000` a number, `en:kill` and `nl:dod` stems by language. */
export function termIn(lang: Lang, word: string): string {
  if (/^\d+$/.test(word)) return `#${Number(word)}`;
  return lang === "en" ? `en:${stemEnglish(word)}` : `nl:${stemDutch(word)}`;
}

/** What a token can meet, where one is enough: `@cuba` an entity, a word as of either language. */
export function termsOf({ text, entity }: Token): readonly string[] {
  return entity === undefined ? [termIn("en", text), termIn("nl", text)] : [`@${entity}`];
}

const LONGEST_NAME = 6;
const DEFINITE = /^(?:the|de)$/;

/**
 * The tokens of `text` in order: the longest names that `entityByName` knows, and all other words
 * alone. "1.5 million" and "120.000" are numbers.
 */
export function tokenise(text: string, entityByName: EntityByName): Token[] {
  const isAllCapitals = text === text.toUpperCase();
  const words = joinNumbers(text)
    .split(/[\s\u2010-\u2015/-]+/)
    .flatMap((raw) => {
      const bare = raw.replace(/['’]s?$/i, "");
      const isCapitalised = !isAllCapitals && raw !== raw.toLowerCase();
      const isPossessive = raw !== bare;
      const parts = normalise(bare).split(" ").filter(Boolean);
      return parts.map((text): Token => ({ text, isCapitalised, isPossessive }));
    });
  let next = 0;
  return words.flatMap((first, at) => {
    if (at < next) return [];
    const before = words[at - 1]?.text ?? "";
    for (let end = Math.min(at + LONGEST_NAME, words.length); end > at; end--) {
      const span = words.slice(at, end);
      const text = span.map((word) => word.text).join(" ");
      // "us" is a word; "US", "the us" and "us" alone are a name.
      const isName = first.isCapitalised || words.length === 1 || DEFINITE.test(before);
      if (span.length === 1 && !isName && rarity(text) < COMMON) break;
      const entity = entityByName(text);
      if (entity === undefined) continue;
      next = end;
      return { ...first, text, entity, isPossessive: span.at(-1)?.isPossessive ?? false };
    }
    return first;
  });
}

/** A language's commonest words, with their rank; scripts/common-words.mts makes the list. */
const ranksIn = memoiseByValue((lang: Lang) => {
  const words = stored.commonWords().split("\n")[lang === "en" ? 0 : 1]?.split(" ") ?? [];
  return new Map(words.map((word, rank) => [word, rank + 1]));
});

/** Words that are as common as this say little on their own. */
export const COMMON = 0.5;

/** How rarely a word is used, from 0 for the commonest of the language to 1 for a name. */
export function rarity(word: string, lang?: Lang): number {
  if (lang === undefined) return Math.min(rarity(word, "en"), rarity(word, "nl"));
  const ranks = ranksIn(lang);
  return Math.log(ranks.get(word) ?? ranks.size) / Math.log(ranks.size);
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

const ONES = "one two three four five six seven eight nine".split(" ");
const HUNDRED_THOUSANDS = new RegExp(`\\b(?:(a|${ONES.join("|")}) )?hundred thousand\\b`, "gi");

/**
 * Digit groups closed up and words of magnitude multiplied out: "1.5 million" is "1500000"; decimals stay
 * one word with their whole number: "3.5" is not 35.
 */
function joinNumbers(text: string): string {
  return text
    .replace(/\b(?:(?:a|one) and a half million|anderhalf miljoen)\b/gi, "1500000")
    .replace(HUNDRED_THOUSANDS, (_all, one = "a") =>
      String(100_000 * Math.max(1, 1 + ONES.indexOf(one.toLowerCase()))),
    )
    .replace(/\bhonderdduizend\b/gi, "100000")
    .replace(/(\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(
      /(?<!\d)(\d{1,15})(?:[.,](\d{1,15}))? ?(million|miljoen|k|thousand|duizend)\b/gi,
      (_all, whole, rest, unit) => {
        const factor = /^m/i.test(unit) ? 1_000_000 : 1_000;
        return String(Math.round(Number(`${whole}.${rest ?? 0}`) * factor));
      },
    )
    .replace(/(?<![\d.,])(\d+)[.,](\d+)(?![.,]?\d)/g, "$1point$2");
}
