/** Free text over all records: every word of the query must meet one of the record's. */
import type { Match } from "../factbook/answer.ts";
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { FactRecord, Kind, Text } from "../factbook/model.ts";
import { normalise } from "./normalise.ts";
import { corrected } from "./words/corrections.ts";
import { type Meetings, meetingsOf, rarity } from "./words/meetings.ts";
import { isStopword } from "./words/stopwords.ts";
import { distinct, type Token, tokenise, wordTerms } from "./words/terms.ts";
import { type TextIndex, textIndexOf } from "./words/text-index.ts";

export interface TextResolution {
  /** Records that meet every word, best first, and how they do. */
  readonly hits: readonly { readonly record: FactRecord; readonly match: Match }[];
  /** Where none does: those that meet the most, as a suggestion. */
  readonly near: readonly FactRecord[];
}

const MOST_SUGGESTIONS = 3;

/** Searches the records of these kinds. */
export function findByText(
  factbook: Factbook,
  query: string,
  kinds: readonly Kind[],
): TextResolution {
  const index = textIndexOf(factbook);
  const tokens = distinct(tokenise(query, index.entityByName)).flatMap((token) =>
    corrected(token, index),
  );
  const scored = scoredRecords(factbook, index, tokens).filter(({ record }) =>
    kinds.includes(record.kind),
  );
  const whole = scored.filter(({ isWhole }) => isWhole);
  if (whole.length === 0)
    return { hits: [], near: scored.slice(0, MOST_SUGGESTIONS).map(({ record }) => record) };
  const wordsMet = highlighter(tokens, factbook);
  const hits = whole.map(({ record, match }) => ({
    record,
    match: { ...match, words: wordsMet(textOf(record)) },
  }));
  return { hits, near: [] };
}

/** The records that meet some of the tokens, best first, and whether they meet them all. */
function scoredRecords(factbook: Factbook, index: TextIndex, tokens: readonly Token[]) {
  const weights = tokens.map((token) => rarity(token, index));
  const meetings = tokens.map((token) => meetingsOf(token, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = unionOf(meetings).flatMap((document) => {
    const record = factbook.records[document];
    if (record === undefined) return [];
    const met = meetings.map((meeting) => meeting.get(document) ?? 0);
    const score = met.reduce((sum, meeting, i) => sum + meeting * (weights[i] ?? 0), 0) / total;
    const text = tokens.flatMap((token, i) => (met[i] ? [token.text] : [])).join(" ");
    const match: Match = { by: "text", text, score: round(score) };
    return [{ record, match, isWhole: met.every(Boolean) }];
  });
  return scored.sort((a, b) => b.match.score - a.match.score);
}

/** The documents that some token meets, in the factbook's order. */
export function unionOf(meetings: readonly Meetings[]): number[] {
  return [...new Set(meetings.flatMap((meeting) => [...meeting.keys()]))].sort((a, b) => a - b);
}

/** To thousandths, for people and scripts to read. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** Tells the words of a text, as they are written and each once, that one of `tokens` meets. */
function highlighter(tokens: readonly Token[], factbook: Factbook): (text: string) => string[] {
  const terms = new Set(tokens.flatMap((token) => token.terms));
  const nameWords = new Set(tokens.flatMap((token) => wordsOfNames(token, factbook)));
  const isMet = (written: string) => {
    const word = normalise(written);
    if (nameWords.has(word)) return true;
    return !isStopword(word) && wordTerms(word).some((term) => terms.has(term));
  };
  return (text) => [...new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter(isMet))];
}

/** What readers see of a record first, in both languages. */
function textOf(record: FactRecord): string {
  const of = (text: Text) => `${text.en} ${text.nl}`;
  switch (record.kind) {
    case "figure": {
      const { unit, per } = record.value;
      return [record.label, unit, ...(per ? [per] : [])].map(of).join(" ");
    }
    case "quote":
      return of(record.text);
    case "claim":
      return of(record.statement);
    default:
      return of(record.name);
  }
}

/** The words of all names of the entity that a token names. */
function wordsOfNames({ entity: id = "" }: Token, factbook: Factbook): string[] {
  const entity = factbook.byId.get(id);
  if (!isEntity(entity)) return [];
  const { name, aliases } = entity;
  return [name.en, name.nl, ...aliases.en, ...aliases.nl]
    .flatMap((text) => normalise(text).split(" "))
    .filter((word) => !isStopword(word));
}
