/** Exports in memory. */

import { bundledFactbook } from "../../src/data.ts";
import { type Export, exportFactbook } from "../../src/export/export.ts";
import { csvFiles } from "../../src/export/tables.ts";
import { createFactbook, type Factbook } from "../../src/factbook/factbook.ts";
import type { FactbookData } from "../../src/factbook/model.ts";

/** What the tool ships with, as plain data. */
export function bundledData(): FactbookData {
  const { source, entities, figures, quotes, claims } = bundledFactbook();
  return { source, entities, figures, quotes, claims };
}

/** What an export writes to standard output. */
export async function exported(data: FactbookData, wish: Partial<Export>): Promise<string> {
  const pieces: string[] = [];
  const factbook: Factbook = createFactbook([data]);
  await exportFactbook(
    factbook,
    { format: "json", lang: "en", force: false, ...wish },
    async (t) => {
      pieces.push(t);
    },
  );
  return pieces.join("");
}

/** The CSV files that an export writes, by name. */
export function exportedCsv(data: FactbookData): Map<string, string> {
  return csvFiles(data);
}
