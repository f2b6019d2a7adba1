/** A factbook as lookups use it: its records by id, and by the entities that they are about or by. */
import type {
  Claim,
  Entity,
  EntityKind,
  Fact,
  FactbookData,
  FactRecord,
  Figure,
  Kind,
  Quote,
  Selector,
  Source,
} from "./model.ts";

/** One factbook, or several put together; then `source` is that of the first. */
export interface Factbook extends FactbookData {
  /** Every record, in the order entities, figures, quotes, claims. */
  readonly records: readonly FactRecord[];
  readonly byId: ReadonlyMap<string, FactRecord>;
  /** The facts about an entity, or by it or its parts, each in the order of the article. */
  factsOf(entityId: string): EntityFacts;
  /** The factbooks that it was put together from; itself, mostly. */
  readonly books: readonly [FactbookData, ...FactbookData[]];
  /** The source of the factbook that a record is from. */
  sourceOf(id: string): Source;
}

export interface EntityFacts {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

/** The parts of a factbook that hold records. */
export const PARTS = ["entities", "figures", "quotes", "claims"] as const;

/** The kinds of records that each word of the command line stands for. */
export const KINDS = {
  country: ["country"],
  person: ["person"],
  org: ["organisation", "group"],
  place: ["region", "city"],
  figure: ["figure"],
  quote: ["quote"],
  claim: ["claim"],
} as const satisfies Record<string, readonly Kind[]>;

export type KindWord = keyof typeof KINDS;
export const ENTITY_KINDS: readonly EntityKind[] = [
  ...KINDS.country,
  ...KINDS.person,
  ...KINDS.org,
  ...KINDS.place,
];
export const ALL_KINDS: readonly Kind[] = Object.values(KINDS).flat();

/** Indexes factbooks that are taken to be valid and to share no id: kind by kind, in their order. */
export function createFactbook(books: readonly [FactbookData, ...FactbookData[]]): Factbook {
  const [{ source }] = books;
  const data = {
    entities: books.flatMap(({ entities }) => entities),
    figures: books.flatMap(({ figures }) => figures),
    quotes: books.flatMap(({ quotes }) => quotes),
    claims: books.flatMap(({ claims }) => claims),
  };
  const records = PARTS.flatMap((part): readonly FactRecord[] => data[part]);
  const sources = new Map<string, Source>();
  if (books.length > 1)
    for (const book of books)
      for (const { id } of PARTS.flatMap((part): readonly FactRecord[] => book[part]))
        sources.set(id, book.source);
  let facts: Map<string, EntityFacts> | undefined;
  return {
    source,
    ...data,
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    factsOf(entityId) {
      facts ??= groupByEntity(data);
      return facts.get(entityId) ?? { figures: [], quotes: [], claims: [] };
    },
    books,
    sourceOf: (id) => sources.get(id) ?? source,
  };
}

/** Whether `record` is an entity rather than a fact. */
export function isEntity(record: FactRecord): record is Entity {
  return "mentions" in record;
}

/** Where a record stands first: an entity's mentions are in the article's order. */
export function firstSelector(
  record: Pick<Entity, "mentions"> | Pick<Fact, "selector">,
): Selector | undefined {
  return "mentions" in record ? record.mentions[0] : record.selector;
}

/** Every selector of a record. */
export function selectorsOf(record: FactRecord): readonly Selector[] {
  return isEntity(record) ? record.mentions : [record.selector];
}

/** Who says a fact: the speaker of a quotation, the sources of all others. */
export function speakersOf(fact: Fact): readonly string[] {
  return fact.kind === "quote" ? [fact.speaker] : fact.claimedBy;
}

/** The ids of all entities that a fact is about or that say or deny it, each once. */
export function entitiesOf(fact: Fact): Set<string> {
  const deniers = fact.kind === "quote" ? [] : (fact.deniedBy ?? []);
  return new Set([...fact.about, ...speakersOf(fact), ...deniers]);
}

/** Whether this entity is the outlet of its article: what it says, the article says. */
export function isOutlet(id: string, factbook: Factbook): boolean {
  const record = factbook.byId.get(id);
  return (
    record !== undefined && isEntity(record) && record.name.en === factbook.sourceOf(id).outlet
  );
}

/** Records of one of `kinds`, in the factbook's order. */
export function recordsOf(factbook: Factbook, kinds: readonly Kind[]): FactRecord[] {
  return factbook.records.filter(({ kind }) => kinds.includes(kind));
}

function groupByEntity(data: Omit<FactbookData, "source">): Map<string, EntityFacts> {
  const groups = new Map<string, { figures: Figure[]; quotes: Quote[]; claims: Claim[] }>();
  for (const { id } of data.entities) groups.set(id, { figures: [], quotes: [], claims: [] });
  const parents = new Map(data.entities.map(({ id, of }) => [id, of]));
  const groupsOf = (fact: Fact) => {
    const ids = entitiesOf(fact);
    // A set's iteration reaches the parents that are added on the way.
    for (const id of ids) {
      const parent = parents.get(id);
      if (parent !== undefined) ids.add(parent);
    }
    return [...ids].flatMap((id) => groups.get(id) ?? []);
  };
  for (const figure of data.figures)
    for (const { figures } of groupsOf(figure)) figures.push(figure);
  for (const quote of data.quotes) for (const { quotes } of groupsOf(quote)) quotes.push(quote);
  for (const claim of data.claims) for (const { claims } of groupsOf(claim)) claims.push(claim);
  return groups;
}
