/**
 * Aligned columns within a width, by cli-table3. Two things are our own, since it cannot do them: to
 * break a word that is longer than its column, and to show records one below another where there is
 * no room for columns.
 */
import Table from "cli-table3";
import { wrapAnsi } from "fast-wrap-ansi";
import textWidth from "string-width";
import type { Look } from "./render.ts";
import { styled, trimLines, wrapped } from "./style.ts";

export interface TableColumn {
  readonly head: string;
  /** Columns of the terminal that it takes at most; without it, it takes what the others leave. */
  readonly most?: number | undefined;
}

/** A row's cells, each of several lines: texts that are wrapped on their own. */
export type Row = readonly (readonly string[])[];

const GAP = 2;
/** The least room for the column of text, and for each of several: less breaks too often to be read. */
const LEAST_TEXT = 19;
const LEAST_OF_SEVERAL = 8;

/** No lines around and between cells: the alignment does the rest. */
const CHARS = Object.fromEntries([
  ...["top", "bottom", "left", "right", "mid"].map((name) => [name, ""]),
  ...["top-mid", "top-left", "top-right", "bottom-mid", "bottom-left"].map((name) => [name, ""]),
  ...["bottom-right", "left-mid", "mid-mid", "right-mid"].map((name) => [name, ""]),
  ["middle", " ".repeat(GAP)],
]);

/**
 * Rows below their columns' heads, with texts wrapped or cut to fit the look's width; where there is
 * no room for columns, the cells of a row one below another.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  look: Look,
  overlong: "wrap" | "cut" = "wrap",
): string {
  const widths = columnWidths(columns, rows, look.width);
  if (columns.length > 1 && isCramped(columns, widths)) return renderStacked(columns, rows, look);
  const wordWrap = overlong === "wrap";
  const table = new Table({
    chars: CHARS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    head: columns.map(({ head }) => styled(head, "faint", look)),
    colWidths: widths,
    wordWrap,
  });
  const isWrapped = (row: Row) =>
    row.some((cell, i) => cell.length > 1 || textWidth(cell[0] ?? "") > (widths[i] ?? 0));
  const isSpaced = wordWrap && rows.some(isWrapped);
  for (const [at, row] of rows.entries()) {
    if (at > 0 && isSpaced) table.push([{ content: "", colSpan: columns.length }]);
    // A row of the table for each line: cli-table3 is slow with cells that have line ends in them.
    for (let line = 0; line < Math.max(...row.map((cell) => cell.length)); line++)
      table.push(
        row.map((cell, i) => breakable(cell[line] ?? "", wordWrap ? widths[i] : undefined)),
      );
  }
  return trimLines(table.toString());
}

/** `text` with a space wherever a word has to be broken to fit. */
function breakable(text: string, width: number | undefined): string {
  if (width === undefined || textWidth(text) <= width) return text;
  const isLong = text.split(" ").some((word) => textWidth(word) > width);
  return isLong ? wrapAnsi(text, width, { hard: true }).replaceAll("\n", " ") : text;
}

/** Whether the other columns leave too little room for text. */
function isCramped(columns: readonly TableColumn[], widths: readonly number[]): boolean {
  const texts = widths.filter((_, i) => columns[i]?.most === undefined);
  return Math.min(...texts) < (texts.length > 1 ? LEAST_OF_SEVERAL : LEAST_TEXT);
}

/** The columns of text first, with their heads where they are several; the others on one line below. */
function renderStacked(columns: readonly TableColumn[], rows: readonly Row[], look: Look): string {
  const isText = (_: unknown, i: number) => columns[i]?.most === undefined;
  const isSeveral = columns.filter(({ most }) => most === undefined).length > 1;
  const headed = (cell: readonly string[], i: number) => {
    const text = cell.join("\n");
    return isSeveral ? `${styled(columns[i]?.head ?? "", "faint", look)}: ${text}` : text;
  };
  const cards = rows.map((row) => {
    const others = row.filter((cell, i) => cell.join("") !== "" && !isText(cell, i));
    const texts = row.map(headed).filter(isText);
    return [...texts, others.map((cell) => cell.join(" ")).join(" · ")].filter(Boolean);
  });
  return cards.map((lines) => wrapped(lines.join("\n"), look)).join("\n");
}

function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  width: number,
): number[] {
  const widths = columns.map(({ head, most }, i) => {
    if (most === undefined) return 0;
    const lines = rows.flatMap((row) => row[i] ?? []);
    return Math.min(most, Math.max(head.length, ...lines.map(textWidth)));
  });
  const taken = widths.reduce((sum, own) => sum + own, GAP * (columns.length - 1));
  const flexible = widths.filter((own) => own === 0).length;
  return widths.map((own) => own || Math.floor((width - taken) / flexible));
}
