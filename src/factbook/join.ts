/** Joins records with what the factbook knows of them: the form in which every answer has them. */
import { memoise } from "../memo.ts";
import type {
  CountedSource,
  Dossier,
  JoinedClaim,
  JoinedFact,
  JoinedFigure,
  JoinedQuote,
  JoinedRecord,
  Ref,
} from "./answer.ts";
import { type Factbook, isEntity } from "./factbook.ts";
import type { Claim, Entity, Fact, FactbookData, FactRecord, Figure, Quote } from "./model.ts";

const joinerOf = memoise((factbook: Factbook) =>
  memoise((record: FactRecord): JoinedRecord => {
    const joined = isEntity(record) ? dossier(factbook, record) : joinFact(factbook, record);
    if (factbook.books.length === 1) return joined;
    return { from: factbook.sourceOf(record.id).id, ...joined };
  }),
);

/**
 * An entity with its facts, a fact with the names of its entities. A record asked for again is the
 * same object, not to be changed.
 */
export function join(factbook: Factbook, record: FactRecord): JoinedRecord {
  return joinerOf(factbook)(record);
}

function dossier(factbook: Factbook, entity: Entity): Dossier {
  const { figures, quotes, claims } = factbook.factsOf(entity.id);
  return {
    ...entity,
    figures: figures.map((figure) => joinFigure(factbook, figure)),
    quotes: quotes.map((quote) => joinQuote(factbook, quote)),
    claims: claims.map((claim) => joinClaim(factbook, claim)),
  };
}

function joinFact(factbook: Factbook, fact: Fact): JoinedFact {
  if (fact.kind === "figure") return joinFigure(factbook, fact);
  return fact.kind === "quote" ? joinQuote(factbook, fact) : joinClaim(factbook, fact);
}

export function joinFigure(factbook: Factbook, figure: Figure): JoinedFigure {
  const { about, claimedBy, deniedBy, ...rest } = figure;
  return { ...rest, ...namesOf(factbook, { about, claimedBy, deniedBy }) };
}

export function joinClaim(factbook: Factbook, claim: Claim): JoinedClaim {
  const { about, claimedBy, deniedBy, ...rest } = claim;
  return { ...rest, ...namesOf(factbook, { about, claimedBy, deniedBy }) };
}

export function joinQuote(factbook: Factbook, quote: Quote): JoinedQuote {
  const { speaker, about } = quote;
  return { ...quote, speaker: ref(factbook, speaker), about: refs(factbook, about) };
}

interface Entities {
  readonly about: readonly string[];
  readonly claimedBy: readonly string[];
  readonly deniedBy: readonly string[] | undefined;
}

function namesOf(factbook: Factbook, { about, claimedBy, deniedBy }: Entities) {
  return {
    about: refs(factbook, about),
    claimedBy: refs(factbook, claimedBy),
    ...(deniedBy && { deniedBy: refs(factbook, deniedBy) }),
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
export function countedSource({ source, ...parts }: FactbookData): CountedSource {
  const { entities, figures, quotes, claims } = parts;
  const records = {
    entities: entities.length,
    figures: figures.length,
    quotes: quotes.length,
    claims: claims.length,
  };
  return { ...source, records };
}
