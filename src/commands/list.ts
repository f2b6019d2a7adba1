/** What there is: the records, their source, and what a factbook looks like. */
import { readFileSync } from "node:fs";
import { dataPath } from "../data.ts";
import { UsageError } from "../errors.ts";
import { ALL_KINDS, KINDS, type KindWord, recordsOf } from "../factbook/factbook.ts";
import { countedSource, join } from "../factbook/join.ts";
import { likeliest } from "../find/misspelt.ts";
import { writer } from "../io.ts";
import { shown } from "../output/visible.ts";
import { EXIT, type FindCommand, type RunCommand } from "./command.ts";

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

export const source: FindCommand = {
  name: "source",
  summary: "the article and the factbook",
  examples: [["recruits source", "which article, of what date, and how many records"]],
  find: (_query, { books }) => ({ results: books.map(countedSource) }),
};

export const schema: RunCommand<"json"> = {
  name: "schema",
  summary: "what a factbook of your own looks like",
  examples: [["recruits schema > factbook.schema.json", "a JSON Schema, for your editor"]],
  options: [],
  formats: ["json"],
  without: ["fields", "limit", "lang", "color", "data"],
  async run({ io }) {
    await writer(io.stdout)(readFileSync(dataPath("schema.json"), "utf8"));
    return EXIT.found;
  },
};
