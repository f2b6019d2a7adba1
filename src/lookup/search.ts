/** Free text over all records: every word of the query must meet one of the record's. */
import { corrected } from "./corrections.ts";
import { type Meetings, meetingsOf, rarity } from "./meetings.ts";
import type { Match } from "./names.ts";
import { distinct, type Token, tokenise } from "./terms.ts";
import type { TextIndex } from "./text-index.ts";

/** A record that meets a query, and the query's words that it meets. */
export interface TextHit {
  readonly id: string;
  readonly match: Match;
}

export interface TextResolution {
  /** Records that meet every word, best first. */
  readonly hits: readonly TextHit[];
  /** The query's words and names. */
  readonly tokens: readonly Token[];
  /** Where none does: those that meet the most, as a suggestion. */
  readonly near: readonly TextHit[];
}

const MOST_SUGGESTIONS = 3;

/** Searches the records of which `wanted` holds, by their ids. */
export function searchText(
  index: TextIndex,
  query: string,
  wanted: (id: string) => boolean,
): TextResolution {
  const tokens = distinct(tokenise(query, index.entityByName)).flatMap((token) =>
    corrected(token, index),
  );
  const weights = tokens.map((token) => rarity(token, index));
  const meetings = tokens.map((token) => meetingsOf(token, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const hits: TextHit[] = [];
  const near: TextHit[] = [];
  for (const document of unionOf(meetings)) {
    const id = index.ids[document] ?? "";
    if (!wanted(id)) continue;
    const met = meetings.map((meeting) => meeting.get(document) ?? 0);
    const score = met.reduce((sum, meeting, i) => sum + meeting * (weights[i] ?? 0), 0) / total;
    const words = tokens.filter((_, i) => met[i]).map(({ text }) => text);
    const hit = { id, match: { by: "text" as const, text: words.join(" "), score: round(score) } };
    (met.every(Boolean) ? hits : near).push(hit);
  }
  return hits.length > 0
    ? { hits: hits.sort(byScore), tokens, near: [] }
    : { hits, tokens, near: near.sort(byScore).slice(0, MOST_SUGGESTIONS) };
}

/** The documents that some token meets, in the factbook's order. */
export function unionOf(meetings: readonly Meetings[]): number[] {
  return [...new Set(meetings.flatMap((meeting) => [...meeting.keys()]))].sort((a, b) => a - b);
}

function byScore(a: TextHit, b: TextHit): number {
  return b.match.score - a.match.score;
}

/** To thousandths, for people and scripts to read. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
