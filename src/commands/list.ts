/** What there is: the records, all or by id, their source, and what a factbook looks like. */
import { readFileSync } from "node:fs";
import { dataPath } from "../data.ts";
import { UsageError } from "../errors.ts";
import { ALL_KINDS, type Factbook, KINDS } from "../factbook/factbook.ts";
import { countedSource, join } from "../factbook/join.ts";
import type { FactRecord, Kind } from "../factbook/model.ts";
import { likeliest } from "../find/misspelt.ts";
import { writer } from "../io.ts";
import { shown } from "../output/visible.ts";
import { type Command, EXIT } from "./command.ts";
import { listed } from "./lookup.ts";
import { lookupCommand } from "./run.ts";

export const show = lookupCommand({
  name: "show",
  argument: "<id...>",
  summary: "records by id",
  examples: [
    ["recruits show russians-killed", "one record"],
    ["recruits show cuba-condemns kim-plans-visit", "several, in that order"],
  ],
  find(ids, factbook) {
    const records = [...new Set(ids.split(" "))].map((id) => recordById(id, factbook));
    return { results: records.map((record) => join(factbook, record)) };
  },
});

/** The record with this id, in capitals or not; throws a UsageError that names the likeliest one. */
export function recordById(id: string, { byId }: Factbook): FactRecord {
  const record = byId.get(id.toLowerCase());
  if (record !== undefined) return record;
  const meant = likeliest(id, byId.keys());
  const advice = meant === undefined ? "See all ids: recruits list" : `Did you mean ${meant}?`;
  throw new UsageError(`No record has the id “${shown(id)}”. ${advice}`);
}

export const list = lookupCommand({
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
  find: (word, factbook) => listed(factbook, word === "" ? ALL_KINDS : kindsOf(word)),
});

function kindsOf(word: string): readonly Kind[] {
  const lower = word.toLowerCase();
  for (const [name, kinds] of Object.entries(KINDS)) if (name === lower) return kinds;
  const words = Object.keys(KINDS);
  const meant = likeliest(lower, words);
  const advice = meant === undefined ? "" : `Did you mean ${meant}? `;
  throw new UsageError(`No kind “${shown(word)}”. ${advice}Use one of ${words.join(", ")}.`);
}

export const source = lookupCommand({
  name: "source",
  summary: "the article and the factbook",
  examples: [["recruits source", "which article, of what date, and how many records"]],
  find: (_query, { books }) => ({ results: books.map(countedSource) }),
});

export const schema: Command<"json"> = {
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
