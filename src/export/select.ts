/** Which records an export holds. */
import { entitiesOf } from "../factbook/factbook.ts";
import type { FactbookData, Kind } from "../factbook/model.ts";

/** The source, and the records of `data` that are of one of `kinds`, in their order. */
export function selectKinds(data: FactbookData, kinds: readonly Kind[]): FactbookData {
  const isWanted = ({ kind }: { kind: Kind }) => kinds.includes(kind);
  return {
    source: data.source,
    entities: data.entities.filter(isWanted),
    figures: data.figures.filter(isWanted),
    quotes: data.quotes.filter(isWanted),
    claims: data.claims.filter(isWanted),
  };
}

/**
 * `selected` with the entities of `data` besides that its records name, directly or through another
 * entity, so that every id in it is the id of a record in it.
 */
export function withNamed(selected: FactbookData, data: FactbookData): FactbookData {
  const { entities, figures, quotes, claims } = selected;
  const named = new Set(entities.map(({ id }) => id));
  for (const facts of [figures, quotes, claims])
    for (const fact of facts) for (const id of entitiesOf(fact)) named.add(id);
  const wholes = new Map(data.entities.map(({ id, of }) => [id, of]));
  // A set's iteration reaches what is added on the way.
  for (const id of named) {
    const whole = wholes.get(id);
    if (whole !== undefined) named.add(whole);
  }
  return { ...selected, entities: data.entities.filter(({ id }) => named.has(id)) };
}
