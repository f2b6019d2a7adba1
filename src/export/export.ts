/** Writes a factbook in the form that other tools read. */
import { UsageError } from "../errors.ts";
import { entitiesOf, type Factbook, recordsOf } from "../factbook/factbook.ts";
import type { FactbookData, Kind, Lang } from "../factbook/model.ts";
import { factSheet } from "./fact-sheet.ts";
import { batches, writeFile, writeFolder } from "./files.ts";
import { jsonDocument } from "./json.ts";
import { jsonldDocument } from "./jsonld.ts";
import { csvFiles, sqlScript } from "./tabular.ts";

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

/** The formats that are one document, each in pieces. */
const DOCUMENTS = {
  json: (factbook: Factbook, { kinds }: Selection) => jsonDocument(coherent(factbook, kinds)),
  ndjson: ndjsonLines,
  jsonld: (factbook: Factbook, { kinds }: Selection) => jsonldDocument(coherent(factbook, kinds)),
  md: (factbook: Factbook, { kinds, lang }: Selection) =>
    factSheet(kinds ? selectKinds(factbook, kinds) : factbook, factbook, lang),
  sql: (factbook: Factbook, { kinds }: Selection) => sqlScript(coherent(factbook, kinds)),
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
  if (format === "csv") {
    if (out === undefined)
      throw new UsageError(
        "csv has a file for each table. Name a folder for them: --out factbook-csv",
      );
    return writeFolder(out, csvFiles(coherent(factbook, kinds)), force);
  }
  const pieces = DOCUMENTS[format](factbook, options);
  if (out !== undefined) return writeFile(out, pieces, force);
  for (const batch of batches(pieces)) await write(batch);
}

/** A record a line, each with its `kind`. */
function* ndjsonLines(factbook: Factbook, { kinds }: Selection): Generator<string> {
  const records = kinds ? recordsOf(factbook, kinds) : [factbook.source, ...factbook.records];
  for (const record of records) yield `${JSON.stringify(record)}\n`;
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
function coherent(data: FactbookData, kinds: readonly Kind[] | undefined): FactbookData {
  if (kinds === undefined) return data;
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
