/** Factbooks as text, in each form that other tools read and that is one document. */
import {
  ALL_KINDS,
  entitiesOf,
  type Factbook,
  PARTS,
  parentsIn,
  partsOf,
  recordsOf,
} from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Kind, Lang, Source } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { toJson } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { toAnnotations } from "./annotations.ts";
import { factSheet } from "./fact-sheet.ts";
import { factPage } from "./html/page.ts";
import { toJsonld } from "./jsonld.ts";
import { POSTGRES } from "./postgres.ts";
import { toScript } from "./sql.ts";
import { SQLITE } from "./sqlite.ts";

/** What is written of a factbook, and how. */
export interface Chosen {
  /** Only records of these kinds; without it, the whole factbook. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Whether a record is wanted. */
  readonly keeps?: ((record: FactRecord) => boolean) | undefined;
  /** The language of what people read. */
  readonly lang: Lang;
  /** Questions by the id of their record, where they are kept apart from the records. */
  readonly questions?: Readonly<Record<string, FactRecord["questions"]>>;
}

/** A factbook, and what is wanted of it. */
export type Book = readonly [factbook: Factbook, chosen: Chosen];
type Books = Iterable<Book>;

/** The formats that are one document, of one factbook. */
const DOCUMENTS = {
  json(factbook, chosen) {
    const data = coherent(factbook, chosen);
    const { questions: apart = {} } = chosen;
    const whole = <R extends FactRecord | Source>(record: R) => ({
      ...record,
      questions: Object.hasOwn(apart, record.id) ? apart[record.id] : record.questions,
    });
    const parts = PARTS.map((part) => [part, data[part].map(whole)]);
    const all = { source: whole(data.source), ...Object.fromEntries(parts) };
    return toJson(all, 2);
  },
  jsonld: (factbook, chosen) => toJsonld(coherent(factbook, chosen)),
  annotations: (factbook, chosen) =>
    toAnnotations(recordsIn(factbook, chosen), factbook, chosen.lang),
  md: (factbook, chosen) => factSheet(recordsIn(factbook, chosen), factbook, chosen.lang),
  html: (factbook, chosen) => factPage(recordsIn(factbook, chosen), factbook, chosen.lang),
} satisfies Record<string, (factbook: Factbook, chosen: Chosen) => string>;

/** The formats that several factbooks make together, in pieces: they need not be in memory at once. */
const STREAMS = {
  ndjson: (books) => each(books, lines),
  sql: (books) => toScript(dataOf(books), SQLITE),
  postgres: (books) => toScript(dataOf(books), POSTGRES),
} satisfies Record<string, (books: Books) => Iterable<string>>;

export type DocumentFormat = keyof typeof DOCUMENTS | keyof typeof STREAMS;

/** What is wanted of `books` in a format, piece by piece; a UsageError where it takes one of them alone. */
export function piecesOf(books: Books, format: DocumentFormat): Iterable<string> {
  if (!isOfOne(format)) return STREAMS[format](books);
  const [first, second] = books;
  if (second) throw new UsageError(ERRORS.exportOne, { format });
  return first ? [DOCUMENTS[format](...first)] : [];
}

function isOfOne(format: DocumentFormat): format is keyof typeof DOCUMENTS {
  return Object.hasOwn(DOCUMENTS, format);
}

/** A record a line, each with the source that it is from. */
function lines([factbook, chosen]: Book): string {
  const from = { source: factbook.source.id };
  const isWhole = chosen.kinds === undefined && chosen.keeps === undefined;
  return [...(isWhole ? [factbook.source] : []), ...recordsIn(factbook, chosen)]
    .map(({ questions: _, ...record }) => toJson({ ...record, ...from }))
    .join("");
}

/** What `make` makes of each item, when its turn comes. */
export function* each<A, B>(items: Iterable<A>, make: (item: A) => B): Generator<B> {
  for (const item of items) yield make(item);
}

/** What is wanted of each factbook, as a factbook. */
export function dataOf(books: Books): Iterable<FactbookData> {
  return each(books, (book) => coherent(...book));
}

function recordsIn(factbook: Factbook, { kinds = ALL_KINDS, keeps = () => true }: Chosen) {
  return recordsOf(factbook, kinds).filter(keeps);
}

/**
 * The records that are wanted, and the entities that they name, directly or through another entity: a
 * factbook in which every id is the id of a record in it.
 */
function coherent(factbook: Factbook, wanted: Chosen): FactbookData {
  const chosen = recordsIn(factbook, wanted);
  const ids = new Set(chosen.flatMap((record) => [record.id, ...entitiesOf(record)]));
  parentsIn(factbook.entities)(ids);
  const records = factbook.records.filter(({ id }) => ids.has(id));
  return { source: factbook.source, ...partsOf(records) };
}
