import { UsageError } from "../errors.ts";
import { ALL_KINDS, KINDS, type KindWord, recordsOf } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import { likeliest } from "../find/misspelt.ts";
import { shown } from "../output/visible.ts";
import type { FindCommand } from "./command.ts";

const WORDS = Object.keys(KINDS);

export const list: FindCommand = {
  name: "list",
  argument: "[kind]",
  summary: "all records, one line each",
  shape: "line",
  examples: [
    ["recruits list figure", "every number of the article"],
    [
      "recruits list --format csv --fields kind,id",
      "the id of every record, as a table for scripts",
    ],
  ],
  find(word, factbook) {
    const kinds = word === "" ? ALL_KINDS : KINDS[kindWord(word)];
    return { results: recordsOf(factbook, kinds).map((record) => join(factbook, record)) };
  },
};

function kindWord(word: string): KindWord {
  const lower = word.toLowerCase();
  if (isKindWord(lower)) return lower;
  const meant = likeliest(lower, WORDS);
  const advice = meant === undefined ? "" : `Did you mean ${meant}? `;
  throw new UsageError(`No kind “${shown(word)}”. ${advice}Use one of ${WORDS.join(", ")}.`);
}

function isKindWord(word: string): word is KindWord {
  return Object.hasOwn(KINDS, word);
}
