/** Joins records with related ones: the form in which all answers contain them. */
import { memoise } from "../memo.ts";
import type { CountedSource, Dossier, JoinedFact, JoinedRecord, Ref, Result } from "./answer.ts";
import { type Factbook, isEntity, languageOf, paragraphOf, recordsOf } from "./factbook.ts";
import type { Entity, Fact, FactbookData, FactRecord, Kind, Source } from "./model.ts";

const joinerOf = memoise((factbook: Factbook) =>
  memoise((record: FactRecord): JoinedRecord => {
    const joined = isEntity(record) ? dossier(factbook, record) : joinFact(factbook, record);
    if (factbook.books.length === 1) return joined;
    return { from: factbook.sourceOf(record.id).id, ...joined };
  }),
);

/**
 * An entity with its facts, or a fact with the names of its entities. The same record always gives the
 * same object, which must not be changed.
 */
export function join(factbook: Factbook, record: FactRecord): JoinedRecord {
  return joinerOf(factbook)(record);
}

/** All records of some kinds, joined, in the factbook's order. */
export function listed(factbook: Factbook, kinds: readonly Kind[]): JoinedRecord[] {
  return recordsOf(factbook, kinds).map((record) => join(factbook, record));
}

/** Joins a record, or the source. */
export function joinAny(factbook: Factbook, found: FactRecord | Source): Result {
  if (found.kind !== "source") return join(factbook, found);
  const [first] = factbook.books;
  return countedSource(factbook.books.find(({ source }) => source === found) ?? first);
}

function dossier(factbook: Factbook, entity: Entity): Dossier {
  const { questions: _, ...shown } = entity;
  return { ...shown, ...joinFacts(factbook, factbook.factsOf(entity.id)) };
}

/** The facts among some records, joined, by kind. */
export function joinFacts(factbook: Factbook, records: readonly FactRecord[]) {
  const facts = records.filter((record) => !isEntity(record));
  const joined = facts.map((fact) => joinFact(factbook, fact));
  return {
    figures: joined.filter((fact) => fact.kind === "figure"),
    quotes: joined.filter((fact) => fact.kind === "quote"),
    claims: joined.filter((fact) => fact.kind === "claim"),
  };
}

function joinFact(factbook: Factbook, { questions: _, ...fact }: Fact): JoinedFact {
  const { byId } = factbook;
  const source = factbook.sourceOf(fact.id);
  const paragraph = paragraphOf(source, fact.selector.paragraph);
  const place = paragraph === undefined ? {} : { paragraph };
  const ref = (id: string): Ref => {
    const record = byId.get(id);
    if (!isEntity(record)) throw new Error(`no entity has the id ${id}`);
    return { id, name: record.name };
  };
  const about = fact.about.map(({ id, as }) => ({ id, as, name: ref(id).name }));
  if (fact.kind === "quote") {
    const language = languageOf(source);
    return { ...fact, speaker: ref(fact.speaker), about, language, ...place };
  }
  const { deniedBy, ...rest } = fact;
  const provenance = {
    about,
    claimedBy: fact.claimedBy.map(ref),
    ...(deniedBy && { deniedBy: deniedBy.map(ref) }),
    ...place,
  };
  if (rest.kind === "figure") return { ...rest, ...provenance };
  const { because, ...claim } = rest;
  const reason = because === undefined ? undefined : byId.get(because);
  return {
    ...claim,
    ...(reason?.kind === "claim" && { because: { id: reason.id, statement: reason.statement } }),
    ...provenance,
  };
}

/** Who says a joined fact; empty for an entity. */
export function speakersOfJoined(record: JoinedRecord): readonly Ref[] {
  if (record.kind === "quote") return [record.speaker];
  return "claimedBy" in record ? record.claimedBy : [];
}

/** The source of a factbook with the number of its records. */
export function countedSource(factbook: FactbookData): CountedSource {
  const { entities, figures, quotes, claims } = factbook;
  const { questions: _, ...source } = factbook.source;
  const records = {
    entities: entities.length,
    figures: figures.length,
    quotes: quotes.length,
    claims: claims.length,
  };
  return { ...source, records };
}
