/**
 * Splits text into tokens and gives the terms by which records and queries match: entities, word stems and
 * numbers.
 */
import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { LANGS } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { memoiseByValue, once } from "../memo.ts";
import { stored } from "../stored.ts";
import { normalise } from "./normalise.ts";

/** A word or number, or a name of up to six words. */
export interface Token {
  /** Normalised. */
  readonly text: string;
  /** The entity that it names, if any. */
  readonly entity?: string;
  /** Whether it is capitalised, in a text that isn't all capitals. */
  readonly isCapitalised?: boolean;
  /** Whether it ends in an apostrophe or 's. */
  readonly isPossessive?: boolean;
  /** What was typed, if that is taken as a misspelling. */
  readonly typed?: string;
}

/** Finds the entity with a normalised name. */
export type EntityByName = (name: string) => string | undefined;

/** The term of a word: `#120000` for a number, `en:kill` and `nl:dod` for stems. */
export function termIn(lang: Lang, word: string): string {
  if (/^\d+$/.test(word)) return `#${Number(word)}`;
  return lang === "en" ? `en:${stemEnglish(americanised(word))}` : `nl:${stemDutch(word)}`;
}

/** British "mobilise" and "mobilisation" as Americans spell them, which is what the stemmer knows. */
function americanised(word: string): string {
  return word.replace(/(?<=.{3})is(?=(?:e[drs]?|ing|ations?)$)/, "iz");
}

/**
 * The alternative terms of a token: `@cuba` for an entity; for a word one per language, but not in a
 * language other than `lang` where it is a common word: the Dutch "die" isn't the English one.
 */
export function termsOf({ text, entity }: Token, lang?: Lang): readonly string[] {
  if (entity !== undefined) return [`@${entity}`];
  const isMeant = (own: Lang) => lang === undefined || own === lang || rarity(text, own) >= COMMON;
  return LANGS.filter(isMeant).map((own) => termIn(own, text));
}

const LONGEST_NAME = 6;
const LONGEST_CODE = 2;
/** Before an owner. */
export const OF = /^(?:of|van)$/;
const DEFINITE = /^(?:the|de)$/;
/** Several lives, unlike what somebody does who lives somewhere; the stemmer would take both for one. */
const LIVES = /(?<!\b(?:who|that|which) )\blives\b/gi;

/**
 * The tokens of `text` in order: the longest names that `entityByName` knows, and single words. "1.5
 * million" and "120.000" are numbers.
 */
export function tokenise(text: string, entityByName: EntityByName): Token[] {
  const isAllCapitals = text === text.toUpperCase();
  const words = joinNumbers(text)
    .replace(LIVES, "life")
    .split(/[\s\u2010-\u2015/-]+/)
    .flatMap((raw) => {
      const bare = raw.replace(/['’]s?(?=[?!.,;:)”"]*$)/i, "");
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
      // "us" and "vs" are words, but "US", "the us" and a lone "us" are names.
      const isName = first.isCapitalised || words.length === 1 || DEFINITE.test(before);
      const isDoubtful = text.length <= LONGEST_CODE || rarity(text) < COMMON;
      if (span.length === 1 && !isName && isDoubtful) break;
      const entity = entityByName(text);
      if (entity === undefined) continue;
      next = end;
      const isPossessive = span.at(-1)?.isPossessive || OF.test(before);
      return { ...first, text, entity, isPossessive };
    }
    return first;
  });
}

/** A language's commonest words with their rank; the lists are made by scripts/common-words.mts. */
const ranksIn = memoiseByValue((lang: Lang) => {
  const words = stored.commonWords().split("\n")[lang === "en" ? 0 : 1]?.split(" ") ?? [];
  return new Map(words.map((word, rank) => [word, rank + 1]));
});

/** Words below this rarity say little on their own. */
export const COMMON = 0.5;

/** How rare a word is in the language, from 0 for the commonest to 1 for words not in the list, such as names. */
export function rarity(word: string, lang?: Lang): number {
  if (lang === undefined) return Math.min(rarity(word, "en"), rarity(word, "nl"));
  const ranks = ranksIn(lang);
  return Math.log(ranks.get(word) ?? ranks.size) / Math.log(ranks.size);
}

const otherWords = once(() => new Set(stored.commonWords().split("\n")[2]?.split(" ")));

/** Whether a word is known as one of English or Dutch, and so isn't a misspelling. */
export function isRealWord(word: string): boolean {
  return rarity(word) < 1 || otherWords().has(word);
}

/** How much commoner the words must be in one language than in the other. */
const CLEARLY = 0.05;

/** The language of a text, judged by its common words; undefined if they don't tell. */
export function languageOf(text: string): Lang | undefined {
  const words = normalise(text).split(" ");
  const dutch = words.reduce((sum, word) => sum + rarity(word, "en") - rarity(word, "nl"), 0);
  if (Math.abs(dutch) < CLEARLY) return undefined;
  return dutch > 0 ? "nl" : "en";
}

/** The share of a text's words that are common in a language, from 0 to 1: some 0.7 for a text in it. */
export function shareCommon(text: string, lang: Lang): number {
  const words = normalise(text).split(" ");
  return words.filter((word) => rarity(word, lang) < 1).length / words.length;
}

const ONES = "one two three four five six seven eight nine".split(" ");
const HUNDRED_THOUSANDS = new RegExp(`\\b(?:(a|${ONES.join("|")}) )?hundred thousand\\b`, "gi");

/**
 * Joins digit groups and multiplies out magnitudes: "1.5 million" becomes "1500000". Decimals stay in one
 * word: "3.5" isn't 35.
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
      /(?<!\d)(\d{1,15})(?:[.,](\d{1,15}))?(?: ?(million|miljoen|mln|thousand|duizend)|([km]))\b/gi,
      (_all, whole, rest, unit = "", letter = unit) => {
        const factor = /^m/i.test(letter) ? 1_000_000 : 1_000;
        return String(Math.round(Number(`${whole}.${rest ?? 0}`) * factor));
      },
    )
    .replace(/(?<![\d.,])(\d+)[.,](\d+)(?![.,]?\d)/g, "$1point$2");
}
