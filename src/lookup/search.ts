/** Free text over all records: every word of the query must meet one of the record's. */
import { allowedEdits, distanceWithin } from "./distance.ts";
import type { Match } from "./names.ts";
import { nameToken, type Token, tokenise, wordTerms } from "./terms.ts";
import type { TextDocument, TextIndex } from "./text-index.ts";

/** A record that meets a query, and the query's words that it meets. */
export interface TextHit {
  readonly id: string;
  readonly match: Match;
}

export interface TextResolution {
  /** Records that meet every word, best first. */
  readonly hits: readonly TextHit[];
  /** Where none does: those that meet the most, as a suggestion. */
  readonly near: readonly TextHit[];
}

const MOST_SUGGESTIONS = 3;
/** A shared meaning is weaker evidence than the word itself. */
const MEANING = 0.9;

/** Searches records of `kinds`, given as a test of a record's id. */
export function searchText(
  index: TextIndex,
  query: string,
  wanted: (id: string) => boolean,
): TextResolution {
  const tokens = tokenise(query, index.entityByName).flatMap((token) => corrected(token, index));
  if (tokens.length === 0) return { hits: [], near: [] };
  const weights = tokens.map((token) => rarity(token, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const hits: TextHit[] = [];
  const near: TextHit[] = [];
  for (const document of index.documents) {
    if (!wanted(document.id)) continue;
    const met = tokens.map((token) => meets(token, document));
    const score = met.reduce((sum, met, i) => sum + met * (weights[i] ?? 0), 0) / total;
    if (score === 0) continue;
    const text = tokens
      .filter((_, i) => met[i])
      .map((token) => token.text)
      .join(" ");
    const hit = { id: document.id, match: { by: "text" as const, text, score: round(score) } };
    (met.every(Boolean) ? hits : near).push(hit);
  }
  return hits.length > 0
    ? { hits: hits.sort(byScore), near: [] }
    : { hits, near: near.sort(byScore).slice(0, MOST_SUGGESTIONS) };
}

/** How central the token is to the document: 0 where it does not meet it, at most 1. */
export function meets(token: Token, document: TextDocument): number {
  let best = 0;
  for (const term of token.terms) {
    const weight = document.weights.get(term);
    if (weight === undefined) continue;
    best = Math.max(best, term.startsWith("=") ? weight * MEANING : weight);
  }
  if (best > 0 || token.parts === undefined) return best;
  return MEANING * Math.min(...token.parts.map((part) => meets(part, document)));
}

/** Inverse document frequency of a token (K. Spärck Jones, 1972): rare words tell more. */
export function rarity(token: Token, index: TextIndex): number {
  const count = Math.max(0, ...token.terms.map((term) => index.frequency.get(term) ?? 0));
  return Math.log(1 + index.documents.length / (1 + count));
}

/** Whether any record has the token. */
export function isKnown(token: Token, index: TextIndex): boolean {
  return token.terms.some((term) => index.frequency.has(term));
}

/** The token; where no record has it, the words that it is composed of, or the nearest to it. */
export function corrected(
  token: Token,
  index: TextIndex,
  isAcceptable: (nearest: Token) => boolean = () => true,
): readonly Token[] {
  if (isKnown(token, index)) return [token];
  const parts = split(token, index);
  if (parts !== undefined) return parts;
  const near = nearest(token, index);
  return near !== undefined && isAcceptable(near) ? [near] : [token];
}

const SHORTEST_PART = 4;

/** A Dutch compound as its two parts, where records have both: "maand" and "salaris". */
function split({ text }: Token, index: TextIndex): Token[] | undefined {
  for (let at = text.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const parts = [text.slice(0, at), text.slice(at)].map((word) => ({
      text: word,
      terms: wordTerms(word),
    }));
    if (parts.every((part) => isKnown(part, index))) return parts;
  }
  return undefined;
}

/** The nearest word of the records within the allowed edits. */
function nearest({ text }: Token, index: TextIndex): Token | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of index.vocabulary) {
    const limit = Math.min(allowedEdits(text.length), allowedEdits(word.length));
    const distance = limit === 0 ? undefined : distanceWithin(text, word, limit);
    if (distance !== undefined && (!best || distance < best.distance)) best = { word, distance };
  }
  if (best === undefined) return undefined;
  const entity = index.entityByName(best.word, best.word);
  return entity ? nameToken(best.word, entity) : { text: best.word, terms: wordTerms(best.word) };
}

function byScore(a: TextHit, b: TextHit): number {
  return b.match.score - a.match.score;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
