/** Where the words of a query meet those of records, and how much each word tells. */

import type { Token } from "./terms.ts";
import type { TextIndex } from "./text-index.ts";

/** By document, how central a token is to it: in (0, 1]; documents that lack it are not there. */
export type Meetings = ReadonlyMap<number, number>;

/** A shared meaning is weaker evidence than the word itself. */
const MEANING = 0.9;

/** The documents that `token` meets: by one of its terms, or by all words of its name. */
export function meetingsOf(token: Token, index: TextIndex): Meetings {
  const meetings = new Map<number, number>();
  for (const term of token.terms) {
    const postings = index.postings[term] ?? [];
    const factor = term.startsWith("=") ? MEANING : 1;
    for (let i = 0; i < postings.length; i += 2)
      meetAt(meetings, postings[i] ?? 0, (factor * (postings[i + 1] ?? 0)) / 100);
  }
  for (const [document, weight] of allOf(token.parts ?? [], index))
    if (!meetings.has(document)) meetings.set(document, MEANING * weight);
  return meetings;
}

function meetAt(meetings: Map<number, number>, document: number, weight: number): void {
  if ((meetings.get(document) ?? 0) < weight) meetings.set(document, weight);
}

/** The documents that every one of `tokens` meets, with the least of their weights. */
function allOf(tokens: readonly Token[], index: TextIndex): Meetings {
  const [first, ...rest] = tokens.map((token) => meetingsOf(token, index));
  const common = new Map<number, number>();
  for (const [document, weight] of first ?? []) {
    const weights = rest.map((meetings) => meetings.get(document) ?? 0);
    const least = Math.min(weight, ...weights);
    if (least > 0) common.set(document, least);
  }
  return common;
}

/** Inverse document frequency of a token (K. Spärck Jones, 1972): rare words tell more. */
export function rarity(token: Token, index: TextIndex): number {
  const counts = token.terms.map((term) => (index.postings[term]?.length ?? 0) / 2);
  return Math.log(1 + index.ids.length / (1 + Math.max(0, ...counts)));
}

/** Whether any record has the token. */
export function isKnown(token: Token, index: TextIndex): boolean {
  return token.terms.some((term) => index.postings[term] !== undefined);
}
