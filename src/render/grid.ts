/** Aligned columns within a width, by cli-table3. */
import Table from "cli-table3";
import textWidth from "string-width";
import type { Look } from "./answer.ts";
import { renderText, trimLines, wrapped } from "./look.ts";

export interface Column {
  readonly head: string;
  /** Columns of the terminal that it takes at most; without it, it takes what the others leave. */
  readonly most?: number;
}

const GAP = 2;
/** The least room for the column of text, and for each of several: less breaks too often to be read. */
const LEAST_TEXT = 19;
const LEAST_OF_SEVERAL = 8;

/** No lines but a rule below the head: the alignment does the rest. */
const NO_BORDERS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: " ".repeat(GAP),
};

/**
 * Rows of cells below their columns' heads, wrapped at words or cut to fit the width. Where there is no
 * room for columns, the cells of a row stand below one another, and a blank line between rows.
 */
export function renderGrid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  look: Look,
  overlong: "wrap" | "cut" = "wrap",
): string {
  const { width, chalk } = look;
  const widths = columnWidths(columns, rows, width);
  if (columns.length > 1 && isCramped(columns, widths)) return renderStacked(columns, rows, look);
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: widths,
  });
  const head = columns.map((column) => chalk.gray(column.head));
  const lines = [head, ...(overlong === "wrap" ? wrappedRows(rows, widths) : rows)];
  // One row of tall cells: laying a cell out takes cli-table3 far longer than drawing its lines.
  table.push(widths.map((_, i) => lines.map((line) => line[i] ?? "").join("\n")));
  return trimLines(table.toString());
}

/** Each row wrapped to the columns' widths, as lines; a blank line between any two where some row takes several. */
function wrappedRows(rows: readonly (readonly string[])[], widths: readonly number[]): string[][] {
  const cells = rows.map((row) => row.map((cell, i) => wrapped(cell, widths[i] ?? 1).split("\n")));
  const heights = cells.map((row) => Math.max(...row.map((cell) => cell.length)));
  const gap = heights.some((height) => height > 1) ? [[]] : [];
  return cells.flatMap((row, at) => {
    const lines = Array.from({ length: heights[at] ?? 0 }, (_, line) =>
      row.map((cell) => cell[line] ?? ""),
    );
    return at > 0 ? [...gap, ...lines] : lines;
  });
}

/** Whether the other columns leave too little room for text. */
function isCramped(columns: readonly Column[], widths: readonly number[]): boolean {
  const texts = widths.filter((_, i) => columns[i]?.most === undefined);
  return Math.min(...texts) < (texts.length > 1 ? LEAST_OF_SEVERAL : LEAST_TEXT);
}

/** The flexible columns' cells first, below their heads where they are several; the others on one line below. */
function renderStacked(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  look: Look,
): string {
  const isText = (_: string, i: number) => columns[i]?.most === undefined;
  const isAside = (cell: string, i: number) => cell !== "" && !isText(cell, i);
  const isSeveral = columns.filter(({ most }) => most === undefined).length > 1;
  const cards = rows.map((row) => {
    const texts = isSeveral
      ? row.map((cell, i) => `${look.chalk.gray(columns[i]?.head ?? "")}: ${cell}`)
      : row;
    return [...texts.filter(isText), row.filter(isAside).join(" · ")].filter(Boolean);
  });
  return cards.map((lines) => renderText(lines.join("\n"), look)).join("\n");
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ head, most }, i) =>
    most === undefined
      ? 0
      : Math.min(most, Math.max(head.length, ...rows.map((row) => textWidth(row[i] ?? "")))),
  );
  const taken = widths.reduce((sum, width) => sum + width, GAP * (columns.length - 1));
  const flexible = widths.filter((width) => width === 0).length;
  return widths.map((own) => own || Math.floor((width - taken) / flexible));
}
