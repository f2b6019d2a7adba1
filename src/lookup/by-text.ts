/** Search by words and answers to questions, with joined records. */
import type { JoinedRecord, Result } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { join, joinAny } from "../factbook/join.ts";
import type { Kind, Text } from "../factbook/model.ts";
import { answerQuestion } from "../find/ask.ts";
import { findByText, type Ranked } from "../find/search.ts";
import { sentenceFor } from "../output/value.ts";

/**
 * The records that match all words of `query`, best first, and its misspelt words; or the nearest records,
 * and what it names that the factbook lacks.
 */
export function havingWords(factbook: Factbook, query: string, kinds: readonly Kind[]) {
  const { hits, ...rest } = findByText(factbook, query, kinds);
  const results = hits.map(
    ({ record, match }): JoinedRecord => ({ ...join(factbook, record), match }),
  );
  return { results, ...rest };
}

/**
 * The answers to a question, each with a sentence; if there are none, the nearest records and the names in
 * the question that the factbook lacks.
 */
export function answering(factbook: Factbook, question: string) {
  const { answers, near, absent, lang } = answerQuestion(factbook, question);
  const told = ({ record, match }: Ranked): Result & { sentence: Text } => {
    const joined = joinAny(factbook, record);
    return { ...joined, match, sentence: sentenceFor(joined, factbook) };
  };
  return { results: answers.map(told), nearest: near.map(told), absent, lang };
}
