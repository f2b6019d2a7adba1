/** Checks a value against the model and the rules between records. */
import * as z from "zod/mini";
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS, WANTED } from "../output/labels/faults.ts";
import { thingsCoded } from "../world.ts";
import { isEntity, languageOf, PARTS, selectorsOf, timesOf } from "./factbook.ts";
import { type Fault, faultsOf, type Issue, pointerTo, quoted, wanting } from "./faults.ts";
import {
  type Entity,
  type Fact,
  FactbookData,
  type FactRecord,
  LANGUAGE_TAG,
  type Lang,
  type Quote,
  type Source,
} from "./model.ts";
import { columnsOf } from "./schema-fields.ts";
import { isSame } from "./wording.ts";

/** Maximum number of faults; nobody reads more. */
export const MOST_FAULTS = 10_000;

/** The value as a factbook, or its faults, up to a maximum. */
export function check(value: unknown): { data?: FactbookData; faults: readonly Fault[] } {
  const { data, issues } = parseByModel(value);
  const faults = issues.flatMap(faultsOf);
  if (issues.length <= MOST_FAULTS) faults.push(...checkCoherence(data ?? Object(value), issues));
  return data && faults.length === 0 ? { data, faults } : { faults };
}

/** A factbook's shape, ignoring what its records look like. */
const Frame = z.strictObject({
  ...FactbookData.shape,
  ...Object.fromEntries(PARTS.map((part) => [part, z.array(z.unknown())])),
});

/** Parses a value by the model, record by record so that it can stop after the maximum number of faults. */
function parseByModel(value: unknown): { data?: FactbookData; issues: readonly Issue[] } {
  const { error, data } = Frame.safeParse(value, { reportInput: true });
  const issues: Issue[] = error?.issues ?? [];
  const parts = PARTS.map((part) => {
    const given: unknown = Object(value)[part];
    const records = Array.isArray(given) ? given : [];
    return [
      part,
      Array.from(records.entries(), ([at, record]) => {
        if (issues.length > MOST_FAULTS) return undefined;
        const read = FactbookData.shape[part].def.element.safeParse(record, { reportInput: true });
        for (const issue of read.error?.issues ?? [])
          issues.push({ ...issue, path: [part, at, ...issue.path] });
        return read.data;
      }),
    ];
  });
  return issues.length > 0
    ? { issues }
    : { issues, data: { ...data, ...Object.fromEntries(parts) } };
}

/**
 * All faults between the records of `data`; none if it is coherent. Of records that the model rejected, at
 * `issues`, only the ids count, so that one fault doesn't cause others.
 */
export function checkCoherence(data: FactbookData, issues: readonly Issue[] = []): Fault[] {
  if (!PARTS.every((part) => Array.isArray(data[part]))) return [];
  const isMeasured = issues.every(({ path: [part] }) => part !== "source");
  const known: Known = {
    ids: new Map(PARTS.map((part) => [part, new Set(data[part].flatMap(idsOf))])),
    circular: circularIn([
      ...data.entities.map((entity) => [entity?.id, entity?.of] as const),
      ...data.claims.map((claim) => [claim?.id, claim?.because] as const),
    ]),
    source: isMeasured ? data.source : undefined,
  };
  const refused = new Set(issues.map(({ path }) => pointerTo(path.slice(0, 2))));
  const places = placesOf(data);
  const faults = [...duplicateIds(places), ...headingFaults(known.source)];
  for (const [pointer, record] of places.filter(([pointer]) => !refused.has(pointer)))
    for (const [field, problem, near] of problemsOf(record, known))
      faults.push({ pointer: `${pointer}/${field}`, problem, near });
  return faults;
}

/** What the rules for one record need to know about the others. */
interface Known {
  /** The ids in each part. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** One record of each cycle of entities (`of`) or claims (`because`). */
  readonly circular: ReadonlySet<string>;
  /** Undefined if the model rejects it. */
  readonly source: Source | undefined;
}

function idsOf(record: FactRecord | undefined): string[] {
  return typeof record?.id === "string" ? [record.id] : [];
}

type Place = readonly [pointer: string, record: FactRecord];

/** Every record with its JSON pointer. */
export function placesOf(data: FactbookData): Place[] {
  return PARTS.flatMap((part) =>
    Array.from<FactRecord, Place>(data[part], (record, at) => [`/${part}/${at}`, record]),
  );
}

function* duplicateIds(places: readonly Place[]): Iterable<Fault> {
  const ids = places.flatMap(([place, record]) =>
    idsOf(record).map((id) => [id, `${place}/id`] as const),
  );
  for (const [id, pointer, place] of repeated(ids))
    yield { pointer, problem: filled(FAULTS.duplicateId, { id: quoted(id), place }) };
}

/** Each repeated key, with its place and the place of its first occurrence. */
export function* repeated<P>(keys: Iterable<readonly [key: string, place: P]>) {
  const places = new Map<string, P>();
  for (const [key, place] of keys) {
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    else yield [key, place, first] as const;
  }
}

/** Headings are lines of the article, in its order. */
function* headingFaults(source?: Source): Iterable<Fault> {
  const { headings = [], lines = 0 } = source ?? {};
  for (const [at, line] of headings.entries()) {
    const pointer = `/source/headings/${at}`;
    const last = headings[at - 1] ?? -1;
    if (line >= lines)
      yield { pointer, problem: filled(FAULTS.noParagraph, { paragraph: line, lines }) };
    if (line <= last) yield { pointer, problem: filled(FAULTS.headingOrder, { line, last }) };
  }
}

type Problems = Iterable<readonly [field: string, problem: Both<string>, near?: Fault["near"]]>;

function* problemsOf(record: FactRecord, known: Known): Problems {
  yield* danglingIds(record, known);
  yield* placeFaults(record, known);
  if (isEntity(record)) yield* entityFaults(record, known);
  else yield* factFaults(record, known);
}

/** Fields that refer to other records, taken from the model, and the part they refer to. */
const LINKS = new Map(
  PARTS.flatMap((part) => columnsOf(FactbookData.shape[part].def.element)).flatMap(
    ({ path, references }) => (references ? [[path, references]] : []),
  ),
);

function* danglingIds(record: FactRecord, { ids }: Known): Problems {
  for (const [field, part] of LINKS) {
    const known = ids.get(part) ?? new Set();
    for (const [at, given] of idsIn(Object(record)[field], field))
      if (!known.has(given)) {
        const problem = part === "claims" ? FAULTS.noClaim : FAULTS.noEntity;
        yield [at, filled(problem, { id: quoted(given) }), { given, known }];
      }
  }
}

/** The ids in a field with their places: a single id, a list of ids, or a list of objects with an id. */
function idsIn(value: unknown, at: string): [at: string, id: string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, `${at}/${index}`));
  if (typeof value === "object") return idsIn(Object(value).id, `${at}/id`);
  return typeof value === "string" ? [[at, value]] : [];
}

/** Selectors must be ranges inside the article, and mentions must be in its order. */
function* placeFaults(record: FactRecord, { source }: Known): Problems {
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

function* entityFaults({ id, of, kind, aliases = {}, ...codes }: Entity, known: Known): Problems {
  for (const field of ["iso2", "iso3"] as const) {
    const code = codes[field];
    if (code === undefined) continue;
    if (kind !== "country") yield [field, wanting(quoted(code), WANTED.onlyCountries)];
    else if (thingsCoded(code).length === 0) yield [field, wanting(quoted(code), WANTED.country)];
  }
  if (known.circular.has(id)) yield ["of", filled(FAULTS.ofItself, { id: quoted(id) })];
  for (const tag of Object.keys(aliases))
    if (!LANGUAGE_TAG.test(tag)) yield ["aliases", wanting(quoted(tag), WANTED.languages)];
}

function* factFaults(fact: Fact, { circular, source }: Known): Problems {
  if (fact.kind === "figure") {
    const { amount, min = amount, max = amount } = fact.value;
    if (amount < min || amount > max)
      yield ["value", filled(FAULTS.outsideRange, { amount, min, max })];
  }
  for (const { field, time } of timesOf(fact)) {
    const { from = "", to = from } = time;
    if (from > to) yield [field, filled(FAULTS.fromAfterTo, { from, to })];
  }
  if (fact.kind === "quote" && source) yield* wordingFaults(fact, languageOf(source));
  const parts = fact.about.map(
    ({ id, as: role }, at) => [`${id} ${role}`, { id, role, at }] as const,
  );
  for (const [, { id, role, at }] of repeated(parts))
    yield [`about/${at}`, filled(FAULTS.twoRoles, { id, role })];
  if (fact.kind === "quote") return;
  const { status, deniedBy } = fact;
  if (status === "denied" && !deniedBy) yield ["deniedBy", FAULTS.denierMissing];
  if (status !== "denied" && deniedBy)
    yield ["deniedBy", filled(FAULTS.denierForbidden, { status })];
  if (fact.kind === "claim" && fact.because !== undefined && circular.has(fact.id))
    yield ["because", filled(FAULTS.circular, { id: quoted(fact.because) })];
}

/** A quotation must have the words that it selects, in the language of the article. */
function* wordingFaults({ text, selector: { exact } }: Quote, spoken: Lang): Problems {
  const words = text[spoken];
  const field = `text/${spoken}`;
  if (words === undefined) yield [field, wanting(FAULTS.nothing, WANTED.verbatim)];
  else if (exact !== undefined && !isSame(words, exact))
    yield [field, wanting(quoted(words), filled(WANTED.selected, { exact: quoted(exact) }))];
}

/** One record of each cycle in a set of links. */
function circularIn(links: readonly (readonly [from: string, to: string | undefined])[]) {
  const next = new Map(links);
  // Where each record was first reached from, so that no path is followed twice.
  const starts = new Map<string, string>();
  const circular = new Set<string>();
  for (const start of next.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && !starts.has(id)) {
      starts.set(id, start);
      id = next.get(id);
    }
    if (id !== undefined && starts.get(id) === start) circular.add(id);
  }
  return circular;
}
