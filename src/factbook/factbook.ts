import type {
  Claim,
  Entity,
  FactbookData,
  FactRecord,
  Figure,
  Kind,
  Quote,
  Source,
} from "./model.ts";

/** A factbook with its records by id and by the entity that they are about or by. */
export interface Factbook extends FactbookData {
  /** Every record, in the order entities, figures, quotes, claims. */
  readonly records: readonly FactRecord[];
  readonly byId: ReadonlyMap<string, FactRecord>;
  /** The facts about an entity or by it or its parts, each in the order of the article. */
  factsOf(entityId: string): EntityFacts;
  /** The factbooks that it was put together from; itself, mostly. `source` is that of the first. */
  readonly books: readonly [FactbookData, ...FactbookData[]];
  /** The source of the factbook that a record is from. */
  sourceOf(id: string): Source;
}

export interface EntityFacts {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

const NO_FACTS: EntityFacts = { figures: [], quotes: [], claims: [] };

/** Indexes `data`, which is taken to be valid. */
export function createFactbook(data: FactbookData): Factbook {
  const records = [...data.entities, ...data.figures, ...data.quotes, ...data.claims];
  let facts: Map<string, EntityFacts> | undefined;
  return {
    ...data,
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    factsOf(entityId) {
      facts ??= groupByEntity(data);
      return facts.get(entityId) ?? NO_FACTS;
    },
    books: [data],
    sourceOf: () => data.source,
  };
}

/** Whether `record` is an entity rather than a fact. */
export function isEntity(record: FactRecord): record is Entity {
  return record.kind !== "figure" && record.kind !== "quote" && record.kind !== "claim";
}

/** The ids of all entities that a fact is about or that vouch for it, each once. */
export function entitiesOf(fact: Figure | Quote | Claim): Set<string> {
  const sources = fact.kind === "quote" ? [fact.speaker] : fact.claimedBy;
  const deniers = fact.kind === "quote" ? [] : (fact.deniedBy ?? []);
  return new Set([...fact.about, ...sources, ...deniers]);
}

/** Records of one of `kinds`, in the factbook's order. */
export function recordsOf(factbook: Factbook, kinds: readonly Kind[]): FactRecord[] {
  return factbook.records.filter((record) => kinds.includes(record.kind));
}

function groupByEntity(data: FactbookData): Map<string, EntityFacts> {
  const groups = new Map<string, { figures: Figure[]; quotes: Quote[]; claims: Claim[] }>();
  const groupFor = (id: string) => {
    let group = groups.get(id);
    if (group === undefined) {
      group = { figures: [], quotes: [], claims: [] };
      groups.set(id, group);
    }
    return group;
  };
  const wholes = new Map(data.entities.map((entity) => [entity.id, entity.of]));
  const groupsOf = (fact: Figure | Quote | Claim) => {
    const ids = entitiesOf(fact);
    for (const id of ids) {
      const whole = wholes.get(id);
      if (whole !== undefined) ids.add(whole);
    }
    return [...ids].map(groupFor);
  };
  for (const figure of data.figures)
    for (const group of groupsOf(figure)) group.figures.push(figure);
  for (const quote of data.quotes) for (const group of groupsOf(quote)) group.quotes.push(quote);
  for (const claim of data.claims) for (const group of groupsOf(claim)) group.claims.push(claim);
  return groups;
}
