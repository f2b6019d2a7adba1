/** Checks a value against the model and the rules between records. */
import { isEntity, PARTS, selectorsOf } from "./factbook.ts";
import { type Fault, faultsOf, quoted } from "./faults.ts";
import { FactbookData, type FactRecord, Id } from "./model.ts";

/** The factbook that a value is, or all that is wrong with it. */
export interface Checked {
  readonly data?: FactbookData;
  readonly faults: readonly Fault[];
}

/** Checks `value`: against the model, and between records as far as these can be told. */
export function check(value: unknown): Checked {
  const { data, error } = FactbookData.safeParse(value, { reportInput: true });
  const issues = error?.issues ?? [];
  const places = issues.map(
    ({ path: [part = "", index = ""] }) => `${String(part)} ${String(index)}`,
  );
  const told = data ?? standingIn(value, new Set(places));
  const between = told === undefined ? [] : checkCoherence(told);
  const faults = [...issues.flatMap(faultsOf), ...between];
  return faults.length === 0 && data ? { data, faults } : { faults };
}

/**
 * A faulty factbook with stand-ins, which break no rule between records, in the places of what the
 * model refuses: so no fault leads to another. Undefined where a part is missing altogether.
 */
function standingIn(value: unknown, faulty: ReadonlySet<string>): FactbookData | undefined {
  const parts = Object(value);
  if (!PARTS.every((part) => Array.isArray(parts[part]))) return undefined;
  const source = [...faulty].some((place) => place.startsWith("source "));
  const records = PARTS.map((part) => [
    part,
    Array.from(parts[part], (record, index) =>
      faulty.has(`${part} ${index}`)
        ? { ...NO_RECORD, id: idOf(record, `${part} ${index}`) }
        : record,
    ),
  ]);
  return { ...Object.fromEntries(records), source: source ? NO_SOURCE : parts.source };
}

const NO_SOURCE = { length: Number.POSITIVE_INFINITY };
const NO_RECORD = {
  kind: "claim",
  about: [],
  claimedBy: [],
  status: "stated",
  selector: { start: 0, end: 1 },
};

/** The record's own id, which others may refer to; else one that nothing has. */
function idOf(record: unknown, otherwise: string): string {
  const { data } = Id.safeParse(Object(record).id);
  return data ?? otherwise;
}

/** A record with the JSON pointer at which it stands. */
type Located = readonly [pointer: string, record: FactRecord];

/** All faults of `data`, rule by rule and in its order; none for a coherent factbook. */
export function checkCoherence(data: FactbookData): Fault[] {
  const records = PARTS.flatMap((part) =>
    data[part].map((record, index): Located => [`/${part}/${index}`, record]),
  );
  const entities = new Set(data.entities.map(({ id }) => id));
  return [
    ...duplicateIds(records),
    ...records.flatMap((located) => [...danglingIds(located, entities)]),
    ...records.flatMap((located) => [...statusFaults(located)]),
    ...records.flatMap((located) => [...rangeFaults(located, data.source.length)]),
    ...records.flatMap((located) => [...languageFaults(located)]),
  ];
}

function* duplicateIds(records: readonly Located[]): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const [place, { id }] of records) {
    const pointer = `${place}/id`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, pointer);
    else yield { pointer, problem: `${quoted(id)} is already the id at ${first}` };
  }
}

function* danglingIds([place, record]: Located, entities: ReadonlySet<string>): Generator<Fault> {
  for (const [field, id] of references(record))
    if (!entities.has(id))
      yield { pointer: `${place}/${field}`, problem: `no entity has the id ${quoted(id)}` };
}

/** Each id that a record refers to, with where in it that stands. */
function references(record: FactRecord): [field: string, id: string][] {
  if (isEntity(record)) return record.of === undefined ? [] : [["of", record.of]];
  const list = (field: string, ids: readonly string[] = []) =>
    ids.map((id, at): [string, string] => [`${field}/${at}`, id]);
  const about = list("about", record.about);
  if (record.kind === "quote") return [...about, ["speaker", record.speaker]];
  const { claimedBy, deniedBy } = record;
  return [...about, ...list("claimedBy", claimedBy), ...list("deniedBy", deniedBy)];
}

function* statusFaults([place, record]: Located): Generator<Fault> {
  if (record.kind !== "figure" && record.kind !== "claim") return;
  const { status, deniedBy } = record;
  const pointer = `${place}/deniedBy`;
  if (status === "denied" && !deniedBy)
    yield { pointer, problem: "a denied fact must say who denies it" };
  if (status !== "denied" && deniedBy)
    yield { pointer, problem: `only a denied fact has this, and the status is "${status}"` };
}

/** Ranges of offsets and of dates run forwards, and mentions in the article's order. */
function* rangeFaults([place, record]: Located, length: number): Generator<Fault> {
  let last = 0;
  for (const [at, { start, end }] of selectorsOf(record).entries()) {
    const pointer = isEntity(record) ? `${place}/mentions/${at}` : `${place}/selector`;
    if (start >= end) yield { pointer, problem: `start ${start} is not before end ${end}` };
    if (end > length)
      yield { pointer, problem: `end ${end} is past the article's ${length} code units` };
    if (start < last)
      yield { pointer, problem: `start ${start} is before that of the mention above it, ${last}` };
    last = start;
  }
  if (!("when" in record) || record.when === undefined) return;
  const { from, to } = record.when;
  if (from && to && from > to)
    yield { pointer: `${place}/when`, problem: `from ${from} is after to ${to}` };
}

/** BCP 47: a language, perhaps with script, region and variants. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function* languageFaults([place, record]: Located): Generator<Fault> {
  if (!isEntity(record)) return;
  for (const tag of Object.keys(record.aliases))
    if (!LANGUAGE_TAG.test(tag))
      yield {
        pointer: `${place}/aliases`,
        problem: `${quoted(tag)}; wanted: only languages, such as fr or sr-Latn`,
      };
}
