/**
 * Commands that list what there is: all records, records by id, the source, the schema, completion
 * scripts.
 */
import { ALL_KINDS, type Factbook } from "../factbook/factbook.ts";
import { countedSource, join } from "../factbook/join.ts";
import type { FactRecord } from "../factbook/model.ts";
import { likeliest } from "../find/misspelt.ts";
import { writer } from "../io.ts";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown, toJson } from "../output/visible.ts";
import { stored } from "../stored.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT } from "./command.ts";
import { kindsOf } from "./kinds.ts";
import { listing } from "./lookup.ts";
import { FILTERS, oneOf, SHELLS } from "./options.ts";
import { lookupCommand } from "./run.ts";

export const show = lookupCommand({
  name: "show",
  argument: "<id...>",
  notes: ["ids"],
  own: ["brief"],
  find: (ids, factbook) => withIds(idsIn(ids), factbook),
});

/** Records by id; throws like `recordById`. */
export function withIds(ids: readonly string[], factbook: Factbook) {
  return { results: ids.map((id) => join(factbook, recordById(id, factbook))) };
}

/** The distinct ids in a text, separated by commas or spaces. */
export function idsIn(text: string): string[] {
  const ids = text.split(/[\s,]+/).filter(Boolean);
  return [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()];
}

/** The record with an id, ignoring case; otherwise throws a UsageError with a suggestion. */
export function recordById(id: string, { byId }: Factbook): FactRecord {
  const lower = id.toLowerCase();
  const record = byId.get(lower);
  if (record !== undefined) return record;
  const ids = [...byId.keys()];
  const meant = ids.find((each) => each.split("-").includes(lower)) ?? likeliest(lower, ids);
  const advice = meant === undefined ? ERRORS.seeIds : filled(ERRORS.didYouMean, { meant });
  throw new UsageError(ERRORS.noId, { id: shown(id), advice });
}

export const list = lookupCommand({
  name: "list",
  argument: "[kind]",
  notes: ["signs"],
  shape: "line",
  own: FILTERS,
  find: (word, factbook) => listing(factbook, word === "" ? ALL_KINDS : kindsOf(word)),
});

export const source = lookupCommand({
  name: "source",
  known: ({ books }) => books.map(countedSource),
  find: (_query, { books }) => ({ results: books.map(countedSource) }),
});

export const schema: Command<"json"> = {
  name: "schema",
  own: [],
  formats: ["json"],
  without: ["fields", "limit", "color", "data"],
  async run({ io }) {
    await writer(io.stdout)(toJson(stored.schema(), 2));
    return EXIT.found;
  },
};

export const completion: Command<"table"> = {
  name: "completion",
  argument: "<shell>",
  own: [],
  formats: ["table"],
  without: ["format", "json", "fields", "limit", "color", "data"],
  async run({ words: [word = ""], io }) {
    await writer(io.stdout)(stored.completion(oneOf("completion", word, SHELLS)));
    return EXIT.found;
  },
};
