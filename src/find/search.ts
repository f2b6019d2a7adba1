/** Ranks records by the words of a query. */
import type { Match } from "../factbook/answer.ts";
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { Entity, FactRecord, Kind, Lang } from "../factbook/model.ts";
import { aliasesOf, type Findable, type Index, indexOf, isKnown, textsOf } from "./index.ts";
import { forgivingLinker } from "./linker.ts";
import { allowedEdits, keysLike } from "./misspelt.ts";
import { normalise } from "./normalise.ts";
import { hasTerm, postingsOf } from "./postings.ts";
import { createResolver, type Resolver } from "./resolve.ts";
import {
  COMMON,
  isRealWord,
  languageOf,
  rarity,
  type Token,
  termIn,
  termsOf,
  tokenise,
} from "./words.ts";

/**
 * The distinct words of a query; a word that no record has is replaced by its likeliest meaning, a misspelt
 * one if `isForgiven`.
 */
export function cluesOf(
  tokens: readonly Token[],
  index: Index,
  { lang, isForgiven }: { lang: Lang | undefined; isForgiven: (text: string) => boolean },
) {
  const { documents, postings } = index;
  return [...new Map(tokens.map((token) => [token.text, token])).values()]
    .flatMap((token) => corrected(token, index, isForgiven))
    .map((token) => {
      const terms = termsOf(token, lang);
      /** Its weight in each document that it matches. */
      const met = new Map<number, number>();
      for (const [document, weight] of terms.flatMap((term) => postingsOf(term, postings)))
        met.set(document, Math.max(weight, met.get(document) ?? 0));
      // Inverse document frequency (K. Spärck Jones, 1972), reduced for words that are common in the
      // language.
      const inverse = Math.log(1 + (documents.length - met.size + 0.5) / (met.size + 0.5));
      const weight = token.entity === undefined ? inverse * rarity(token.text, lang) : inverse;
      return { ...token, terms, met, weight };
    });
}

/** A word of the query with its weight and the documents it matches. */
export type Clue = ReturnType<typeof cluesOf>[number];

const INTERROGATIVE =
  "who whom whose what which how many much when where why wie wat welk welke hoe hoeveel wanneer waar waarom";
const AUXILIARY =
  "do does did is are was were will would has have had doet doen deed is zijn was waren zal zou wordt worden werd werden heeft hebben had";
/**
 * Words that only ask, which records needn't have. Where records have no stored questions, they would be
 * the rarest words of all.
 */
export const ASKING: ReadonlySet<string> = new Set(`${INTERROGATIVE} ${AUXILIARY}`.split(" "));

/** A record and its document number. */
export interface Entry {
  readonly record: Findable;
  readonly document: number;
}

/** Every document that matches some clue, best first; `worthOf` is an extra factor per record. */
export function rank(
  clues: readonly Clue[],
  { documents }: Index,
  worthOf: (entry: Entry) => number,
) {
  const weightOf = (some: readonly Clue[]) =>
    sum(some.filter(({ text }) => !ASKING.has(text)).map(({ weight }) => weight));
  const total = weightOf(clues);
  const found = documents.flatMap((record, document) => {
    const met = clues.filter((clue) => clue.met.has(document));
    if (met.length === 0) return [];
    const score =
      worthOf({ record, document }) *
      sum(met.map((clue) => clue.weight * (clue.met.get(document) ?? 0)));
    /** The share of the query's weight that it covers, from 0 to 1. */
    const coverage = total === 0 ? 0 : weightOf(met) / total;
    const text = met.map((clue) => clue.text).join(" ");
    const match: Match = { by: "text", text, score: round(coverage) };
    return { document, record, score, coverage, match };
  });
  return found.sort((a, b) => b.score - a.score);
}

/** A document with its score as an answer. */
export type Ranked = ReturnType<typeof rank>[number];

/** Rounds to thousandths, for readability. */
function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 60;

/**
 * The token itself; if no record has it, the two parts of a Dutch compound ("maand" and "salaris") or the
 * nearest word, at most one edit away.
 */
function corrected(
  token: Token,
  index: Index,
  isForgiven: (text: string) => boolean,
): readonly Token[] {
  const { text } = token;
  if (isKnown(token, index) || rarity(text) < 1) return [token];
  const longest = text.length > LONGEST_COMPOUND ? 0 : text.length - SHORTEST_PART;
  for (let at = longest; at >= SHORTEST_PART; at--) {
    const parts = [text.slice(0, at), text.slice(at)];
    if (parts.every((part) => hasTerm(termIn("nl", part), index.postings)))
      return parts.map((part) => ({ text: part }));
  }
  if (isRealWord(text) || !isForgiven(text)) return [token];
  const limit = (length: number) => Math.min(1, allowedEdits(text.length), allowedEdits(length));
  // A word with another first letter is mostly another word: "married" isn't "carried".
  const [best] = keysLike(text, index.vocabulary(), limit).filter(
    ({ key }) => key[0] === text[0] || key[0] === text[1] || key[1] === text[0],
  );
  const [nearest] = best ? tokenise(best.key, index.entityByName) : [];
  return [nearest ? { ...nearest, typed: text } : token];
}

const MOST_SUGGESTIONS = 3;
/** Factor for an entity over the facts about it, if the query is just its name. */
const NAMED = 2;
/** Factor for records whose text has all the names, and again for all the words: not just their questions. */
const SHOWN = 2;

/** A word of a record's text. */
type Written = ReturnType<typeof wordsIn>[number];

/** The distinct words of a record's text: as written, normalised, and their terms. */
function wordsIn(record: FactRecord) {
  const texts = textsOf(record).flatMap((text) => Object.values(text));
  const all = new Set(texts.join(" ").match(/[\p{L}\p{M}\p{N}]+/gu));
  return Array.from(all, (written) => {
    const word = normalise(written);
    return { written, word, terms: termsOf({ text: word }) };
  });
}

/**
 * Searches records of some kinds: those that match every meaningful word, best first, with how they match,
 * and the words that were misspelt. If there are none, those that match the most words are suggestions, and
 * `absent` gives what the query names instead.
 */
export function findByText(factbook: Factbook, query: string, kinds: readonly Kind[]) {
  const index = indexOf(factbook);
  const lang = languageOf(query);
  // The name of something that the factbook lacks isn't a misspelling.
  const resolve = createResolver(factbook);
  const isForgiven = (text: string) => !resolve(text).absent;
  const linker = forgivingLinker(factbook, index, new Map(), resolve);
  const clues = cluesOf(tokenise(query, linker), index, { lang, isForgiven });
  const telling = clues.filter(({ text, entity }) => entity ?? rarity(text, lang) >= COMMON);
  const ranked = rank(telling, index, ({ record: { id } }) =>
    telling.every(({ entity }) => entity === id) ? NAMED : 1,
  ).flatMap(({ record, ...rest }) =>
    record.kind !== "source" && kinds.includes(record.kind) ? [{ ...rest, record }] : [],
  );
  const isKey = ({ record }: { record: FactRecord }) =>
    Number("key" in record && record.key === true);
  const shown = telling.map((clue) => ({ ...clue, isIn: showing(clue, factbook) }));
  // Readers expect to see the words that they searched for; among equal matches, key facts come first.
  const whole = ranked
    .filter(({ document }) => telling.every(({ met }) => met.has(document)))
    .map((found) => {
      const met = wordsIn(found.record).filter((word) => shown.some(({ isIn }) => isIn(word)));
      const missing = shown.filter(({ isIn }) => !met.some(isIn));
      const hasNames = missing.every(({ entity }) => entity === undefined);
      const factor = SHOWN ** (Number(hasNames) + Number(missing.length === 0));
      return { ...found, own: met.map(({ written }) => written), score: found.score * factor };
    })
    .sort((a, b) => b.score - a.score || isKey(b) - isKey(a));
  const [best] = whole;
  if (best === undefined)
    return {
      hits: [],
      /** Whether its words say too little to be searched. */
      isCommon: clues.length > 0 && telling.length === 0,
      near: ranked.slice(0, MOST_SUGGESTIONS).map((it) => it.record),
      misspelt: [],
      // "In" is India's code, but mostly a word.
      absent: () => (rarity(normalise(query)) < COMMON ? undefined : resolve(query).absent),
    };
  const hits = whole.map(({ record, match, score, own }) => ({
    record,
    match: { ...match, score: round(score / best.score), words: own },
  }));
  return {
    hits,
    isCommon: false,
    near: [],
    misspelt: telling.flatMap((clue) => misspellingIn(clue, index, resolve)),
    absent: () => undefined,
  };
}

/** What a misspelt word was taken for: an entity or another word. */
export interface Misspelling {
  readonly typed: string;
  readonly as: Entity | string;
}

function misspellingIn(
  { text, entity, typed }: Clue,
  index: Index,
  resolve: Resolver,
): Misspelling[] {
  // A plural that no record has isn't misspelt.
  if (typed !== undefined && (typed.startsWith(text) || text.startsWith(typed))) return [];
  if (typed !== undefined) return [{ typed, as: text }];
  if (entity === undefined || index.entityByName(text) !== undefined) return [];
  return resolve(text).hits.flatMap(({ entity: as, match }) =>
    match.by === "typo" ? [{ typed: text, as }] : [],
  );
}

/** Returns a predicate for words that match a clue; for a name, those of any of its forms. */
function showing(clue: Clue, { byId }: Factbook): (word: Written) => boolean {
  const record = byId.get(clue.entity ?? "");
  if (!isEntity(record)) return ({ terms }) => terms.some((term) => clue.terms.includes(term));
  const names = [record.name, ...aliasesOf(record)].flatMap((name) => Object.values(name));
  const named = new Set(normalise(names.join(" ")).split(" "));
  return ({ word }) => named.has(word) && rarity(word) >= COMMON;
}
