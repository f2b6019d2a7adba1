/** Writes a factbook in the form that other tools read. */
import { UsageError } from "../errors.ts";
import { ALL_KINDS, entitiesOf, type Factbook, recordsOf } from "../factbook/factbook.ts";
import type { FactbookData, Kind, Lang } from "../factbook/model.ts";
import { factSheet } from "./fact-sheet.ts";
import { writeFiles, writeFolder } from "./files.ts";
import { toJsonld } from "./jsonld.ts";
import { csvFiles, toSql } from "./tables.ts";

export interface Export {
  readonly format: "csv" | keyof typeof DOCUMENTS;
  /** Only records of these kinds; without it, the whole factbook. */
  readonly kinds?: readonly Kind[];
  /** The language of what people read. */
  readonly lang: Lang;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

type Selection = Pick<Export, "kinds" | "lang">;

/** The formats that are one document. */
const DOCUMENTS = {
  json: (factbook: Factbook, { kinds }: Selection) =>
    `${JSON.stringify(coherent(factbook, kinds), null, 2)}\n`,
  ndjson: (factbook: Factbook, { kinds }: Selection) =>
    (kinds ? recordsOf(factbook, kinds) : [factbook.source, ...factbook.records])
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(""),
  jsonld: (factbook: Factbook, { kinds }: Selection) => toJsonld(coherent(factbook, kinds)),
  md: (factbook: Factbook, { kinds, lang }: Selection) =>
    factSheet(kinds ? selectKinds(factbook, kinds) : factbook, factbook, lang),
  sql: (factbook: Factbook, { kinds }: Selection) => toSql(coherent(factbook, kinds)),
};

/** Exports `factbook`, to `write` where no file is named; a UsageError says why it cannot be written. */
export async function exportFactbook(
  factbook: Factbook,
  options: Export,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const { format, kinds, out, force } = options;
  if (factbook.books.length > 1)
    throw new UsageError(
      `export takes one factbook, and there are ${factbook.books.length}. Name one of them: --data <path>`,
    );
  if (format !== "csv") {
    const document = DOCUMENTS[format](factbook, options);
    return out === undefined ? write(document) : writeFiles(new Map([[out, document]]), force);
  }
  if (out === undefined)
    throw new UsageError(
      "csv has a file for each table. Name a folder for them: --out factbook-csv",
    );
  return writeFolder(out, csvFiles(coherent(factbook, kinds)), force);
}

/** The source, and the records of `data` that are of one of `kinds`, in their order. */
function selectKinds(data: FactbookData, kinds: readonly Kind[]): FactbookData {
  const isWanted = ({ kind }: { kind: Kind }) => kinds.includes(kind);
  return {
    source: data.source,
    entities: data.entities.filter(isWanted),
    figures: data.figures.filter(isWanted),
    quotes: data.quotes.filter(isWanted),
    claims: data.claims.filter(isWanted),
  };
}

/**
 * The records of `kinds`, and the entities that they name, directly or through another entity: a
 * factbook in which every id is the id of a record in it.
 */
function coherent(data: FactbookData, kinds: readonly Kind[] = ALL_KINDS): FactbookData {
  const selected = selectKinds(data, kinds);
  const { entities, figures, quotes, claims } = selected;
  const named = new Set(entities.map(({ id }) => id));
  for (const fact of [...figures, ...quotes, ...claims])
    for (const id of entitiesOf(fact)) named.add(id);
  const parents = new Map(data.entities.map(({ id, of }) => [id, of]));
  // A set's iteration reaches what is added on the way.
  for (const id of named) {
    const parent = parents.get(id);
    if (parent !== undefined) named.add(parent);
  }
  return { ...selected, entities: data.entities.filter(({ id }) => named.has(id)) };
}
