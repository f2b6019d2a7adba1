/** An open factbook: its records by id, and by the entities they are about or said by. */
import { once } from "../memo.ts";
import type {
  Entity,
  Fact,
  FactbookData,
  FactRecord,
  Kind,
  Lang,
  Selector,
  Source,
  Status,
  Text,
} from "./model.ts";

/** One factbook, or several combined; `source` is then that of the first. */
export interface Factbook extends FactbookData {
  /** Every record, in the order entities, figures, quotes, claims. */
  readonly records: readonly FactRecord[];
  readonly byId: ReadonlyMap<string, FactRecord>;
  /** Facts about an entity or its parts, or said or denied by them; each kind in the order of the article. */
  factsOf(entityId: string): readonly Fact[];
  /** The factbooks it combines; usually just itself. */
  readonly books: readonly [FactbookData, ...FactbookData[]];
  /** The source of the factbook that a record belongs to. */
  sourceOf(id: string): Source;
}

/** The parts of a factbook that hold records. */
export const PARTS = ["entities", "figures", "quotes", "claims"] as const;

/** The parts of a factbook, each a file if it is a folder. */
export const BOOK_PARTS = ["source", ...PARTS] as const;

/** The kinds of records behind each word of the command line. */
export const KINDS = {
  country: ["country"],
  person: ["person"],
  org: ["organisation", "group"],
  place: ["region", "city"],
  figure: ["figure"],
  quote: ["quote"],
  claim: ["claim"],
} as const satisfies Record<string, readonly Kind[]>;

/** The languages that a factbook may be in. */
export const LANGS = ["en", "nl"] as const satisfies readonly Lang[];

export const ENTITY_KINDS = [...KINDS.country, ...KINDS.person, ...KINDS.org, ...KINDS.place];
export const ALL_KINDS: readonly Kind[] = Object.values(KINDS).flat();

/** Indexes valid factbooks with distinct ids. */
export function createFactbook(books: readonly [FactbookData, ...FactbookData[]]): Factbook {
  const [{ source }, ...others] = books;
  const data = partsOf(books.flatMap(recordsIn));
  const records = recordsIn(data);
  const facts = once(() => factsByEntity(data));
  const sources = new Map<string, Source>();
  for (const book of others) for (const { id } of recordsIn(book)) sources.set(id, book.source);
  return {
    source,
    ...data,
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    factsOf: (entityId) => facts().get(entityId) ?? [],
    books,
    sourceOf: (id) => sources.get(id) ?? source,
  };
}

type Parts = Omit<FactbookData, "source">;

/** The records of all parts, in order. */
export function recordsIn(parts: Parts): FactRecord[] {
  return PARTS.flatMap((part): readonly FactRecord[] => parts[part]);
}

/** Distributes records over the parts they belong in. */
export function partsOf(records: readonly FactRecord[]): Parts {
  return {
    entities: records.filter(isEntity),
    figures: records.filter((record) => record.kind === "figure"),
    quotes: records.filter((record) => record.kind === "quote"),
    claims: records.filter((record) => record.kind === "claim"),
  };
}

function factsByEntity({ entities, figures, quotes, claims }: Parts): Map<string, Fact[]> {
  const addParents = parentsIn(entities);
  const groups = new Map(entities.map(({ id }): [string, Fact[]] => [id, []]));
  for (const fact of [...figures, ...quotes, ...claims])
    for (const id of addParents(entitiesOf(fact))) groups.get(id)?.push(fact);
  return groups;
}

/**
 * Returns a function that adds to a set of ids those of all entities they belong to, directly or
 * indirectly.
 */
export function parentsIn(entities: readonly Entity[]): (ids: Set<string>) => Set<string> {
  const parents = new Map(entities.map(({ id, of }) => [id, of]));
  return (ids) => {
    // Iterating over a set includes elements added on the way.
    for (const id of ids) {
      const parent = parents.get(id);
      if (parent !== undefined) ids.add(parent);
    }
    return ids;
  };
}

/** Returns a predicate: whether an entity is another one or belongs to it, directly or indirectly. */
export function isWithinIn(entities: readonly Entity[]) {
  const addParents = parentsIn(entities);
  return (id: string, whole: string) => addParents(new Set([id])).has(whole);
}

/** Whether `record` is an entity. */
export function isEntity(record: FactRecord | Source | undefined): record is Entity {
  return record !== undefined && "mentions" in record;
}

/** All selectors of a record; an entity's mentions are in the order of the article. */
export function selectorsOf(
  record: Pick<Entity, "mentions"> | Pick<Fact, "selector">,
): readonly Selector[] {
  return "mentions" in record ? record.mentions : [record.selector];
}

/** The range of a passage, in UTF-16 code units; undefined if the factbook doesn't give it. */
export function rangeOf({ start, end }: Pick<Selector, "start" | "end">) {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Compares selectors by their place in the article. */
export function byPlace(a: Selector, b: Selector): number {
  return a.paragraph - b.paragraph || (a.start ?? 0) - (b.start ?? 0);
}

/** The first passage of a record. */
export function firstSelector(record: Parameters<typeof selectorsOf>[0]): Selector | undefined {
  return selectorsOf(record)[0];
}

/** Who says a fact: the speaker of a quotation, otherwise the sources. */
export function speakersOf(fact: Fact): readonly string[] {
  return fact.kind === "quote" ? [fact.speaker] : fact.claimedBy;
}

/** The status of a fact; undefined for a quotation, since it is certain that it was said. */
export function statusOf({ status }: { readonly kind: string; readonly status?: Status }) {
  return status;
}

/** When a fact happened and when it was said, if known. */
export function timesOf<T>(fact: { readonly kind: string; readonly when?: T; readonly said?: T }) {
  return (["when", "said"] as const).flatMap((field) => {
    const time = fact[field];
    return time === undefined ? [] : [{ field, time }];
  });
}

/** The ids of all entities that a record is, is about, or is said or denied by. */
export function entitiesOf(record: FactRecord): Set<string> {
  if (isEntity(record)) return new Set([record.id]);
  const deniers = record.kind === "quote" ? [] : (record.deniedBy ?? []);
  return new Set([...record.about.map(({ id }) => id), ...speakersOf(record), ...deniers]);
}

/** Whether this entity is the outlet of its article; what the outlet says, the article says. */
export function isOutlet(id: string, factbook: Factbook): boolean {
  const record = factbook.byId.get(id);
  return isEntity(record) && Object.values(record.name).includes(factbook.sourceOf(id).outlet);
}

/**
 * The reader's number of the paragraph on a line of the article, counted from 1 without headline, subheads
 * and blank lines; undefined for those.
 */
export function paragraphOf(
  { headings = [0] }: Pick<Source, "headings">,
  line: number,
): number | undefined {
  if (headings.includes(line)) return undefined;
  return line + 1 - headings.filter((heading) => heading < line).length;
}

/** The reader's numbers of the paragraphs that a record is in; 0 for headings. */
export function paragraphsOf(record: FactRecord, factbook: Factbook): Set<number> {
  const source = factbook.sourceOf(record.id);
  return new Set(selectorsOf(record).map((at) => paragraphOf(source, at.paragraph) ?? 0));
}

/** The language of an article, out of the two that texts can be in. */
export function languageOf({ language }: Source): Lang {
  return language.startsWith("en") ? "en" : "nl";
}

/** Whether a text is an ISO 8601 day, month or year that exists; 2023-02-31 doesn't. */
export function isDate(text: string): boolean {
  const time = /^\d{4}(-\d\d){0,2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // An impossible day would be parsed as a different one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A text in `lang`, or in the other language if it only has that. */
export function worded(text: Text, lang: Lang): string {
  return text[lang] ?? text[lang === "en" ? "nl" : "en"] ?? "";
}

/** Records of some kinds, in the factbook's order. */
export function recordsOf(factbook: Factbook, kinds: readonly Kind[]): FactRecord[] {
  return factbook.records.filter(({ kind }) => kinds.includes(kind));
}
