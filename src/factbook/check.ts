/** Checks a value against the model and the rules between records. */
import { isEntity, PARTS, selectorsOf, timesOf } from "./factbook.ts";
import { type Fault, faultsOf, type Issue, quoted } from "./faults.ts";
import { type Claim, FactbookData, type FactRecord, Id } from "./model.ts";

/**
 * Checks `value` against the model, and between records as far as these can be told: the factbook
 * that it is, or all that is wrong with it.
 */
export function check(value: unknown): { data?: FactbookData; faults: readonly Fault[] } {
  const { data, error } = FactbookData.safeParse(value, { reportInput: true });
  const issues = error?.issues ?? [];
  const told = data ?? standingIn(value, issues);
  const faults = [...issues.flatMap(faultsOf), ...(told ? checkCoherence(told) : [])];
  return faults.length === 0 && data ? { data, faults } : { faults };
}

/**
 * A faulty factbook with stand-ins, which break no rule between records, in the places of what the
 * model refuses: so no fault leads to another. Undefined where a part is missing altogether.
 */
function standingIn(value: unknown, issues: readonly Issue[]): FactbookData | undefined {
  const parts = Object(value);
  if (!PARTS.every((part) => Array.isArray(parts[part]))) return undefined;
  const copies = PARTS.map((part) => [part, Array.from(parts[part])]);
  const told = { ...Object.fromEntries(copies), source: parts.source };
  for (const { path } of issues) {
    const [part = "", index] = path;
    if (part === "source") told.source = { length: Number.POSITIVE_INFINITY };
    else if (index !== undefined) told[part][index] = recordLike(told[part][index], path);
  }
  return told;
}

/** A stand-in with the record's own id, which others may refer to; else with one that nothing has. */
function recordLike(record: unknown, path: readonly PropertyKey[]): object {
  const { data: id = path.join(" ") } = Id.safeParse(Object(record).id);
  const selector = { start: 0, end: 1 };
  return { id, kind: "claim", about: [], claimedBy: [], status: "stated", selector };
}

/** What the rules need to know of all records. */
interface Known {
  /** Where each id stands first. */
  readonly places: ReadonlyMap<string, string>;
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** A claim of each round of reasons that leads back to itself. */
  readonly circular: ReadonlySet<string>;
  /** The article's length. */
  readonly length: number;
}

type Problems = Iterable<readonly [field: string, problem: string]>;

const RULES: readonly ((record: FactRecord, known: Known, place: string) => Problems)[] = [
  duplicateId,
  danglingIds,
  roleFaults,
  reasonFaults,
  statusFaults,
  rangeFaults,
  languageFaults,
];

/** All faults of `data`, rule by rule and in its order; none for a coherent factbook. */
export function checkCoherence(data: FactbookData): Fault[] {
  const records = PARTS.flatMap((part) =>
    data[part].map((record, index) => ({ record, place: `/${part}/${index}` })),
  );
  const known = {
    places: new Map(records.toReversed().map(({ record, place }) => [record.id, place])),
    entities: new Set(data.entities.map(({ id }) => id)),
    claims: new Set(data.claims.map(({ id }) => id)),
    circular: circularClaims(data.claims),
    length: data.source.length,
  };
  return RULES.flatMap((rule) =>
    records.flatMap(({ record, place }) =>
      Array.from(rule(record, known, place), ([field, problem]) => ({
        pointer: `${place}/${field}`,
        problem,
      })),
    ),
  );
}

function* duplicateId({ id }: FactRecord, { places }: Known, place: string): Problems {
  const first = places.get(id);
  if (first !== place) yield ["id", `${quoted(id)} is already the id at ${first}/id`];
}

function* danglingIds(record: FactRecord, { entities }: Known): Problems {
  for (const [field, id] of references(record))
    if (!entities.has(id)) yield [field, `no entity has the id ${quoted(id)}`];
}

/** Each id that a record refers to, with where in it that stands. */
function references(record: FactRecord): [field: string, id: string][] {
  if (isEntity(record)) return record.of === undefined ? [] : [["of", record.of]];
  const list = (field: string, ids: readonly string[] = []) =>
    ids.map((id, at): [string, string] => [`${field}/${at}`, id]);
  const about = record.about.map(({ id }, at): [string, string] => [`about/${at}/id`, id]);
  if (record.kind === "quote") return [...about, ["speaker", record.speaker]];
  const { claimedBy, deniedBy } = record;
  return [...about, ...list("claimedBy", claimedBy), ...list("deniedBy", deniedBy)];
}

function* roleFaults(record: FactRecord): Problems {
  if (isEntity(record)) return;
  const parts = new Set<string>();
  for (const [at, { id, as }] of record.about.entries()) {
    const part = `${id} ${as}`;
    if (parts.has(part)) yield [`about/${at}`, `${quoted(id)} is already here as "${as}"`];
    parts.add(part);
  }
}

function* reasonFaults(record: FactRecord, { claims, circular }: Known): Problems {
  if (record.kind !== "claim" || record.because === undefined) return;
  const because = quoted(record.because);
  if (!claims.has(record.because)) yield ["because", `no claim has the id ${because}`];
  else if (circular.has(record.id)) yield ["because", `${because} has this very claim as a reason`];
}

function circularClaims(claims: readonly Claim[]): Set<string> {
  const reasons = new Map(claims.map(({ id, because }) => [id, because]));
  const circular = new Set<string>();
  for (const { id } of claims) {
    const path = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !path.has(at); ) {
      path.add(at);
      const reason = reasons.get(at);
      if (reason !== undefined && path.has(reason)) circular.add(reason);
      // So that no way is gone twice.
      reasons.delete(at);
      at = reason;
    }
  }
  return circular;
}

function* statusFaults(record: FactRecord): Problems {
  if (!("status" in record)) return;
  const { status, deniedBy } = record;
  if (status === "denied" && !deniedBy) yield ["deniedBy", "a denied fact must say who denies it"];
  if (status !== "denied" && deniedBy)
    yield ["deniedBy", `only a denied fact has this, and the status is "${status}"`];
}

/** Ranges of offsets and of dates run forwards, and mentions in the article's order. */
function* rangeFaults(record: FactRecord, { length }: Known): Problems {
  let last = 0;
  for (const [at, { start, end }] of selectorsOf(record).entries()) {
    const field = isEntity(record) ? `mentions/${at}` : "selector";
    if (start >= end) yield [field, `start ${start} is not before end ${end}`];
    if (end > length) yield [field, `end ${end} is past the article's ${length} code units`];
    if (start < last)
      yield [field, `start ${start} is before that of the mention above it, ${last}`];
    last = start;
  }
  for (const { field, time } of timesOf(record))
    if (time.from && time.to && time.from > time.to)
      yield [field, `from ${time.from} is after to ${time.to}`];
}

/** BCP 47: a language, perhaps with script, region and variants. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function* languageFaults(record: FactRecord): Problems {
  for (const tag of isEntity(record) ? Object.keys(record.aliases) : [])
    if (!LANGUAGE_TAG.test(tag))
      yield ["aliases", `${quoted(tag)}; wanted: only languages, such as fr or sr-Latn`];
}
