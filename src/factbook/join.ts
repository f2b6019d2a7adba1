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
import type { Entity, Fact, FactbookData, FactRecord, Figure, Quote } from "./model.ts";

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
  const joined = <F extends Fact>(facts: readonly F[]) =>
    facts.map((fact) => joinFact(factbook, fact));
  return { ...entity, figures: joined(figures), quotes: joined(quotes), claims: joined(claims) };
}

type Joined<F> = F extends Figure ? JoinedFigure : F extends Quote ? JoinedQuote : JoinedClaim;

/** A fact with the names of the entities that it refers to. */
export function joinFact<F extends Fact>(factbook: Factbook, fact: F): Joined<F> {
  return withNames(factbook, fact) as Joined<F>;
}

function withNames(factbook: Factbook, fact: Fact): JoinedFact {
  if (fact.kind === "quote")
    return { ...fact, speaker: ref(factbook, fact.speaker), about: refs(factbook, fact.about) };
  const { about, claimedBy, deniedBy, ...rest } = fact;
  return {
    ...rest,
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
