/** Joins a record with what the factbook knows of it: the form in which every answer bears it. */
import { type Factbook, isEntity } from "./factbook.ts";
import type {
  Claim,
  Entity,
  FactbookData,
  FactRecord,
  Figure,
  Quote,
  Source,
  Text,
} from "./model.ts";

/** An entity's id with its name. */
export interface Ref {
  readonly id: string;
  readonly name: Text;
}

export type JoinedFigure = Omit<Figure, keyof Provenance> & Provenance;
export type JoinedClaim = Omit<Claim, keyof Provenance> & Provenance;
export type JoinedQuote = Omit<Quote, "about" | "speaker"> & { about: Ref[]; speaker: Ref };
export type Dossier = Entity & {
  figures: JoinedFigure[];
  quotes: JoinedQuote[];
  claims: JoinedClaim[];
};

/** Which factbook a record is from, by its source's id, where there are several. */
export interface From {
  readonly from?: string;
}

interface Provenance {
  about: Ref[];
  claimedBy: Ref[];
  deniedBy?: Ref[];
}

/** The source with how many records of each kind the factbook holds. */
export type CountedSource = Source & {
  records: Record<"entities" | "figures" | "quotes" | "claims", number>;
};

/** A record as answers bear it, or the source itself. */
export type Joined = JoinedRecord | CountedSource;

export type JoinedRecord = (Dossier | JoinedFact) & From;

const joinedBefore = new WeakMap<Factbook, Map<FactRecord, JoinedRecord>>();

/**
 * Joins any record: an entity becomes its dossier, a fact gets the names of its entities. A record
 * asked for again is the same object, not to be changed.
 */
export function join(factbook: Factbook, record: FactRecord): JoinedRecord {
  const known = joinedBefore.get(factbook) ?? new Map<FactRecord, JoinedRecord>();
  const joined = known.get(record) ?? joinAnew(factbook, record);
  joinedBefore.set(factbook, known.set(record, joined));
  return joined;
}

function joinAnew(factbook: Factbook, record: FactRecord): JoinedRecord {
  const joined = isEntity(record) ? dossier(factbook, record) : joinFact(factbook, record);
  if (factbook.books.length === 1) return joined;
  return { from: factbook.sourceOf(record.id).id, ...joined };
}

export type JoinedFact = JoinedFigure | JoinedQuote | JoinedClaim;

/** The entity with the figures, quotations and claims about it or by it. */
export function dossier(factbook: Factbook, entity: Entity): Dossier {
  const facts = factbook.factsOf(entity.id);
  return {
    ...entity,
    figures: facts.figures.map((figure) => joinFigure(factbook, figure)),
    quotes: facts.quotes.map((quote) => joinQuote(factbook, quote)),
    claims: facts.claims.map((claim) => joinClaim(factbook, claim)),
  };
}

function joinFact(factbook: Factbook, fact: Figure | Quote | Claim): JoinedFact {
  switch (fact.kind) {
    case "figure":
      return joinFigure(factbook, fact);
    case "quote":
      return joinQuote(factbook, fact);
    case "claim":
      return joinClaim(factbook, fact);
  }
}

export function joinFigure(
  factbook: Factbook,
  { about, claimedBy, deniedBy, ...figure }: Figure,
): JoinedFigure {
  return { ...figure, ...provenance(factbook, about, claimedBy, deniedBy) };
}

export function joinClaim(
  factbook: Factbook,
  { about, claimedBy, deniedBy, ...claim }: Claim,
): JoinedClaim {
  return { ...claim, ...provenance(factbook, about, claimedBy, deniedBy) };
}

function provenance(
  factbook: Factbook,
  about: readonly string[],
  claimedBy: readonly string[],
  deniedBy: readonly string[] | undefined,
): Provenance {
  return {
    about: refs(factbook, about),
    claimedBy: refs(factbook, claimedBy),
    ...(deniedBy && { deniedBy: refs(factbook, deniedBy) }),
  };
}

export function joinQuote(factbook: Factbook, quote: Quote): JoinedQuote {
  return {
    ...quote,
    speaker: ref(factbook, quote.speaker),
    about: refs(factbook, quote.about),
  };
}

function refs(factbook: Factbook, ids: readonly string[]): Ref[] {
  return ids.map((id) => ref(factbook, id));
}

function ref(factbook: Factbook, id: string): Ref {
  const record = factbook.byId.get(id);
  if (record === undefined || !isEntity(record)) throw new Error(`no entity has the id ${id}`);
  return { id, name: record.name };
}

/** The source of a factbook, with its counts. */
export function countedSource({
  source,
  entities,
  figures,
  quotes,
  claims,
}: FactbookData): CountedSource {
  const records = {
    entities: entities.length,
    figures: figures.length,
    quotes: quotes.length,
    claims: claims.length,
  };
  return { ...source, records };
}
