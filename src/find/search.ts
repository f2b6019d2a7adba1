/** Ranks records by the words of a query, and searches them. */
import type { Match } from "../factbook/answer.ts";
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { FactRecord, Kind, Lang } from "../factbook/model.ts";
import { aliasesOf, type Findable, type Index, indexOf, textsOf } from "./index.ts";
import { allowedEdits, keysLike } from "./misspelt.ts";
import { normalise } from "./normalise.ts";
import { hasTerm, postingsOf } from "./postings.ts";
import { COMMON, languageOf, rarity, type Token, termIn, termsOf, tokenise } from "./words.ts";

/** The words of a query, each once; one that no record has as what it may mean. */
export function cluesOf(
  tokens: readonly Token[],
  index: Index,
  { lang, shortest = 0 }: { lang?: Lang | undefined; shortest?: number } = {},
) {
  const { documents, postings } = index;
  return [...new Map(tokens.map((token) => [token.text, token])).values()]
    .flatMap((token) => corrected(token, index, shortest))
    .map((token) => {
      const terms = termsOf(token);
      /** How much it counts in each document that it meets. */
      const met = new Map<number, number>();
      for (const [document, weight] of terms.flatMap((term) => postingsOf(term, postings)))
        met.set(document, Math.max(weight, met.get(document) ?? 0));
      // Its rarity among the documents (K. Spärck Jones, 1972), less if the language often has it.
      const inverse = Math.log(1 + (documents.length - met.size + 0.5) / (met.size + 0.5));
      const weight = token.entity === undefined ? inverse * rarity(token.text, lang) : inverse;
      return { ...token, terms, met, weight };
    });
}

/** A word of the query, what it weighs, and which documents it meets. */
export type Clue = ReturnType<typeof cluesOf>[number];

/** The words by which something is asked for, which no record need have. */
export const ASKING: ReadonlySet<string> = new Set(
  "who whom whose what which how when where why wie wat welk welke hoe hoeveel wanneer waar waarom".split(
    " ",
  ),
);

/** A record and where it is among the documents. */
export interface Entry {
  readonly record: Findable;
  readonly document: number;
}

/** Every document that some clue meets, best first; `worthOf` tells how much more a record counts. */
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
    /** The share of the weight of what is asked about that it meets, from 0 to 1. */
    const coverage = total === 0 ? 0 : weightOf(met) / total;
    const text = met.map((clue) => clue.text).join(" ");
    const match: Match = { by: "text", text, score: round(coverage) };
    return { document, record, score, coverage, match };
  });
  return found.sort((a, b) => b.score - a.score);
}

/** A document with what it is worth as an answer. */
export type Ranked = ReturnType<typeof rank>[number];

/** To thousandths, for people and scripts to read. */
function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether any document has the token. */
export function isKnown(token: Token, { postings }: Index): boolean {
  return termsOf(token).some((term) => hasTerm(term, postings));
}

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 60;

/**
 * The token; where no record has it, the two parts of a Dutch compound that records have ("maand"
 * and "salaris"), or their nearest word within the edits that its length allows.
 */
function corrected(token: Token, index: Index, shortest: number): readonly Token[] {
  const { text } = token;
  if (isKnown(token, index) || rarity(text) < 1) return [token];
  const longest = text.length > LONGEST_COMPOUND ? 0 : text.length - SHORTEST_PART;
  for (let at = longest; at >= SHORTEST_PART; at--) {
    const parts = [text.slice(0, at), text.slice(at)];
    if (parts.every((part) => hasTerm(termIn("nl", part), index.postings)))
      return parts.map((part) => ({ text: part }));
  }
  if (text.length < shortest) return [token];
  const limit = (length: number) => Math.min(1, allowedEdits(text.length), allowedEdits(length));
  const [best] = keysLike(text, index.vocabulary(), limit);
  const [nearest = token] = best ? tokenise(best.key, index.entityByName) : [];
  return [nearest];
}

const MOST_SUGGESTIONS = 3;
/** How much more an entity is worth than what is told of it, where the query is just its name. */
const NAMED = 2;

/**
 * Searches the records of these kinds: those that meet every word that says something, best first,
 * and how they do; where none does, as a suggestion those that meet the most.
 */
export function findByText(factbook: Factbook, query: string, kinds: readonly Kind[]) {
  const index = indexOf(factbook);
  const lang = languageOf(query);
  const clues = cluesOf(tokenise(query, index.entityByName), index, { lang });
  const telling = clues.filter(({ text, entity }) => entity ?? rarity(text, lang) >= COMMON);
  const ranked = rank(telling, index, ({ record: { id } }) =>
    telling.every(({ entity }) => entity === id) ? NAMED : 1,
  ).flatMap(({ record, ...rest }) =>
    record.kind !== "source" && kinds.includes(record.kind) ? [{ ...rest, record }] : [],
  );
  const isKey = ({ record }: { record: FactRecord }) =>
    Number("key" in record && record.key === true);
  // Of those that meet it as well, first what a reader must see.
  const whole = ranked
    .filter(({ document }) => telling.every(({ met }) => met.has(document)))
    .sort((a, b) => b.score - a.score || isKey(b) - isKey(a));
  const [best] = whole;
  if (best === undefined)
    return { hits: [], near: ranked.slice(0, MOST_SUGGESTIONS).map(({ record }) => record) };
  const isMet = metBy(telling, factbook);
  const hits = whole.map(({ record, match, score }) => {
    const texts = textsOf(record).flatMap((text) => Object.values(text));
    const words = texts.join(" ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const own = [...new Set(words.filter(isMet))];
    return { record, match: { ...match, score: round(score / best.score), words: own } };
  });
  return { hits, near: [] };
}

/** Tells the words, as written, that one of `clues` meets; of a name, those of all its forms. */
function metBy(clues: readonly Clue[], { byId }: Factbook): (written: string) => boolean {
  const names = clues.flatMap(({ entity = "" }) => {
    const record = byId.get(entity);
    return isEntity(record) ? [record.name, ...aliasesOf(record)] : [];
  });
  const named = new Set(
    names.flatMap((name) => normalise(Object.values(name).join(" ")).split(" ")),
  );
  const terms = new Set(clues.flatMap((clue) => clue.terms));
  return (written) => {
    const word = normalise(written);
    const isName = named.has(word) && rarity(word) >= COMMON;
    return isName || termsOf({ text: word }).some((term) => terms.has(term));
  };
}
