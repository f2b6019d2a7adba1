/** Exports in memory. */

import { bundledFactbook } from "../../src/data.ts";
import { type Export, exportFactbooks } from "../../src/export/export.ts";
import { csvFiles } from "../../src/export/tables.ts";
import { createFactbook } from "../../src/factbook/factbook.ts";
import type { FactbookData, FactRecord, Kind } from "../../src/factbook/model.ts";

/** The bundled factbook as plain data. */
export function bundledData(): FactbookData {
  const { source, entities, figures, quotes, claims } = bundledFactbook();
  return { source, entities, figures, quotes, claims };
}

type Wish = Partial<Export> & { readonly kinds?: readonly Kind[] };

/** The output of exporting some factbooks to standard output. */
export async function exportedAll(
  books: readonly FactbookData[],
  { kinds, ...wish }: Wish,
): Promise<string> {
  const keepsOf = kinds && (() => (record: FactRecord) => kinds.includes(record.kind));
  const pieces: string[] = [];
  await exportFactbooks(
    books.map((data) => createFactbook([data])),
    { format: "json", lang: "en", force: false, keepsOf, ...wish },
    async (text) => {
      pieces.push(text);
    },
  );
  return pieces.join("");
}

/** The output of exporting one. */
export function exported(data: FactbookData, wish: Wish): Promise<string> {
  return exportedAll([data], wish);
}

/** The exported CSV files by name. */
export function exportedCsv(...books: readonly FactbookData[]): Map<string, string> {
  return new Map(Array.from(csvFiles(books), ([name, pieces]) => [name, [...pieces].join("")]));
}
