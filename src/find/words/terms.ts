/** From text to the terms by which facts and questions meet: entities, words in either language, numbers. */
import type { Lang } from "../../factbook/model.ts";
import { normalise } from "../normalise.ts";
import { meaningsOf } from "./meanings.ts";
import { stemsOf } from "./stems.ts";
import { isStopword } from "./stopwords.ts";

/** One word or name of a text. */
export interface Token {
  /** As it was written, normalised; several words for a name. */
  readonly text: string;
  /**
   * What it can meet: `@cuba` an entity, `en:kill` and `nl:dod` stems, `=3` a meaning of the
   * thesaurus, `#120000` a number. Any one shared term makes two tokens meet.
   */
  readonly terms: readonly string[];
  /** The entity that it names, if any. */
  readonly entity?: string;
  /** The words of a name of several, which together are as good as the name. */
  readonly parts?: readonly Token[];
}

/** Finds the entity that a name stands for, by the name's key. */
export type EntityByName = (key: string, text: string) => string | undefined;

const LONGEST_NAME = 6;
const stems = new Map<string, readonly string[]>();

/** The terms of one normalised word. */
export function wordTerms(word: string): readonly string[] {
  let terms = stems.get(word);
  if (terms === undefined) {
    terms = computeTerms(word);
    if (stems.size < 50_000) stems.set(word, terms);
  }
  return terms;
}

function computeTerms(word: string): readonly string[] {
  if (/^\d+$/.test(word)) return [`#${Number(word)}`];
  const own = stemsOf(word);
  return [...new Set([...own, ...own.flatMap(meaningsOf)])];
}

/**
 * The tokens of `text` in order: the longest names that `entityByName` knows as one token each, the
 * other words alone, stopwords (of `lang`, if it is known) left out. "1.5 million" and "120.000" are numbers.
 */
export function tokenise(text: string, entityByName: EntityByName, lang?: Lang): Token[] {
  const written = joinNumbers(text).split(/[\s\u2010-\u2015/-]+/);
  const words = written.flatMap((raw) => {
    const word = normalise(raw.replace(/['’]s$/, ""));
    return word === "" ? [] : word.split(" ").map((part) => ({ part, raw }));
  });
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const name = longestName(words, at, entityByName);
    if (name !== undefined) {
      tokens.push(nameToken(name.text, name.entity));
      at += name.length;
      continue;
    }
    const word = words[at++]?.part ?? "";
    if (!isStopword(word, lang)) tokens.push({ text: word, terms: wordTerms(word) });
  }
  return tokens;
}

/** The tokens, each text once: saying a word twice asks no more than saying it once. */
export function distinct(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.map((token) => [token.text, token])).values()];
}

/** The token of a name; its words in their own right when there are several. */
export function nameToken(text: string, entity: string): Token {
  const words = text.split(" ").filter((word) => !isStopword(word));
  const parts = words.map((word) => ({ text: word, terms: wordTerms(word) }));
  return { text, terms: [`@${entity}`], entity, ...(parts.length > 1 && { parts }) };
}

function longestName(
  words: readonly { part: string; raw: string }[],
  at: number,
  entityByName: EntityByName,
): { text: string; entity: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const span = words.slice(at, at + length);
    const text = span.map((word) => word.part).join(" ");
    // "us" and "let" are words; "US" is a name.
    if (length === 1 && isStopword(text) && !isCapitalised(span[0]?.raw ?? "")) continue;
    const entity = entityByName(text.replaceAll(" ", ""), text);
    if (entity !== undefined) return { text, entity, length };
  }
  return undefined;
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const NUMBERS: Readonly<Record<string, string>> = {
  "a hundred thousand": "100000",
  "one hundred thousand": "100000",
  "hundred thousand": "100000",
  honderdduizend: "100000",
  "one and a half million": "1500000",
  "anderhalf miljoen": "1500000",
};
const NUMBER_WORDS = new RegExp(`\\b(?:${Object.keys(NUMBERS).join("|")})\\b`, "gi");

/** Digit groups closed up and words of magnitude multiplied out: "1.5 million" is "1500000". */
function joinNumbers(text: string): string {
  return text
    .replace(NUMBER_WORDS, (words) => NUMBERS[words.toLowerCase()] ?? words)
    .replace(/(\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(
      /(?<!\d)(\d{1,15})(?:[.,](\d{1,15}))? ?(million|miljoen|k|thousand|duizend)\b/gi,
      (_all, whole, rest, unit) => {
        const factor = /^m/i.test(unit) ? 1_000_000 : 1_000;
        return String(Math.round(Number(`${whole}.${rest ?? 0}`) * factor));
      },
    );
}
