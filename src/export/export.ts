/** Writes factbooks in the form that other tools read. */
import { questionsApart } from "../data.ts";
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
import { writeFile, writeFolder } from "./files.ts";
import { factPage } from "./html/page.ts";
import { toJsonld } from "./jsonld.ts";
import { POSTGRES } from "./postgres.ts";
import { toScript } from "./sql.ts";
import { SQLITE } from "./sqlite.ts";
import { csvFiles } from "./tables.ts";

export interface Export {
  readonly format: "csv" | keyof typeof DOCUMENTS | keyof typeof STREAMS;
  /** Only records of these kinds; without it, the whole factbook. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Tells whether a record of a factbook is wanted; undefined where all of its are. */
  readonly keepsOf?: ((factbook: Factbook) => Keeps | undefined) | undefined;
  /** The language of what people read. */
  readonly lang: Lang;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string | undefined;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

type Keeps = (record: FactRecord) => boolean;
type Chosen = Pick<Export, "kinds" | "lang"> & { readonly keeps?: Keeps | undefined };

/** The formats that are one document, of one factbook. */
const DOCUMENTS = {
  json(factbook, chosen) {
    const data = coherent(factbook, chosen);
    const apart = questionsApart(factbook);
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

type Book = readonly [factbook: Factbook, chosen: Chosen];
type Books = Iterable<Book>;

/** The formats that several factbooks make together, in pieces: they need not be in memory at once. */
const STREAMS = {
  ndjson: (books) => each(books, lines),
  sql: (books) => toScript(dataOf(books), SQLITE),
  postgres: (books) => toScript(dataOf(books), POSTGRES),
} satisfies Record<string, (books: Books) => Iterable<string>>;

/** A record a line, each with the source that it is from. */
function lines([factbook, chosen]: Book): string {
  const from = { source: factbook.source.id };
  return [...(isWhole(chosen) ? [factbook.source] : []), ...recordsIn(factbook, chosen)]
    .map(({ questions: _, ...record }) => toJson({ ...record, ...from }))
    .join("");
}

function* each<A, B>(items: Iterable<A>, make: (item: A) => B): Generator<B> {
  for (const item of items) yield make(item);
}

function dataOf(books: Books): Iterable<FactbookData> {
  return each(books, (book) => coherent(...book));
}

function isWhole({ kinds, keeps }: Chosen): boolean {
  return kinds === undefined && keeps === undefined;
}

function recordsIn(factbook: Factbook, { kinds = ALL_KINDS, keeps = () => true }: Chosen) {
  return recordsOf(factbook, kinds).filter(keeps);
}

/**
 * Exports `books`, each when its turn comes, to `write` where no file is named; a UsageError says why
 * that cannot be.
 */
export async function exportFactbooks(
  books: Iterable<Factbook>,
  options: Export,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const { format, kinds, keepsOf, lang, out, force } = options;
  const chosen = each(books, (it) => [it, { kinds, keeps: keepsOf?.(it), lang }] as const);
  if (format !== "csv") {
    const pieces = piecesOf(chosen, format);
    if (out !== undefined) return writeFile(out, pieces, force);
    for (const piece of pieces) await write(piece);
    return;
  }
  if (out === undefined) throw new UsageError(ERRORS.csvFolder);
  return writeFolder(out, csvFiles(dataOf(chosen)), force);
}

function piecesOf(books: Books, format: Exclude<Export["format"], "csv">): Iterable<string> {
  if (!isDocument(format)) return STREAMS[format](books);
  const [first, second] = books;
  if (second) throw new UsageError(ERRORS.exportOne, { format });
  return first ? [DOCUMENTS[format](...first)] : [];
}

function isDocument(format: string): format is keyof typeof DOCUMENTS {
  return Object.hasOwn(DOCUMENTS, format);
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
