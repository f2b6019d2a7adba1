/** Records by id. */
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord } from "../factbook/model.ts";
import { editDistance } from "../lookup/distance.ts";
import { shown } from "../render/visible.ts";

/** The record with this id, in capitals or not; throws a UsageError that names the nearest one. */
export function recordById(id: string, factbook: Factbook): FactRecord {
  const record = factbook.byId.get(id.toLowerCase());
  if (record === undefined) throw new UsageError(unknown(id, factbook));
  return record;
}

const LONGEST_COMPARED = 100;

function unknown(id: string, factbook: Factbook): string {
  const compared = id.slice(0, LONGEST_COMPARED);
  let nearest = { id: "", distance: Number.POSITIVE_INFINITY };
  for (const known of factbook.byId.keys()) {
    const distance = editDistance(compared, known);
    if (distance < nearest.distance) nearest = { id: known, distance };
  }
  const isAlike = nearest.distance <= compared.length / 2;
  const advice = isAlike ? `Did you mean ${nearest.id}?` : "See all ids: recruits list";
  return `No record has the id “${shown(id)}”. ${advice}`;
}
