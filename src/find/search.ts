/** Ranks records by the words of a query, and searches them. */
import type { Match } from "../factbook/answer.ts";
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { FactRecord, Kind, Lang } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { aliasesOf, type Findable, type Index, indexOf, textsOf } from "./index.ts";
import { allowedEdits, byLength, createSpeller } from "./misspelt.ts";
import { normalise } from "./normalise.ts";
import { COMMON, languageOf, rarity, type Token, termsOf, tokenise } from "./words.ts";

/** A word of the query, what it weighs, and how much of each document it meets. */
export interface Clue extends Token {
  readonly terms: readonly string[];
  /** From 0, for a word that says nothing or that every record has. */
  readonly weight: number;
  /** By document, in (0, 2]. */
  readonly met: ReadonlyMap<number, number>;
}

/** A document with what it is worth as an answer. */
export interface Ranked {
  readonly document: number;
  readonly record: Findable;
  readonly score: number;
  /** The share of the query's weight that it meets, from 0 to 1. */
  readonly coverage: number;
  readonly match: Match;
}

/** The words of a query, each once, with where it is met; one that no record has as what it may mean. */
export function cluesOf(tokens: readonly Token[], index: Index, lang?: Lang): Clue[] {
  return [...new Map(tokens.map((token) => [token.text, token])).values()]
    .flatMap((token) => understood(token, index))
    .map((token) => {
      const terms = termsOf(token);
      const met = meet(terms, index);
      return { ...token, terms, met, weight: weightOf(token, met.size, index, lang) };
    });
}

/** Every document that some clue meets, best first. */
export function rank(clues: readonly Clue[], { documents }: Index): Ranked[] {
  const total = sum(clues.map(({ weight }) => weight));
  const found = [...new Set(clues.flatMap(({ met }) => [...met.keys()]))];
  return found
    .map((document) => {
      const met = clues.filter((clue) => clue.met.has(document));
      const score = sum(met.map((clue) => clue.weight * (clue.met.get(document) ?? 0)));
      const coverage = total === 0 ? 0 : sum(met.map(({ weight }) => weight)) / total;
      const text = met.map((clue) => clue.text).join(" ");
      const match: Match = { by: "text", text, score: round(coverage) };
      return { document, record: documents[document] as Findable, score, coverage, match };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** To thousandths, for people and scripts to read. */
function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The documents that have one of these terms. */
function meet(terms: readonly string[], { postings }: Index): Map<number, number> {
  const met = new Map<number, number>();
  for (const posting of terms.flatMap((term) => postings[term] ?? [])) {
    const document = Math.floor(posting / 100);
    met.set(document, Math.max((posting % 100) / 50, met.get(document) ?? 0));
  }
  return met;
}

/** A word's rarity among the documents (K. Spärck Jones, 1972), less where the language often uses it. */
function weightOf({ text, entity }: Token, having: number, { documents }: Index, lang?: Lang) {
  const inverse = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
  return entity === undefined ? inverse * rarity(text, lang) : inverse;
}

/** The token; where no record has it, the words that it is made of, or that it is a misspelling of. */
function understood(token: Token, index: Index): readonly Token[] {
  if (isKnown(token, index) || rarity(token.text) < 1) return [token];
  return partsOf(token, index) ?? [nearest(token, index) ?? token];
}

/** Whether any document has the token. */
export function isKnown(token: Token, { postings }: Index, lang?: Lang): boolean {
  return termsOf(token, lang).some((term) => postings[term] !== undefined);
}

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 60;

/** A Dutch compound as its two parts, where records have both: "maand" and "salaris". */
function partsOf({ text }: Token, index: Index): Token[] | undefined {
  if (text.length > LONGEST_COMPOUND) return undefined;
  for (let at = text.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const parts = [{ text: text.slice(0, at) }, { text: text.slice(at) }];
    if (parts.every((part) => isKnown(part, index, "nl"))) return parts;
  }
  return undefined;
}

/** The nearest word of the records within the edits that its length allows. */
function nearest({ text }: Token, index: Index): Token | undefined {
  const limit = (length: number) => Math.min(1, allowedEdits(text.length), allowedEdits(length));
  const [best] = spellerOf(index)(text, limit).sort((a, b) => a.edits - b.edits);
  return best && tokenise(best.key, index.entityByName)[0];
}

const spellerOf = memoise(({ vocabulary }: Index) => createSpeller(byLength(vocabulary)));

export interface TextResolution {
  /** Records that meet every word that says something, best first, and how they do. */
  readonly hits: readonly { readonly record: FactRecord; readonly match: Match }[];
  /** Where none does: those that meet the most, as a suggestion. */
  readonly near: readonly FactRecord[];
}

const MOST_SUGGESTIONS = 3;
/** How much more an entity is worth than what is told of it, where the query is just its name. */
const NAMED = 2;

/** Searches the records of these kinds. */
export function findByText(
  factbook: Factbook,
  query: string,
  kinds: readonly Kind[],
): TextResolution {
  const index = indexOf(factbook);
  const lang = languageOf(query);
  const clues = cluesOf(tokenise(query, index.entityByName), index, lang);
  const telling = clues.filter(({ text, entity }) => entity ?? rarity(text, lang) >= COMMON);
  const isNamed = ({ id }: FactRecord) => telling.every(({ entity }) => entity === id);
  const ranked = rank(telling, index)
    .flatMap(({ record, score, ...rest }) => {
      if (record.kind === "source" || !kinds.includes(record.kind)) return [];
      return { ...rest, record, score: isNamed(record) ? NAMED * score : score };
    })
    .sort((a, b) => b.score - a.score);
  const whole = ranked.filter(({ document }) => telling.every(({ met }) => met.has(document)));
  if (whole.length === 0)
    return { hits: [], near: ranked.slice(0, MOST_SUGGESTIONS).map(({ record }) => record) };
  const isMet = metBy(telling, factbook);
  const hits = whole.map(({ record, match, score }) => {
    const words = textsOf(record).flatMap(({ en, nl }) => wordsIn(`${en} ${nl}`));
    const relative = round(score / (whole[0]?.score ?? 1));
    return {
      record,
      match: { ...match, score: relative, words: [...new Set(words.filter(isMet))] },
    };
  });
  return { hits, near: [] };
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Tells the words, as they are written, that one of `clues` meets; of a name, those of all its forms. */
function metBy(clues: readonly Clue[], { byId }: Factbook): (written: string) => boolean {
  const names = clues.flatMap(({ entity = "" }) => {
    const record = byId.get(entity);
    return isEntity(record) ? [record.name, ...aliasesOf(record)] : [];
  });
  const named = new Set(names.flatMap(({ en, nl }) => normalise(`${en} ${nl}`).split(" ")));
  const terms = new Set(clues.flatMap((clue) => clue.terms));
  return (written) => {
    const word = normalise(written);
    const isName = named.has(word) && rarity(word) >= COMMON;
    return isName || termsOf({ text: word }).some((term) => terms.has(term));
  };
}
