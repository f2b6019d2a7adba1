import { createFactbook, type Factbook } from "./factbook.ts";
import type { FactbookData, Source } from "./model.ts";

/** One factbook of some that share no id: kind by kind, the records in the order of the factbooks. */
export function putTogether(first: FactbookData, ...others: readonly FactbookData[]): Factbook {
  if (others.length === 0) return createFactbook(first);
  const books = [first, ...others] as const;
  const sources = new Map<string, Source>();
  for (const { source, entities, figures, quotes, claims } of books)
    for (const records of [entities, figures, quotes, claims])
      for (const { id } of records) sources.set(id, source);
  const whole = createFactbook({
    source: first.source,
    entities: books.flatMap(({ entities }) => entities),
    figures: books.flatMap(({ figures }) => figures),
    quotes: books.flatMap(({ quotes }) => quotes),
    claims: books.flatMap(({ claims }) => claims),
  });
  return { ...whole, books, sourceOf: (id) => sources.get(id) ?? first.source };
}
