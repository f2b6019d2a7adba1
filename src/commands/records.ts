/** Records by id. */
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord } from "../factbook/model.ts";
import { nearestWord } from "../lookup/nearest.ts";
import { shown } from "../render/visible.ts";

/** The record with this id, in capitals or not; throws a UsageError that names the nearest one. */
export function recordById(id: string, factbook: Factbook): FactRecord {
  const record = factbook.byId.get(id.toLowerCase());
  if (record === undefined) throw new UsageError(unknown(id, factbook));
  return record;
}

function unknown(id: string, factbook: Factbook): string {
  const nearest = nearestWord(id, factbook.byId.keys());
  const advice = nearest === undefined ? "See all ids: recruits list" : `Did you mean ${nearest}?`;
  return `No record has the id “${shown(id)}”. ${advice}`;
}
