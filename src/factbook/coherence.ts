/** The rules of a factbook that hold between records, which a schema cannot say. */
import type { FactbookData } from "./model.ts";
import { quoted } from "./validate-words.ts";

/** A place in a factbook that breaks a rule. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the factbook. */
  readonly pointer: string;
  readonly problem: string;
}

/** All faults of `data`, in its order; none for a coherent factbook. */
export function checkCoherence(data: FactbookData): Fault[] {
  return [...incoherences(data)];
}

/** The same faults one at a time, for a reader that may have seen enough. */
export function* incoherences(data: FactbookData): Generator<Fault> {
  yield* duplicateIds(data);
  yield* danglingIds(data);
  yield* statusFaults(data);
  yield* rangeFaults(data);
  yield* languageFaults(data);
}

const FACTS = ["figures", "quotes", "claims"] as const;
const ALL = ["entities", ...FACTS] as const;

function* duplicateIds(data: FactbookData): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const file of ALL) {
    for (const [index, { id }] of data[file].entries()) {
      const pointer = `/${file}/${index}/id`;
      const first = seen.get(id);
      if (first !== undefined)
        yield { pointer, problem: `${quoted(id)} is already the id at ${first}` };
      else seen.set(id, pointer);
    }
  }
}

function* danglingIds(data: FactbookData): Generator<Fault> {
  const entities = new Set(data.entities.map((entity) => entity.id));
  for (const [index, { of }] of data.entities.entries())
    if (of !== undefined && !entities.has(of))
      yield { pointer: `/entities/${index}/of`, problem: `no entity has the id ${quoted(of)}` };
  for (const file of FACTS) {
    for (const [index, fact] of data[file].entries()) {
      for (const [field, ids] of references(fact)) {
        for (const [at, id] of ids.entries()) {
          if (entities.has(id)) continue;
          const pointer = `/${file}/${index}/${field}${field === "speaker" ? "" : `/${at}`}`;
          yield { pointer, problem: `no entity has the id ${quoted(id)}` };
        }
      }
    }
  }
}

type Fact = FactbookData[(typeof FACTS)[number]][number];

function references(fact: Fact): [field: string, ids: readonly string[]][] {
  const about: [string, readonly string[]] = ["about", fact.about];
  if (fact.kind === "quote") return [about, ["speaker", [fact.speaker]]];
  return [about, ["claimedBy", fact.claimedBy], ["deniedBy", fact.deniedBy ?? []]];
}

function* statusFaults(data: FactbookData): Generator<Fault> {
  for (const file of ["figures", "claims"] as const) {
    for (const [index, { status, deniedBy }] of data[file].entries()) {
      const pointer = `/${file}/${index}/deniedBy`;
      if (status === "denied" && !deniedBy)
        yield { pointer, problem: "a denied fact must say who denies it" };
      if (status !== "denied" && deniedBy)
        yield { pointer, problem: `only a denied fact has this, and the status is "${status}"` };
    }
  }
}

function* rangeFaults(data: FactbookData): Generator<Fault> {
  for (const [pointer, { start, end }] of selectors(data)) {
    if (start >= end) yield { pointer, problem: `start ${start} is not before end ${end}` };
    if (end > data.source.length)
      yield {
        pointer,
        problem: `end ${end} is past the article's ${data.source.length} code units`,
      };
  }
  for (const file of ["figures", "claims"] as const) {
    for (const [index, { when }] of data[file].entries()) {
      if (when?.from && when.to && when.from > when.to)
        yield {
          pointer: `/${file}/${index}/when`,
          problem: `from ${when.from} is after to ${when.to}`,
        };
    }
  }
}

function* selectors(data: FactbookData): Generator<[string, { start: number; end: number }]> {
  for (const [index, entity] of data.entities.entries())
    for (const [at, mention] of entity.mentions.entries())
      yield [`/entities/${index}/mentions/${at}`, mention];
  for (const file of FACTS)
    for (const [index, { selector }] of data[file].entries())
      yield [`/${file}/${index}/selector`, selector];
}

/** BCP 47: a language, perhaps with script, region and variants. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function* languageFaults(data: FactbookData): Generator<Fault> {
  for (const [index, { aliases }] of data.entities.entries())
    for (const tag of Object.keys(aliases))
      if (!LANGUAGE_TAG.test(tag))
        yield {
          pointer: `/entities/${index}/aliases`,
          problem: `${quoted(tag)}; wanted: only languages, such as fr or sr-Latn`,
        };
}
