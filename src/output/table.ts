/**
 * Text for a terminal, wrapped and in aligned columns by cli-table3. Two things are our own, since
 * cli-table3 cannot do them: to break a word that is longer than its column, and to show records one
 * below another where there is no room for columns.
 */
import Table from "cli-table3";
import textWidth from "string-width";
import { type Look, styled } from "./style.ts";

export interface TableColumn {
  readonly head: string;
  /** The most columns that it takes of a width; without it, it takes what the others leave. */
  readonly most?: ((width: number) => number) | undefined;
}

/** A row's cells, each of several lines: texts that are wrapped on their own. */
type Row = readonly (readonly string[])[];

const GAP = "  ";
/** The least share of the width for a table's one column of text; of several each has room for its words. */
const LEAST_SHARE = 0.5;
/** The least room for a text that is cut anyway. */
const LEAST_CUT = 20;

/** No lines around and between cells: the alignment does the rest. */
const CHARS = Object.fromEntries(
  Object.keys(new Table().options.chars).map((name) => [name, name === "middle" ? GAP : ""]),
);

/**
 * Rows below their columns' heads, with texts wrapped or cut to fit the look's width; where there is
 * no room for columns, or the look is linear, the cells of a row one below another.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  look: Look,
  isCut = false,
): string {
  const widths = look.isLinear ? undefined : widthsOf(columns, rows, look.width, isCut);
  if (widths === undefined) return renderStacked(columns, rows, look);
  const heads = columns.map(({ head }) => [styled(head, look, "faint")]);
  return [heads, ...rows].map((row) => `${draw(row, widths, isCut)}\n`).join("");
}

/** Whether there is room for these columns side by side. */
export function hasRoom(columns: readonly TableColumn[], rows: readonly Row[], width: number) {
  return widthsOf(columns, rows, width, false) !== undefined;
}

/** A text wrapped at words, or in words that are longer than the look's width. */
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
  const fitting = (text = "", width = 0) => (isCut ? text : breakable(text, width));
  const height = Math.max(...row.map((cell) => cell.length));
  // A row of the table for each line: cli-table3 is slow with cells that have line ends in them.
  for (let line = 0; line < height; line++)
    table.push(row.map((cell, i) => fitting(cell[line], widths[i])));
  return table.toString().replace(/ +$/gm, "");
}

/** A colour or a link that starts or ends, or a letter. */
const ESCAPE = "\u001b";
const ESCAPE_OR_LETTER = new RegExp(`${ESCAPE}(?:\\[[\\d;]*m|\\]8;;[^\\u0007]*\\u0007)|.`, "gsu");

/** `text` with a space wherever a word has to be broken to fit. */
function breakable(text: string, width: number): string {
  return text.replace(/[^ ]+/g, (word) => {
    // A letter takes two columns at most: few words need measuring.
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

/** The cells of text, with their heads where they are several; the others on one line below. */
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

/** Columns as wide as their texts, as far as there is room; undefined where texts would get too little. */
function widthsOf(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  width: number,
  isCut: boolean,
) {
  const natural = columns.map(({ head }, i) =>
    Math.max(textWidth(head), ...rows.flatMap((row) => row[i] ?? []).map(textWidth)),
  );
  const widths = natural.map((own, i) => Math.min(own, columns[i]?.most?.(width) ?? own));
  const texts = columns.flatMap(({ most }, i) => (most === undefined ? [i] : []));
  const gaps = GAP.length * (columns.length - 1);
  let room = texts.reduce((left, i) => left + (widths[i] ?? 0), width - gaps - sum(widths));
  const alone = isCut ? LEAST_CUT : LEAST_SHARE * width;
  const longestWord = (i: number) => {
    const words = rows.flatMap((row) => row[i] ?? []).flatMap((text) => text.split(" "));
    return Math.max(0, ...words.map((word) => textWidth(word)));
  };
  const leastOf = (i: number) => (texts.length > 1 ? longestWord(i) : alone);
  // The narrowest first, so that what they don't need goes to those that do.
  texts.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  for (const [at, i] of texts.entries()) {
    const share = Math.floor(room / (texts.length - at));
    const own = Math.min(widths[i] ?? 0, share);
    if (columns.length > 1 && own < Math.min(widths[i] ?? 0, leastOf(i))) return undefined;
    widths[i] = own;
    room -= own;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
