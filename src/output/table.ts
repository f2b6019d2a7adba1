/**
 * Text for a terminal, wrapped and aligned by cli-table3. Two things that cli-table3 can't do are our own:
 * breaking a word that is longer than its column, and listing records vertically where there is no room
 * for columns.
 */
import Table from "cli-table3";
import textWidth from "string-width";
import { type Look, styled } from "./style.ts";

export interface TableColumn {
  readonly head: string;
  /** Maximum width; a column without it takes what the others leave. */
  readonly most?: ((width: number) => number) | undefined;
}

/** The cells of a row; each is a list of texts that are wrapped separately. */
export type Row = readonly (readonly string[])[];

const GAP = "  ";
/** The minimum share of the width for the only text column; several share it by their contents. */
const LEAST_SHARE = 0.5;
/** The minimum width of a text that is cut. */
const LEAST_CUT = 20;

/** No borders; alignment is enough. */
const CHARS = Object.fromEntries(
  Object.keys(new Table().options.chars).map((name) => [name, name === "middle" ? GAP : ""]),
);

/**
 * Renders rows under their heads, with texts wrapped or cut to the look's width; a single cell takes a whole
 * line. Lists the cells vertically if there is no room for columns or the look is linear.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  look: Look,
  isCut = false,
): string {
  const isWhole = (row: Row) => row.length === 1 && columns.length > 1;
  const isUnbounded = look.width === Number.POSITIVE_INFINITY;
  // Without wrapping, a long note would push the columns beside it far to the right.
  const beside = (row: Row) => (isUnbounded ? row.map((cell) => cell.slice(0, 1)) : row);
  const sized = rows.filter((row) => !isWhole(row)).map(beside);
  const widths = look.isLinear ? undefined : widthsOf(columns, sized, look.width, isCut);
  if (widths === undefined) return renderStacked(columns, rows, look);
  const heads = columns.map(({ head }) => [styled(head, look, "faint")]);
  const hasHeads = columns.some(({ head }) => head !== "");
  const drawn = rows.flatMap((row) => {
    if (isWhole(row)) return [wrapped(row.flat().join("  "), look).trimEnd()];
    const below = isUnbounded ? row.flatMap((cell, i) => indented(cell.slice(1), widths, i)) : [];
    return [draw(beside(row), widths, isCut), ...below];
  });
  return [...(hasHeads ? [draw(heads, widths, isCut)] : []), ...drawn]
    .map((line) => `${line}\n`)
    .join("");
}

/** Lines below the first of a cell, where the column starts. */
function indented(lines: readonly string[], widths: readonly number[], column: number): string[] {
  const before = widths.slice(0, column).map((width) => " ".repeat(width) + GAP);
  return lines.map((line) => before.join("") + line);
}

/** Wraps text at words; longer words are broken. */
export function wrapped(text: string, { width }: Pick<Look, "width">): string {
  return width === Number.POSITIVE_INFINITY
    ? `${text}\n`
    : `${draw([text.split("\n")], [width])}\n`;
}

function draw(row: Row, widths: number[], isCut = false): string {
  const table = new Table({
    chars: CHARS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: widths,
    wordWrap: !isCut,
  });
  const fitting = (text: string, width = 0) => (isCut ? text : breakable(text, width));
  // One table row per line, since cli-table3 is slow for cells with line breaks.
  for (const line of linesOf(row, isCut ? [] : widths))
    table.push(line.map((text, i) => fitting(text, widths[i])));
  return table.toString().replace(/ +$/gm, "");
}

/** The lines of a row after wrapping, each with the texts that stand beside one another. */
function linesOf(row: Row, widths: readonly number[]): string[][] {
  const cells = row.map((cell, i) => cell.flatMap((text) => inPieces(text, widths[i])));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ""));
}

/** In UTF-16 code units; shorter texts are always fast. */
const SHORT = 250;

/**
 * Splits a text for wrapping. cli-table3 takes time cubic in the length of a text with wide letters or
 * surrogate pairs.
 */
function inPieces(text: string, width = Number.POSITIVE_INFINITY): readonly string[] {
  if (text.length <= SHORT) return [text];
  const own = textWidth(text);
  const isPlain = own === text.replace(ESCAPES, "").length;
  return own <= width || isPlain ? [text] : (text.match(PIECE) ?? []);
}

/** The number of lines that a row takes, if no word is broken. */
export function heightOf(row: Row, widths: readonly number[]): number {
  const wrappedHeight = (text: string, width = 0) => {
    let [lines, column] = [1, 0];
    for (const { length } of text.split(" ")) {
      const isNext = column > 0 && column + 1 + length > width;
      if (isNext) lines++;
      column = isNext || column === 0 ? length : column + 1 + length;
    }
    return lines;
  };
  const heights = linesOf(row, widths).map((line) =>
    line.map((text, i) => wrappedHeight(text, widths[i])),
  );
  return heights.reduce((sum, line) => sum + Math.max(...line), 0);
}

const ESCAPE = "\u001b";
const STEERING = `${ESCAPE}(?:\\[[\\d;]*m|\\]8;;[^\\u0007]*\\u0007)`;
const ESCAPES = new RegExp(STEERING, "g");
/** A colour or link sequence, or a letter. */
const ESCAPE_OR_LETTER = new RegExp(`${STEERING}|.`, "gsu");

const LETTERS = `(?:${STEERING}|.){1,250}`;
/** As many whole words as fit in a piece, or as many letters. */
const PIECE = new RegExp(`${LETTERS}(?: |$)|${LETTERS}`, "gsu");

/** Inserts spaces where words have to be broken. */
function breakable(text: string, width: number): string {
  return text.replace(/[^ ]+/g, (word) => {
    // A letter is at most two columns wide, so few words need measuring.
    if (2 * word.length <= width || textWidth(word) <= width) return word;
    const pieces = [""];
    for (const [part] of word.matchAll(ESCAPE_OR_LETTER)) {
      const longer = pieces.at(-1) + part;
      if (textWidth(longer) > width) pieces.push(part);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces.join(" ");
  });
}

/** The text cells, with their heads if there are several; the other cells on one line below. */
function renderStacked(columns: readonly TableColumn[], rows: readonly Row[], look: Look): string {
  const isText = columns.map(({ most }) => most === undefined);
  const isSeveral = isText.filter(Boolean).length > 1;
  const heads = columns.map(({ head }) => (isSeveral ? `${styled(head, look, "faint")}: ` : ""));
  const cards = rows.map((row) => {
    const texts = row.map((cell, i) => heads[i] + cell.join("\n")).filter((_, i) => isText[i]);
    const others = row.filter((cell, i) => !isText[i] && cell.join("") !== "");
    const beside = others.map((cell) => cell.join(" ")).join(" · ");
    return wrapped([...texts, beside].filter(Boolean).join("\n"), look);
  });
  return cards.join("\n");
}

/** Column widths by content, as far as there is room; undefined if the text columns would get too narrow. */
export function widthsOf(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  width: number,
  isCut = false,
): number[] | undefined {
  const sized = columns.map(({ head, most }, i) => {
    const texts = [head, ...rows.flatMap((row) => row[i] ?? [])];
    const natural = widest(texts);
    return { texts, natural, isText: !most, width: most ? Math.min(natural, most(width)) : 0 };
  });
  // Narrowest first, so that the others get what these don't need.
  const flexible = sized.filter(({ isText }) => isText).sort((a, b) => a.natural - b.natural);
  const alone = isCut ? LEAST_CUT : LEAST_SHARE * width;
  const leastFor = ({ texts: [, ...texts] }: { texts: readonly string[] }) =>
    flexible.length > 1 ? widest(texts.flatMap((text) => text.split(" "))) : alone;
  const gaps = GAP.length * (columns.length - 1);
  let room = sized.reduce((left, column) => left - column.width, width - gaps);
  for (const [at, column] of flexible.entries()) {
    const own = Math.min(column.natural, Math.floor(room / (flexible.length - at)));
    if (columns.length > 1 && own < Math.min(column.natural, leastFor(column))) return undefined;
    column.width = own;
    room -= own;
  }
  return sized.map(({ width }) => width);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}
