/** The one record that answers a question, or none: retrieval over the factbook, with no model. */
import { type Factbook, isEntity } from "../factbook/factbook.ts";
import type { FactRecord } from "../factbook/model.ts";
import type { Match } from "./names.ts";
import { ANSWERING, type Question, readQuestion } from "./question.ts";
import { corrected, isKnown, meets, rarity } from "./search.ts";
import { type Token, tokenise } from "./terms.ts";
import type { TextDocument, TextIndex } from "./text-index.ts";

/** A record that may answer a question. */
export interface Candidate {
  readonly record: FactRecord;
  readonly match: Match;
}

export interface AnswerToQuestion {
  /** The record that answers, where one does. */
  readonly answer?: Candidate;
  /** Without an answer: the nearest records, best first. */
  readonly near: readonly Candidate[];
}

/** How much of the question's weight an answer must meet. */
const ENOUGH = Number(process.env.ENOUGH ?? 0.65);
/** A word that some fact has, though not this one, speaks less against it than one that none has. */
const KNOWN = Number(process.env.KNOWN ?? 0.75);
const MOST_SUGGESTIONS = 3;

interface WeighedToken extends Token {
  readonly weight: number;
  /** How much it speaks against a record that it does not meet. */
  readonly lack: number;
}

interface Scored extends Candidate {
  readonly answers: boolean;
  readonly score: number;
}

/** Answers `question` from `factbook`, whose text index is `index`. */
export function answerQuestion(
  factbook: Factbook,
  index: TextIndex,
  question: string,
): AnswerToQuestion {
  const read = readQuestion(question);
  const tokens = withoutTheatre(tokenise(read.content, index.entityByName, read.lang))
    .flatMap((token) => corrected(token, index))
    .map((token) => weigh(token, index));
  if (tokens.length === 0) return { near: [] };
  const scored = index.documents
    .map((document) => score(document, tokens, read, factbook))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const answer = scored.find((candidate) => candidate.answers);
  return answer ? { answer, near: [] } : { near: scored.slice(0, MOST_SUGGESTIONS) };
}

function weigh(token: Token, index: TextIndex): WeighedToken {
  const weight = rarity(token, index);
  return { ...token, weight, lack: isKnown(token, index) ? KNOWN * weight : weight };
}

/** Without the country after "war": "the war in Ukraine" is what every fact is about. */
function withoutTheatre(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const before = tokens[i - 1]?.text ?? "";
    return !(token.entity !== undefined && /^(?:war|oorlog|invasion|invasie)$/.test(before));
  });
}

function score(
  document: TextDocument,
  tokens: readonly WeighedToken[],
  question: Question,
  factbook: Factbook,
): Scored {
  const record = factbook.byId.get(document.id) as FactRecord;
  const meetings = tokens.map((token) => meets(token, document));
  const met = tokens.filter((_, i) => meetings[i]);
  const lacking = tokens.filter((_, i) => !meetings[i]);
  const covered = met.reduce((sum, token) => sum + token.weight, 0);
  const lack = lacking.reduce((sum, token) => sum + token.lack, 0);
  const total = tokens.reduce((sum, token) => sum + token.weight, 0);
  const relevance = tokens.reduce((sum, token, i) => sum + token.weight * (meetings[i] ?? 0), 0);
  const fits = fitness(record, question, tokens, meetings);
  const score = (fits * relevance) / total;
  return {
    record,
    match: {
      by: "text",
      text: met.map((token) => token.text).join(" "),
      score: Math.round(score * 1000) / 1000,
    },
    answers:
      fits > 0 &&
      covered / (covered + lack) >= ENOUGH &&
      lacking.every((token) => token.entity === undefined),
    score,
  };
}

/** What is counted must be in the words of a figure, not just what it is about. */
const COUNTED = 0.81;

/** How well a record fits what is asked: 0 if it cannot answer it. */
function fitness(
  record: FactRecord,
  { asked, counts }: Question,
  tokens: readonly Token[],
  meetings: readonly number[],
): number {
  const rank = ANSWERING[asked].indexOf(record.kind);
  if (rank < 0) return 0;
  if (asked === "when" && !("when" in record)) return 0;
  if (counts && (meetings[0] ?? 0) < COUNTED) return 0;
  if (!isEntity(record)) return 1 - rank * 0.01;
  if (asked === "name" && record.unnamed) return 0;
  // A name alone asks for its bearer; with other words, for a fact about it.
  const isNamedAlone = tokens.length === 1 && tokens[0]?.entity === record.id;
  return isNamedAlone ? 1.1 : 0.8;
}
