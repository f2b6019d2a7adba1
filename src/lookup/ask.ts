/** The one record that answers a question, or none: retrieval over the factbook, with no model. */
import { entitiesOf, type Factbook, isEntity } from "../factbook/factbook.ts";
import type { Entity, FactRecord } from "../factbook/model.ts";
import type { Match } from "./names.ts";
import { ANSWERING, type Question, readQuestion } from "./question.ts";
import { corrected, meets, rarity } from "./search.ts";
import { type Token, tokenise } from "./terms.ts";
import type { TextDocument, TextIndex } from "./text-index.ts";

type Fact = Exclude<FactRecord, Entity>;

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
const ENOUGH = 0.6;
const MOST_SUGGESTIONS = 3;

interface WeighedToken extends Token {
  readonly weight: number;
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
  const tokensOf = (text: string) =>
    withoutTheatre(tokenise(text, index.entityByName, read.lang))
      .flatMap((token) => corrected(token, index, isSafe))
      .map((token) => weigh(token, index));
  const after = tokensOf(read.after);
  const tokens = [...after, ...tokensOf(read.before)];
  if (tokens.length === 0) return { near: [] };
  const scored = index.documents
    .map((document) => score(document, tokens, read, factbook, index))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const answer = scored.find((candidate) => candidate.answers);
  return answer ? { answer, near: [] } : { near: scored.slice(0, MOST_SUGGESTIONS) };
}

/** In a question a real word is easily one edit from another: only names and long words are corrected. */
function isSafe({ text, entity }: Token): boolean {
  return entity !== undefined || text.length >= 9;
}

function weigh(token: Token, index: TextIndex): WeighedToken {
  return { ...token, weight: rarity(token, index) };
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
  index: TextIndex,
): Scored {
  const record = factbook.byId.get(document.id) as FactRecord;
  const meetings = tokens.map(
    (token) => meets(token, document) || meetsWhole(token, document, index),
  );
  const met = tokens.filter((_, i) => meetings[i]);
  const lacking = tokens.filter((_, i) => !meetings[i]);
  const covered = met.reduce((sum, token) => sum + token.weight, 0);
  const total = tokens.reduce((sum, token) => sum + token.weight, 0);
  const relevance = tokens.reduce((sum, token, i) => sum + token.weight * (meetings[i] ?? 0), 0);
  const fits = fitness(record, question, tokens, meetings, factbook);
  const score = (fits * relevance) / total - document.length * 1e-5;
  return {
    record,
    match: {
      by: "text",
      text: met.map((token) => token.text).join(" "),
      score: Math.round(score * 1000) / 1000,
    },
    answers:
      fits > 0 && covered / total >= ENOUGH && lacking.every((token) => token.entity === undefined),
    score,
  };
}

const WHOLE = 0.3;

/** An organisation is met, weakly, by what it belongs to: the army by its country. */
function meetsWhole({ entity }: Token, document: TextDocument, { wholes }: TextIndex): number {
  const whole = entity === undefined ? undefined : wholes.get(entity);
  return whole === undefined ? 0 : WHOLE * (document.weights.get(`@${whole}`) ?? 0);
}

/** How well a record fits what is asked: 0 if it cannot answer it. */
function fitness(
  record: FactRecord,
  { asked }: Question,
  tokens: readonly Token[],
  meetings: readonly number[],
  factbook: Factbook,
): number {
  const rank = ANSWERING[asked].indexOf(record.kind);
  if (rank < 0) return 0;
  if (asked === "count" && !counts(record, tokens[0], meetings[0])) return 0;
  if (isEntity(record)) {
    if (asked === "name" && record.unnamed) return 0;
    // A name alone asks for its bearer; with other words, for a fact about it.
    const isNamedAlone = tokens.length === 1 && tokens[0]?.entity === record.id;
    return isNamedAlone && record.kind !== "group" ? 1.1 : 0.8;
  }
  if (asked === "when" && !("when" in record)) return 0;
  if (asked === "who" && !tellsWho(record, tokens, factbook)) return 0;
  if ((asked === "where" || asked === "city") && !tellsPlace(record, asked, tokens, factbook))
    return 0;
  return 1 - rank * 0.01;
}

/** What is counted must be in the words of a figure, not just what it is about. */
const COUNTED = 0.8;

/** Whether a figure counts what the question does; a nation's name counts its people. */
function counts(record: FactRecord, counted: Token | undefined, meeting = 0): boolean {
  if (record.kind !== "figure" || meeting < COUNTED) return false;
  return counted?.entity === undefined || record.value.unit.en === "people";
}

/** Whether a fact has somebody in it whom the question does not name already, besides the outlet. */
function tellsWho(fact: Fact, tokens: readonly Token[], factbook: Factbook): boolean {
  return [...entitiesOf(fact)].some((id) => {
    const entity = factbook.byId.get(id) as Entity;
    const isSomebody = ["person", "organisation", "group"].includes(entity.kind);
    const isOutlet = entity.name.en === factbook.source.outlet;
    return isSomebody && !isOutlet && !tokens.some((token) => token.entity === id);
  });
}

/** Whether a fact is about a place that the question does not name already. */
function tellsPlace(
  fact: Fact,
  asked: "where" | "city",
  tokens: readonly Token[],
  factbook: Factbook,
): boolean {
  const places = asked === "city" ? ["city"] : ["city", "region", "country"];
  return fact.about.some(
    (id) =>
      places.includes(factbook.byId.get(id)?.kind ?? "") &&
      !tokens.some((token) => token.entity === id),
  );
}
