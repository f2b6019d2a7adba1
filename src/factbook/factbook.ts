/** A factbook as lookups use it: its records by id, and by the entities that they are about or by. */
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

/** One factbook, or several put together; then `source` is that of the first. */
export interface Factbook extends FactbookData {
  /** Every record, in the order entities, figures, quotes, claims. */
  readonly records: readonly FactRecord[];
  readonly byId: ReadonlyMap<string, FactRecord>;
  /** The facts about an entity, or by it or its parts, each kind in the order of the article. */
  factsOf(entityId: string): readonly Fact[];
  /** The factbooks that it was put together from; itself, mostly. */
  readonly books: readonly [FactbookData, ...FactbookData[]];
  /** The source of the factbook that a record is from. */
  sourceOf(id: string): Source;
}

/** The parts of a factbook that hold records. */
export const PARTS = ["entities", "figures", "quotes", "claims"] as const;

/** What a factbook has, each in a file of its name where it is a folder. */
export const BOOK_PARTS = ["source", ...PARTS] as const;

/** The kinds of records that each word of the command line stands for. */
export const KINDS = {
  country: ["country"],
  person: ["person"],
  org: ["organisation", "group"],
  place: ["region", "city"],
  figure: ["figure"],
  quote: ["quote"],
  claim: ["claim"],
} as const satisfies Record<string, readonly Kind[]>;

export const ENTITY_KINDS = [...KINDS.country, ...KINDS.person, ...KINDS.org, ...KINDS.place];
export const ALL_KINDS: readonly Kind[] = Object.values(KINDS).flat();

/** Indexes factbooks that are taken to be valid and to share no id: kind by kind, in their order. */
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

/** The records of all parts, in their order. */
export function recordsIn(parts: Parts): FactRecord[] {
  return PARTS.flatMap((part): readonly FactRecord[] => parts[part]);
}

/** The parts that records are in. */
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

/** A function that adds to a set of ids those of the entities that they belong to, however far up. */
export function parentsIn(entities: readonly Entity[]): (ids: Set<string>) => Set<string> {
  const parents = new Map(entities.map(({ id, of }) => [id, of]));
  return (ids) => {
    // A set's iteration reaches what is added on the way.
    for (const id of ids) {
      const parent = parents.get(id);
      if (parent !== undefined) ids.add(parent);
    }
    return ids;
  };
}

/** Whether `record` is an entity rather than a fact, or none. */
export function isEntity(record: FactRecord | Source | undefined): record is Entity {
  return record !== undefined && "mentions" in record;
}

/** Every selector of a record; an entity's are in the article's order. */
export function selectorsOf(
  record: Pick<Entity, "mentions"> | Pick<Fact, "selector">,
): readonly Selector[] {
  return "mentions" in record ? record.mentions : [record.selector];
}

/** Where a factbook says that a passage stands, in UTF-16 code units; undefined where it does not say. */
export function rangeOf({ start, end }: Pick<Selector, "start" | "end">) {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Sorts selectors in the article's order. */
export function byPlace(a: Selector, b: Selector): number {
  return a.paragraph - b.paragraph || (a.start ?? 0) - (b.start ?? 0);
}

/** Where a record stands first. */
export function firstSelector(record: Parameters<typeof selectorsOf>[0]): Selector | undefined {
  return selectorsOf(record)[0];
}

/** Who says a fact: the speaker of a quotation, the sources of all others. */
export function speakersOf(fact: Fact): readonly string[] {
  return fact.kind === "quote" ? [fact.speaker] : fact.claimedBy;
}

/** How sure a fact is; a quotation just was said. */
export function statusOf({ status }: { readonly kind: string; readonly status?: Status }) {
  return status;
}

/** When a fact happened, and when it was said, as far as it tells. */
export function timesOf<T>(fact: { readonly kind: string; readonly when?: T; readonly said?: T }) {
  return (["when", "said"] as const).flatMap((field) => {
    const time = fact[field];
    return time === undefined ? [] : [{ field, time }];
  });
}

/** The ids of all entities that a record is, or is about, or that say or deny it, each once. */
export function entitiesOf(record: FactRecord): Set<string> {
  if (isEntity(record)) return new Set([record.id]);
  const deniers = record.kind === "quote" ? [] : (record.deniedBy ?? []);
  return new Set([...record.about.map(({ id }) => id), ...speakersOf(record), ...deniers]);
}

/** Whether this entity is the outlet of its article: what it says, the article says. */
export function isOutlet(id: string, factbook: Factbook): boolean {
  const record = factbook.byId.get(id);
  return isEntity(record) && Object.values(record.name).includes(factbook.sourceOf(id).outlet);
}

/**
 * The paragraph of an article that its line `line` is, as a reader counts them, from 1: without
 * headline, subheads and blank lines. Undefined for those.
 */
export function paragraphOf(
  { headings = [0] }: Pick<Source, "headings">,
  line: number,
): number | undefined {
  if (headings.includes(line)) return undefined;
  return line + 1 - headings.filter((heading) => heading < line).length;
}

/** The paragraphs in which a record stands, as a reader counts them; 0 for the headings. */
export function paragraphsOf(record: FactRecord, factbook: Factbook): Set<number> {
  const source = factbook.sourceOf(record.id);
  return new Set(selectorsOf(record).map((at) => paragraphOf(source, at.paragraph) ?? 0));
}

/** The language of an article, of the two that texts are in. */
export function languageOf({ language }: Source): Lang {
  return language.startsWith("en") ? "en" : "nl";
}

/** Whether a text is a day, month or year as ISO 8601 has it, and the calendar too: 2023-02-31 is none. */
export function isDate(text: string): boolean {
  const time = /^\d{4}(-\d\d){0,2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // A day that there is not is another one once read.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What a text says in `lang`, or in the other language where it is only in that. */
export function worded(text: Text, lang: Lang): string {
  return text[lang] ?? text[lang === "en" ? "nl" : "en"] ?? "";
}

/** Records of one of `kinds`, in the factbook's order. */
export function recordsOf(factbook: Factbook, kinds: readonly Kind[]): FactRecord[] {
  return factbook.records.filter(({ kind }) => kinds.includes(kind));
}
