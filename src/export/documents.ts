/** The export formats that are a single document. */
import { entitiesOf, type Factbook, parentsIn, partsOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Lang } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { toJson } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { toAnnotations } from "./annotations.ts";
import { POSTGRES, SQLITE } from "./dialects.ts";
import { factSheet } from "./fact-sheet.ts";
import { factPage } from "./html/page.ts";
import { toJsonld } from "./jsonld.ts";
import { toScript } from "./sql.ts";

type Records = readonly FactRecord[];

/** A factbook, the language for people, and the records to export if not all of them. */
export type Book = readonly [factbook: Factbook, lang: Lang, some?: Records | undefined];
type Books = Iterable<Book>;

/** Each format is generated in pieces, so that several factbooks needn't be in memory at once. */
const FORMATS = {
  json: ofOne((records, factbook) => toJson(coherent(records, factbook), 2)),
  ndjson: (books: Books) => each(books, lines),
  jsonld: ofOne((records, factbook) => toJsonld(coherent(records, factbook))),
  annotations: ofOne(toAnnotations),
  md: ofOne(factSheet),
  html: ofOne(factPage),
  sql: (books: Books) => toScript(dataOf(books), SQLITE),
  postgres: (books: Books) => toScript(dataOf(books), POSTGRES),
};

export type DocumentFormat = keyof typeof FORMATS;

/** Exports `books` piece by piece. Throws a UsageError for several books in a format that takes only one. */
export function piecesOf(books: Books, format: DocumentFormat): Iterable<string> {
  return FORMATS[format](books, format);
}

/** A format that holds a single factbook. */
function ofOne(make: (records: Records, factbook: Factbook, lang: Lang) => string) {
  return (books: Books, format: string): string[] => {
    const [first, second] = books;
    if (second) throw new UsageError(ERRORS.exportOne, { format });
    if (first === undefined) return [];
    const [factbook, lang, some = factbook.records] = first;
    return [make(some, factbook, lang)];
  };
}

/** One record per line, with its source. */
function lines([factbook, , some]: Book): string {
  const from = { source: factbook.source.id };
  const records = some ?? [factbook.source, ...factbook.records];
  return records.map(({ questions: _, ...record }) => toJson({ ...record, ...from })).join("");
}

/** Lazily applies `make` to each item. */
export function* each<A, B>(items: Iterable<A>, make: (item: A) => B): Generator<B> {
  for (const item of items) yield make(item);
}

/** The exported part of each factbook, as a factbook. */
export function dataOf(books: Books): Iterable<FactbookData> {
  return each(books, ([factbook, , some = factbook.records]) => coherent(some, factbook));
}

/**
 * The selected records together with the claims that are their reasons and the entities that they refer to,
 * directly or indirectly: a factbook in which every reference resolves.
 */
function coherent(wanted: Records, { source, entities, records, byId }: Factbook): FactbookData {
  const all = new Set(wanted);
  // Iterating over a set includes elements added on the way.
  for (const record of all) {
    const reason = "because" in record && byId.get(record.because ?? "");
    if (reason) all.add(reason);
  }
  const ids = new Set([...all].flatMap((record) => [record.id, ...entitiesOf(record)]));
  parentsIn(entities)(ids);
  return { source, ...partsOf(records.filter(({ id }) => ids.has(id))) };
}
