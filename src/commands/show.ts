import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { FactRecord } from "../factbook/model.ts";
import { likeliest } from "../find/misspelt.ts";
import { shown } from "../output/visible.ts";
import type { FindCommand } from "./command.ts";

export const show: FindCommand = {
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
};

/** The record with this id, in capitals or not; throws a UsageError that names the likeliest one. */
export function recordById(id: string, { byId }: Factbook): FactRecord {
  const record = byId.get(id.toLowerCase());
  if (record !== undefined) return record;
  const meant = likeliest(id, byId.keys());
  const advice = meant === undefined ? "See all ids: recruits list" : `Did you mean ${meant}?`;
  throw new UsageError(`No record has the id “${shown(id)}”. ${advice}`);
}
