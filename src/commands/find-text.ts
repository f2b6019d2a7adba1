/** How records are found by the words in them, for the commands and the library alike. */
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Kind } from "../factbook/model.ts";
import { markerOf } from "../lookup/marks.ts";
import type { Match } from "../lookup/names.ts";
import { searchText } from "../lookup/search.ts";
import type { TextIndex } from "../lookup/text-index.ts";
import { plainText } from "../render/headline.ts";

/** A record that meets a query, and how. */
export interface FoundByText {
  readonly record: FactRecord;
  readonly match: Match;
}

/** The records of `kinds` that meet every word of `query`, best first; where none does, what comes near. */
export function findByText(
  factbook: Factbook,
  texts: TextIndex,
  query: string,
  kinds: readonly Kind[],
): { readonly found: readonly FoundByText[]; readonly near: readonly FactRecord[] } {
  const recordOf = (id: string) => factbook.byId.get(id) as FactRecord;
  const { hits, tokens, near } = searchText(texts, query, (id) =>
    kinds.includes(recordOf(id).kind),
  );
  const wordsMet = markerOf(tokens, factbook);
  const found = hits.map(({ id, match }) => {
    const record = recordOf(id);
    const words = wordsMet(`${plainText(record, "en")} ${plainText(record, "nl")}`);
    return { record, match: { ...match, words } };
  });
  return { found, near: near.map(({ id }) => recordOf(id)) };
}
