import { type Dossier, type JoinedFact, join } from "../factbook/dossier.ts";
import type { Lang } from "../factbook/model.ts";
import type { Candidate } from "../lookup/ask.ts";
import type { FindCommand, Finding } from "./command.ts";
import { suggestions } from "./suggestions.ts";

export const ask: FindCommand = {
  name: "ask",
  argument: "<question...>",
  summary: "the one best answer, or none",
  isSpoken: true,
  examples: [
    [
      'recruits ask "how many Russians were killed?"',
      "one sentence, with who says so and how sure",
    ],
    ['recruits ask "wie is Jeroen Akkermans?"', "in Dutch, as it was asked"],
  ],
  async find(question, session, { lang, isLangChosen }): Promise<Finding> {
    const [texts, { answerQuestion }, { languageOf }, { sentenceFor, speakersOf }] =
      await Promise.all([
        session.texts(),
        import("../lookup/ask.ts"),
        import("../lookup/question.ts"),
        import("../render/sentence.ts"),
      ]);
    const { factbook } = session;
    const inLang = isLangChosen ? lang : (languageOf(question) ?? lang);
    const { answer, near } = answerQuestion(factbook, texts, question);
    if (answer === undefined) return { results: [], remarks: silence(near, inLang) };
    const record: Dossier | JoinedFact = join(factbook, answer.record);
    const sentence = sentenceFor(record, speakersOf(factbook));
    return {
      results: [{ ...record, match: answer.match, sentence }],
      lang: inLang,
    };
  },
};

function silence(near: readonly Candidate[], lang: Lang): string[] {
  const { nothing, nearest } = WORDS[lang];
  if (near.length === 0) return [nothing];
  const records = near.map(({ record }) => record);
  return [`${nothing} ${nearest}`, ...suggestions(records, lang)];
}

const WORDS = {
  en: { nothing: "The article doesn't say.", nearest: "Nearest:" },
  nl: { nothing: "Dat zegt het artikel niet.", nearest: "Het dichtst erbij:" },
};
