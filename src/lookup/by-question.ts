/** Answers to questions, each with the sentence that says it. */
import type { Result } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { joinAny } from "../factbook/join.ts";
import type { Text } from "../factbook/model.ts";
import { type AnswerToQuestion, answerQuestion } from "../find/ask.ts";
import { sentenceFor } from "../output/value.ts";

// The program loads all that goes by words at once.
export { havingWords } from "./by-words.ts";

/** What answers a question; without an answer what is nearest; and the question's language. */
export function answering(factbook: Factbook, question: string) {
  const { answers, near, lang } = answerQuestion(factbook, question);
  const told = ({
    record,
    match,
  }: AnswerToQuestion["near"][number]): Result & { sentence: Text } => {
    const joined = joinAny(factbook, record);
    return { ...joined, match, sentence: sentenceFor(joined, factbook) };
  };
  return { results: answers.map(told), nearest: near.map(told), lang };
}
