import { join } from "../factbook/join.ts";
import { LABELS } from "../output/labels.ts";
import { sentenceFor } from "../output/sentence.ts";
import type { FindCommand } from "./command.ts";
import { suggestions } from "./lookup.ts";

export const ask: FindCommand = {
  name: "ask",
  argument: "<question...>",
  summary: "the one best answer, or none",
  shape: "sentence",
  examples: [
    [
      'recruits ask "how many Russians were killed?"',
      "one sentence, with who says so and how sure",
    ],
    ['recruits ask "wie is Jeroen Akkermans?"', "in Dutch, as it was asked"],
  ],
  async find(question, factbook, readers, chosen) {
    const { answerQuestion } = await import("../find/words/ask.ts");
    const { answer, near, lang: asked } = answerQuestion(factbook, question);
    const lang = chosen ?? asked ?? readers;
    if (answer !== undefined) {
      const record = join(factbook, answer.record);
      const sentence = sentenceFor(record, factbook);
      return { results: [{ ...record, match: answer.match, sentence }], lang };
    }
    const { notSaid, nearest } = LABELS[lang].remark;
    const none = near.length > 0 ? `${notSaid} ${nearest}` : notSaid;
    const records = near.map(({ record }) => record);
    return { results: [], remarks: [none, ...suggestions(records, lang)] };
  },
};
