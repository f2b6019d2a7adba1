/** Checks a value against the model and the rules between records. */
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS } from "../output/labels/faults.ts";
import { thingsCoded } from "../world.ts";
import { isEntity, languageOf, PARTS, selectorsOf, timesOf } from "./factbook.ts";
import { type Fault, faultsOf, type Issue, type Near, pointerTo, quoted } from "./faults.ts";
import {
  type Claim,
  type Fact,
  FactbookData,
  type FactRecord,
  LANGUAGE_TAG,
  type Source,
} from "./model.ts";
import { columnsOf, fieldsAt } from "./schema-fields.ts";

const fieldsOfFactbook = (path: readonly PropertyKey[]) => fieldsAt(path, FactbookData);

/** The factbook that `value` is, or all that is wrong with it. */
export function check(value: unknown): { data?: FactbookData; faults: readonly Fault[] } {
  const { data, error } = FactbookData.safeParse(value, { reportInput: true });
  const issues = error?.issues ?? [];
  const faults = [
    ...issues.flatMap((issue) => faultsOf(issue, fieldsOfFactbook)),
    ...checkCoherence(data ?? Object(value), issues),
  ];
  return data && faults.length === 0 ? { data, faults } : { faults };
}

/**
 * All faults between the records of `data`; none for a coherent factbook. Of records that the model
 * refuses, at `issues`, only the ids count, so that no fault leads to another.
 */
export function checkCoherence(data: FactbookData, issues: readonly Issue[] = []): Fault[] {
  if (!PARTS.every((part) => Array.isArray(data[part]))) return [];
  const ids = new Map(PARTS.map((part) => [part, new Set(data[part].flatMap(idsOf))]));
  const circular = circularClaims(data.claims);
  const isMeasured = issues.every(({ path: [part] }) => part !== "source");
  const source = isMeasured ? data.source : undefined;
  const refused = new Set(issues.map(({ path }) => pointerTo(path.slice(0, 2))));
  const places = placesOf(data);
  const faults = [...duplicateIds(places)];
  for (const [pointer, record] of places.filter(([pointer]) => !refused.has(pointer)))
    for (const [field, problem, near] of problemsOf(record, ids, circular, source))
      faults.push({ pointer: `${pointer}/${field}`, problem, near });
  return faults;
}

function idsOf(record: FactRecord | undefined): string[] {
  return typeof record?.id === "string" ? [record.id] : [];
}

type Place = readonly [pointer: string, record: FactRecord];

/** Every record, with where it stands as a JSON pointer. */
export function placesOf(data: FactbookData): Place[] {
  return PARTS.flatMap((part) =>
    Array.from<FactRecord, Place>(data[part], (record, at) => [`/${part}/${at}`, record]),
  );
}

function* duplicateIds(records: readonly Place[]): Iterable<Fault> {
  const ids = records.map(([pointer, record]) => [record?.id, `${pointer}/id`] as const);
  for (const [id, pointer, first] of repeated(ids.filter(([id]) => typeof id === "string")))
    yield { pointer, problem: filled(FAULTS.duplicateId, { id: quoted(id), place: first }) };
}

/** Each key that came before, with its place and where it was first. */
export function* repeated<P>(keys: Iterable<readonly [key: string, place: P]>) {
  const places = new Map<string, P>();
  for (const [key, place] of keys) {
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    else yield [key, place, first] as const;
  }
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;
type Problems = Iterable<readonly [field: string, problem: Both<string>, near?: Near]>;

/** What is wrong with a record, by the ids of each part and, where it holds, the source. */
function* problemsOf(
  record: FactRecord,
  ids: Ids,
  circular: Set<string>,
  source: Source | undefined,
): Problems {
  yield* danglingIds(record, ids);
  yield* placeFaults(record, source);
  yield* rangeFaults(record);
  yield* codeFaults(record);
  if (isEntity(record) && record.of === record.id)
    yield ["of", filled(FAULTS.ofItself, { id: quoted(record.id) })];
  const spoken = source && languageOf(source);
  if (record.kind === "quote" && spoken && record.text[spoken] === undefined)
    yield [`text/${spoken}`, FAULTS.notVerbatim];
  if ("about" in record) yield* roleFaults(record.about);
  if ("status" in record && record.status === "denied" && !record.deniedBy)
    yield ["deniedBy", FAULTS.denierMissing];
  if ("status" in record && record.status !== "denied" && record.deniedBy)
    yield ["deniedBy", filled(FAULTS.denierForbidden, { status: record.status })];
  if ("because" in record && circular.has(record.id))
    yield ["because", filled(FAULTS.circular, { id: quoted(record.because) })];
  for (const tag of isEntity(record) ? Object.keys(record.aliases ?? {}) : [])
    if (!LANGUAGE_TAG.test(tag))
      yield ["aliases", filled(FAULTS.notLanguage, { tag: quoted(tag) })];
}

/** The fields by which records refer to others, as the model has them, and the part of these. */
const FIELDS = PARTS.flatMap((part) => columnsOf(FactbookData.shape[part].def.element));
const LINKS = new Map(
  FIELDS.flatMap(({ path, references }) => (references ? [[path, references]] : [])),
);

function* danglingIds(record: FactRecord, ids: Ids): Problems {
  for (const [field, part] of LINKS)
    for (const [at, id] of idsIn(Object(record)[field], field))
      if (!ids.get(part)?.has(id)) {
        const problem = part === "claims" ? FAULTS.noClaim : FAULTS.noEntity;
        yield [at, filled(problem, { id: quoted(id) }), { given: id, known: ids.get(part) ?? [] }];
      }
}

/** The ids in a field, and where: one, a list of them, or of objects that have one each. */
function idsIn(value: unknown, at: string): [at: string, id: string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, `${at}/${index}`));
  if (typeof value === "object") return idsIn(Object(value).id, `${at}/id`);
  return typeof value === "string" ? [[at, value]] : [];
}

function* roleFaults(about: Fact["about"]): Problems {
  const parts = about.map(({ id, as }, at) => [`${id} ${as}`, `about/${at}`] as const);
  for (const [part, field] of repeated(parts)) {
    const [id = "", role = ""] = part.split(" ");
    yield [field, filled(FAULTS.twoRoles, { id, role })];
  }
}

/** A claim of each round of reasons that leads back to itself. */
function circularClaims(claims: readonly Claim[]): Set<string> {
  const reasons = new Map(claims.map((claim) => [claim?.id, claim?.because]));
  // From where each claim was reached first, so that no way is gone twice.
  const starts = new Map<string, string>();
  const circular = new Set<string>();
  for (const start of reasons.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && !starts.has(id)) {
      starts.set(id, start);
      id = reasons.get(id);
    }
    if (id !== undefined && starts.get(id) === start) circular.add(id);
  }
  return circular;
}

/** Selectors are ranges within the article, and mentions in its order. */
function* placeFaults(record: FactRecord, source: Source | undefined): Problems {
  const { length, lines } = source ?? { length: Infinity, lines: Infinity };
  let last = 0;
  for (const [at, { start, end, paragraph }] of selectorsOf(record).entries()) {
    const field = isEntity(record) ? `mentions/${at}` : "selector";
    if (paragraph >= lines) yield [field, filled(FAULTS.noParagraph, { paragraph, lines })];
    if ((start === undefined) !== (end === undefined)) yield [field, FAULTS.halfARange];
    if (start === undefined || end === undefined) continue;
    if (start >= end) yield [field, filled(FAULTS.startAfterEnd, { start, end })];
    if (end > length) yield [field, filled(FAULTS.endPastArticle, { end, length })];
    if (start < last) yield [field, filled(FAULTS.outOfOrder, { start, last })];
    last = start;
  }
}

/** A country's codes are ISO 3166-1's. */
function* codeFaults(record: FactRecord): Problems {
  if (!isEntity(record)) return;
  for (const field of ["iso2", "iso3"] as const) {
    const code = record[field];
    if (code !== undefined && thingsCoded(code).length === 0)
      yield [field, filled(FAULTS.noCountry, { code: quoted(code) })];
  }
}

/** Ranges of numbers and of dates run forwards. */
function* rangeFaults(record: FactRecord): Problems {
  if (record.kind === "figure") {
    const { amount, min = amount, max = amount } = record.value;
    if (min > max) yield ["value", filled(FAULTS.minOverMax, { min, max })];
  }
  for (const { field, time } of timesOf(record))
    if (time.from && time.to && time.from > time.to)
      yield [field, filled(FAULTS.fromAfterTo, { from: time.from, to: time.to })];
}
