/** Lookups of entities by name, and lists, as every answer has them. */
import type { JoinedRecord } from "../factbook/answer.ts";
import { type Factbook, recordsOf } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { Kind } from "../factbook/model.ts";
import type { Resolution } from "../find/resolve.ts";

/** All records of some kinds, in the factbook's order. */
export function listed(factbook: Factbook, kinds: readonly Kind[]): JoinedRecord[] {
  return recordsOf(factbook, kinds).map((record) => join(factbook, record));
}

/** The entities that a name has been resolved to. */
export function dossiersOf({ hits }: Resolution, factbook: Factbook): JoinedRecord[] {
  return hits.map(({ entity, match }) => ({ ...join(factbook, entity), match }));
}
