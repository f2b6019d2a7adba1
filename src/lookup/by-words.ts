/** Lookups of records by their words, as every answer has them. */
import type { JoinedRecord } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { Kind } from "../factbook/model.ts";
import { findByText } from "../find/search.ts";

/** The records that have all words of `query`, best first; without any, those that are near. */
export function havingWords(factbook: Factbook, query: string, kinds: readonly Kind[]) {
  const { hits, near } = findByText(factbook, query, kinds);
  const results = hits.map(
    ({ record, match }): JoinedRecord => ({ ...join(factbook, record), match }),
  );
  return { results, near };
}
