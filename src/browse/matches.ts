/** What somebody who types may look for, from the first letter on. */
import { ALL_KINDS, ENTITY_KINDS, type Factbook, recordsOf } from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { keyOf, LONGEST_QUERY } from "../find/normalise.ts";
import { findByName } from "../find/resolve.ts";
import { findByText } from "../find/search.ts";
import { headline } from "../output/value.ts";

/** What has the name, then what a search finds, then what has the letters; all records without any. */
export function matchesOf(typed: string, factbook: Factbook, lang: Lang): FactRecord[] {
  const query = typed.trim().slice(0, LONGEST_QUERY);
  const all = recordsOf(factbook, ALL_KINDS);
  if (query === "") return all;
  const named = findByName(factbook, query, ENTITY_KINDS).hits.map(({ entity }) => entity);
  const found = findByText(factbook, query, ALL_KINDS).hits.map(({ record }) => record);
  const letters = keyOf(query);
  const spelled = all.filter((record) => keyOf(headline(record, lang)).includes(letters));
  return [...new Set([...named, ...found, ...spelled])];
}
