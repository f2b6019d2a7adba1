/** Exports in memory. */

import { bundledFactbook } from "../../src/data.ts";
import { type Export, exportFactbooks } from "../../src/export/export.ts";
import { csvFiles } from "../../src/export/tables.ts";
import { createFactbook } from "../../src/factbook/factbook.ts";
import type { FactbookData, FactRecord, Kind } from "../../src/factbook/model.ts";

/** What the tool ships with, as plain data. */
export function bundledData(): FactbookData {
  const { source, entities, figures, quotes, claims } = bundledFactbook();
  return { source, entities, figures, quotes, claims };
}

type Wish = Partial<Export> & { readonly kinds?: readonly Kind[] };

/** What an export of these factbooks writes to standard output. */
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

/** What an export of one writes. */
export function exported(data: FactbookData, wish: Wish): Promise<string> {
  return exportedAll([data], wish);
}

/** The CSV files that an export writes, by name. */
export function exportedCsv(...books: readonly FactbookData[]): Map<string, string> {
  return new Map(Array.from(csvFiles(books), ([name, pieces]) => [name, [...pieces].join("")]));
}
