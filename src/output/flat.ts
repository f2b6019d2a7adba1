/** Records as lines of CSV and TSV. */
import { textAt } from "../factbook/fields.ts";
import { visible } from "./visible.ts";

/** The cells of a row at some columns. */
export function cellsOf(row: object, columns: readonly string[]): string[] {
  return columns.map((path) => textAt(row, path.split(".")));
}

/** RFC 4180: quoted where necessary, with CR LF line ends. */
export function csvLine(cells: readonly string[]): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${cells.map((cell) => quoted(harmless(cell))).join(",")}\r\n`;
}

/** Tab-separated; tabs, line breaks and backslashes are escaped as in JSON. */
export function tsvLine(cells: readonly string[]): string {
  const escaped = (text: string) =>
    text.replace(/[\\\t\n\r]/g, (character) => JSON.stringify(character).slice(1, -1));
  // A spreadsheet would take a leading quotation mark as quoting the cell.
  const quoted = (text: string) => text.replace(/^(?=")/, "'");
  return `${cells.map((cell) => quoted(harmless(escaped(cell)))).join("\t")}\n`;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/**
 * Prevents CSV injection (OWASP): a cell that a spreadsheet would treat as a formula gets an apostrophe in
 * front. Invisible characters become visible; line feeds stay.
 */
function harmless(cell: string): string {
  const seen = cell.split("\n").map(visible).join("\n");
  return /^[=+\-@]/.test(seen) && !NUMBER.test(seen) ? `'${seen}` : seen;
}
