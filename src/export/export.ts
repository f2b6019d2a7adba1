/** Writes a factbook in the form that other tools read. */
import { questionsApart } from "../data.ts";
import { UsageError } from "../errors.ts";
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
import { factSheet } from "./fact-sheet.ts";
import { writeFiles, writeFolder } from "./files.ts";
import { toJsonld } from "./jsonld.ts";
import { csvFiles, toSql } from "./tables.ts";

export interface Export {
  readonly format: "csv" | keyof typeof DOCUMENTS;
  /** Only records of these kinds; without it, the whole factbook. */
  readonly kinds?: readonly Kind[] | undefined;
  /** The language of what people read. */
  readonly lang: Lang;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string | undefined;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

/** The formats that are one document. */
const DOCUMENTS = {
  json(factbook, { kinds }) {
    const data = coherent(factbook, kinds);
    const apart = questionsApart(factbook);
    const whole = <R extends FactRecord | Source>(record: R) => ({
      ...record,
      questions: apart[record.id] ?? record.questions,
    });
    const parts = PARTS.map((part) => [part, data[part].map(whole)]);
    const all = { source: whole(data.source), ...Object.fromEntries(parts) };
    return `${JSON.stringify(all, null, 2)}\n`;
  },
  ndjson: (factbook, { kinds }) =>
    (kinds ? recordsOf(factbook, kinds) : [factbook.source, ...factbook.records])
      .map(({ questions: _, ...record }) => `${JSON.stringify(record)}\n`)
      .join(""),
  jsonld: (factbook, { kinds }) => toJsonld(coherent(factbook, kinds)),
  md: (factbook, { kinds = ALL_KINDS, lang }) =>
    factSheet(recordsOf(factbook, kinds), factbook, lang),
  sql: (factbook, { kinds }) => toSql(coherent(factbook, kinds)),
} satisfies Record<string, (factbook: Factbook, wanted: Pick<Export, "kinds" | "lang">) => string>;

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

/**
 * The records of `kinds`, and the entities that they name, directly or through another entity: a
 * factbook in which every id is the id of a record in it.
 */
function coherent(factbook: Factbook, kinds: readonly Kind[] = ALL_KINDS): FactbookData {
  const chosen = recordsOf(factbook, kinds);
  const ids = new Set(chosen.flatMap((record) => [record.id, ...entitiesOf(record)]));
  parentsIn(factbook.entities)(ids);
  const records = factbook.records.filter(({ id }) => ids.has(id));
  return { source: factbook.source, ...partsOf(records) };
}
