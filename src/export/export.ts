/** Writes a factbook in the form that other tools read. */
import { UsageError } from "../errors.ts";
import { type Factbook, recordsOf } from "../factbook/factbook.ts";
import type { FactbookData, Kind, Lang } from "../factbook/model.ts";
import { batches } from "./batches.ts";
import { csvFiles } from "./csv.ts";
import { writeFiles, writeFolder } from "./files.ts";
import type { ExportFormat } from "./formats.ts";
import { jsonDocument } from "./json.ts";
import { jsonldDocument } from "./jsonld.ts";
import { factSheet } from "./markdown.ts";
import { ndjsonLines } from "./ndjson.ts";
import { selectKinds, withNamed } from "./select.ts";
import { sqlScript } from "./sql.ts";

export interface Export {
  readonly format: ExportFormat;
  /** Only records of these kinds; without it, the whole factbook. */
  readonly kinds?: readonly Kind[];
  /** The language of what people read. */
  readonly lang: Lang;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

/** Exports `factbook`, to `write` where no file is named; a UsageError says why it cannot be written. */
export async function exportFactbook(
  factbook: Factbook,
  wish: Export,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const { format, kinds, out, force } = wish;
  if (factbook.books.length > 1)
    throw new UsageError(
      `export takes one factbook, and there are ${factbook.books.length}. Name one of them: --data <path>`,
    );
  if (format === "csv") {
    if (out === undefined)
      throw new UsageError("csv is a file a table. Name a folder for them: --out factbook-csv");
    await writeFolder(out, csvFiles(coherent(factbook, kinds)), force);
    return;
  }
  const pieces = documentOf(factbook, { ...wish, format });
  if (out !== undefined) await writeFiles(new Map([[out, pieces]]), force);
  else for (const batch of batches(pieces)) await write(batch);
}

/** The one document of a format, in pieces. */
function documentOf(
  factbook: Factbook,
  { format, kinds, lang }: Export & { format: Exclude<ExportFormat, "csv"> },
): Iterable<string> {
  switch (format) {
    case "json":
      return jsonDocument(coherent(factbook, kinds));
    case "ndjson":
      return ndjsonLines(
        kinds ? recordsOf(factbook, kinds) : [factbook.source, ...factbook.records],
      );
    case "jsonld":
      return jsonldDocument(coherent(factbook, kinds));
    case "md":
      return factSheet(kinds ? selectKinds(factbook, kinds) : factbook, factbook, lang);
    case "sql":
      return sqlScript(coherent(factbook, kinds));
  }
}

/** The records of `kinds` and the entities that they name: a factbook of its own. */
function coherent(factbook: Factbook, kinds: readonly Kind[] | undefined): FactbookData {
  return kinds ? withNamed(selectKinds(factbook, kinds), factbook) : factbook;
}
