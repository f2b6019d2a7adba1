/** The one record that answers a question, or none: retrieval over the factbook, with no model. */
import type { Match } from "../../factbook/answer.ts";
import type { Factbook } from "../../factbook/factbook.ts";
import type { FactRecord, Lang } from "../../factbook/model.ts";
import { nameKey } from "../normalise.ts";
import { round, unionOf } from "../search.ts";
import { territoriesNamed } from "../territories.ts";
import { corrected } from "./corrections.ts";
import { fitness } from "./fitness.ts";
import { isKnown, type Meetings, meetingsOf, rarity } from "./meetings.ts";
import { type Question, readQuestion } from "./question.ts";
import { isAside } from "./stopwords.ts";
import { distinct, type Token, tokenise } from "./terms.ts";
import { type TextIndex, textIndexOf } from "./text-index.ts";

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
  /** The language of the question, where its words tell. */
  readonly lang?: Lang;
}

/** How much of the question's weight an answer must meet. */
const ENOUGH = 0.6;
/** Of two records that fit as well, the one of fewer words says it more to the point. */
const PER_WORD = 1e-5;
const MOST_SUGGESTIONS = 3;

/** A token of the question with how much it tells and where it is met. */
interface Clue {
  readonly token: Token;
  readonly weight: number;
  readonly meetings: Meetings;
}

interface Scored extends Candidate {
  readonly answers: boolean;
  readonly score: number;
}

/** Answers `text`, a question, from `factbook`. */
export function answerQuestion(factbook: Factbook, text: string): AnswerToQuestion {
  const index = textIndexOf(factbook);
  const question = readQuestion(text);
  const clues = cluesOf(question, index);
  const scored = unionOf(clues.map(({ meetings }) => meetings))
    .map((document) => score(document, clues, question, factbook, index))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const namesStranger = clues.some(({ token }) => isStranger(token, index));
  const answer = namesStranger ? undefined : scored.find((candidate) => candidate.answers);
  const lang = question.lang && { lang: question.lang };
  return answer
    ? { answer, near: [], ...lang }
    : { near: scored.slice(0, MOST_SUGGESTIONS), ...lang };
}

/** What is asked after comes first: in "how many Russians", the Russians. */
function cluesOf({ before, after, lang }: Question, index: TextIndex): Clue[] {
  const tokens = [after, before].flatMap((text) =>
    withoutTheatre(tokenise(text, index.entityByName, lang)),
  );
  return distinct(tokens.filter(({ text }) => !isAside(text)))
    .flatMap((token) => corrected(token, index, isSafe))
    .map((token) => ({
      token,
      weight: rarity(token, index),
      meetings: withWhole(token, meetingsOf(token, index), index),
    }));
}

/** Whether a word that no record has names a country: then the question is about somewhere else. */
function isStranger(token: Token, index: TextIndex): boolean {
  return !isKnown(token, index) && territoriesNamed(nameKey(token.text)).length > 0;
}

const LONG = 9;

/** In a question a real word is easily one edit from another: only names and long words are corrected. */
function isSafe({ text, entity }: Token): boolean {
  return entity !== undefined || text.length >= LONG;
}

/** Without the country after "war": "the war in Ukraine" is what every fact is about. */
function withoutTheatre(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const before = tokens[i - 1]?.text ?? "";
    return !(token.entity !== undefined && /^(?:war|oorlog|invasion|invasie)$/.test(before));
  });
}

const WHOLE = 0.3;

/** An organisation is met, weakly, by what it belongs to: the army by its country. */
function withWhole({ entity }: Token, meetings: Meetings, index: TextIndex): Meetings {
  const whole = entity === undefined ? undefined : index.wholes.get(entity);
  if (whole === undefined) return meetings;
  const all = new Map(meetings);
  for (const [document, weight] of meetingsOf({ text: whole, terms: [`@${whole}`] }, index))
    if (!all.has(document)) all.set(document, WHOLE * weight);
  return all;
}

function score(
  document: number,
  clues: readonly Clue[],
  question: Question,
  factbook: Factbook,
  index: TextIndex,
): Scored {
  const record = factbook.records[document] as FactRecord;
  const met = clues.map(({ meetings }) => meetings.get(document) ?? 0);
  let total = 0;
  let covered = 0;
  let relevance = 0;
  for (const [i, { weight }] of clues.entries()) {
    const meeting = met[i] ?? 0;
    total += weight;
    covered += meeting > 0 ? weight : 0;
    relevance += meeting * weight;
  }
  const tokens = clues.map(({ token }) => token);
  const fits = fitness(record, question, tokens, met, factbook);
  const score = (fits * relevance) / total - (index.lengths[document] ?? 0) * PER_WORD;
  const namesAll = tokens.every((token, i) => token.entity === undefined || met[i]);
  return {
    record,
    match: {
      by: "text",
      text: tokens.flatMap((token, i) => (met[i] ? [token.text] : [])).join(" "),
      score: round(score),
    },
    answers: fits > 0 && namesAll && covered / total >= ENOUGH,
    score,
  };
}
