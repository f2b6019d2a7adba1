import type { FactbookData } from "../factbook/model.ts";
import { csvLine } from "../render/flat.ts";
import { cellReader, TABLES, type Table } from "./tables.ts";

/** Every table as CSV (RFC 4180) by its file's name, a row a piece; a column's head is its dotted path. */
export function csvFiles(data: FactbookData): Map<string, Iterable<string>> {
  return new Map(TABLES.map((table) => [`${table.name}.csv`, csvRows(table, data)]));
}

function* csvRows({ columns, rows }: Table, data: FactbookData): Generator<string> {
  yield csvLine(columns.map(({ path }) => path));
  const cells = columns.map(cellReader);
  for (const row of rows(data)) yield csvLine(cells.map((cell) => csvText(cell(row))));
}

/** A list of ids as one text; slugs hold no separator. */
function csvText(value: unknown): string {
  return Array.isArray(value) ? value.join("; ") : String(value ?? "");
}
