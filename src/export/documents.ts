/** Factbooks as text, in each form that other tools read and that is one document. */
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

/** A factbook, the language of what people read in it, and which of its records are wanted, if not all. */
export type Book = readonly [factbook: Factbook, lang: Lang, some?: Records | undefined];
type Books = Iterable<Book>;

/** Each format in pieces, so that several factbooks need not be in memory at once. */
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

/** What is wanted of `books` in a format, piece by piece; a UsageError where it takes one of them alone. */
export function piecesOf(books: Books, format: DocumentFormat): Iterable<string> {
  return FORMATS[format](books, format);
}

/** A format that is a document of one factbook. */
function ofOne(make: (records: Records, factbook: Factbook, lang: Lang) => string) {
  return (books: Books, format: string): string[] => {
    const [first, second] = books;
    if (second) throw new UsageError(ERRORS.exportOne, { format });
    if (first === undefined) return [];
    const [factbook, lang, some = factbook.records] = first;
    return [make(some, factbook, lang)];
  };
}

/** A record a line, each with the source that it is from. */
function lines([factbook, , some]: Book): string {
  const from = { source: factbook.source.id };
  const records = some ?? [factbook.source, ...factbook.records];
  return records.map(({ questions: _, ...record }) => toJson({ ...record, ...from })).join("");
}

/** What `make` makes of each item, when its turn comes. */
export function* each<A, B>(items: Iterable<A>, make: (item: A) => B): Generator<B> {
  for (const item of items) yield make(item);
}

/** What is wanted of each factbook, as a factbook. */
export function dataOf(books: Books): Iterable<FactbookData> {
  return each(books, ([factbook, , some = factbook.records]) => coherent(some, factbook));
}

/**
 * The records that are wanted, and the entities that they name, directly or through another entity: a
 * factbook in which every id is the id of a record in it.
 */
function coherent(wanted: Records, { source, entities, records }: Factbook): FactbookData {
  const ids = new Set(wanted.flatMap((record) => [record.id, ...entitiesOf(record)]));
  parentsIn(entities)(ids);
  return { source, ...partsOf(records.filter(({ id }) => ids.has(id))) };
}
