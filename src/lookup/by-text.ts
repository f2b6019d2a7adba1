/** Lookups of records by their words, and answers to questions, as every answer has them. */
import type { JoinedRecord, Result } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { join, joinAny } from "../factbook/join.ts";
import type { Kind, Text } from "../factbook/model.ts";
import { answerQuestion } from "../find/ask.ts";
import { findByText, type Ranked } from "../find/search.ts";
import { sentenceFor } from "../output/value.ts";

/** The records that have all words of `query`, best first; without any, those that are near. */
export function havingWords(factbook: Factbook, query: string, kinds: readonly Kind[]) {
  const { hits, near } = findByText(factbook, query, kinds);
  const results = hits.map(
    ({ record, match }): JoinedRecord => ({ ...join(factbook, record), match }),
  );
  return { results, near };
}

/**
 * What answers a question, each with the sentence that says it; without an answer what is nearest, and
 * what the question names that the factbook lacks.
 */
export function answering(factbook: Factbook, question: string) {
  const { answers, near, absent, lang } = answerQuestion(factbook, question);
  const told = ({ record, match }: Ranked): Result & { sentence: Text } => {
    const joined = joinAny(factbook, record);
    return { ...joined, match, sentence: sentenceFor(joined, factbook) };
  };
  return { results: answers.map(told), nearest: near.map(told), absent, lang };
}
