/** Records as the lines of CSV and TSV. */
import { textAt } from "../factbook/fields.ts";
import { visible } from "./visible.ts";

/** What stands at `columns` of a row. */
export function cellsOf(row: object, columns: readonly string[]): string[] {
  return columns.map((path) => textAt(row, path.split(".")));
}

/** RFC 4180: fields in quotes where they need them, lines ended by CR LF. */
export function csvLine(cells: readonly string[]): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${cells.map((cell) => quoted(harmless(cell))).join(",")}\r\n`;
}

/** Tabs between fields; a tab, line end or backslash inside one is escaped as in JSON. */
export function tsvLine(cells: readonly string[]): string {
  const escaped = (text: string) =>
    text.replace(/[\\\t\n\r]/g, (character) => JSON.stringify(character).slice(1, -1));
  // A spreadsheet takes a quotation mark at the start for one around the cell.
  const quoted = (text: string) => text.replace(/^(?=")/, "'");
  return `${cells.map((cell) => quoted(harmless(escaped(cell)))).join("\t")}\n`;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/**
 * A cell that is seen as it is, its line ends too: what a spreadsheet would take for a formula, it
 * takes for text after an apostrophe (OWASP, "CSV Injection").
 */
function harmless(cell: string): string {
  const seen = cell.split("\n").map(visible).join("\n");
  return /^[=+\-@]/.test(seen) && !NUMBER.test(seen) ? `'${seen}` : seen;
}
