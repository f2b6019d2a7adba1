/** Writes a factbook in the form that other tools read. */
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
import { factSheet } from "./fact-sheet.ts";
import { writeFile, writeFolder } from "./files.ts";
import { factPage } from "./html/page.ts";
import { toJsonld } from "./jsonld.ts";
import { csvFiles, toSql } from "./tables.ts";

export interface Export {
  readonly format: "csv" | keyof typeof DOCUMENTS;
  /** Only records of these kinds; without it, the whole factbook. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Whether a record is wanted. */
  readonly keeps?: ((record: FactRecord) => boolean) | undefined;
  /** The language of what people read. */
  readonly lang: Lang;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string | undefined;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

type Chosen = Pick<Export, "kinds" | "keeps" | "lang">;

/** The formats that are one document. */
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
  ndjson: (factbook, chosen) =>
    [...(isWhole(chosen) ? [factbook.source] : []), ...recordsIn(factbook, chosen)]
      .map(({ questions: _, ...record }) => toJson(record))
      .join(""),
  jsonld: (factbook, chosen) => toJsonld(coherent(factbook, chosen)),
  md: (factbook, chosen) => factSheet(recordsIn(factbook, chosen), factbook, chosen.lang),
  html: (factbook, chosen) => factPage(recordsIn(factbook, chosen), factbook, chosen.lang),
  sql: (factbook, chosen) => toSql(coherent(factbook, chosen)),
} satisfies Record<string, (factbook: Factbook, chosen: Chosen) => string>;

function isWhole({ kinds, keeps }: Chosen): boolean {
  return kinds === undefined && keeps === undefined;
}

function recordsIn(factbook: Factbook, { kinds = ALL_KINDS, keeps = () => true }: Chosen) {
  return recordsOf(factbook, kinds).filter(keeps);
}

/** Exports `factbook`, to `write` where no file is named; a UsageError says why it cannot be written. */
export async function exportFactbook(
  factbook: Factbook,
  options: Export,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const { format, out, force } = options;
  if (factbook.books.length > 1)
    throw new UsageError(ERRORS.exportOne, { count: factbook.books.length });
  if (format !== "csv") {
    const document = DOCUMENTS[format](factbook, options);
    return out === undefined ? write(document) : writeFile(out, document, force);
  }
  if (out === undefined) throw new UsageError(ERRORS.csvFolder);
  return writeFolder(out, csvFiles(coherent(factbook, options)), force);
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
