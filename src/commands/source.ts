/** What the facts come from, and what a factbook looks like. */
import { readFileSync } from "node:fs";
import { dataPath } from "../data.ts";
import { countedSource } from "../factbook/join.ts";
import { EXIT, type FindCommand, type RunCommand } from "./command.ts";
import { writer } from "./write.ts";

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
