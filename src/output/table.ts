/**
 * Text for a terminal: its colours and links by chalk, wrapped and in aligned columns by cli-table3.
 * Two things are our own, since cli-table3 cannot do them: to break a word that is longer than its
 * column, and to show records one below another where there is no room for columns.
 */
import { Chalk, type ChalkInstance } from "chalk";
import Table from "cli-table3";
import textWidth from "string-width";
import type { Lang, Selector, Status } from "../factbook/model.ts";
import { visible } from "./visible.ts";

/** How people's output looks. */
export interface Look {
  readonly lang: Lang;
  /** In columns. */
  readonly width: number;
  /** The address at which a passage is read; only where the terminal shows links. */
  readonly link?: Link | undefined;
  readonly isColoured: boolean;
}

/** Gives the address of a passage of the record with this id. */
export type Link = (id: string, selector: Selector) => string;

const STYLES = {
  strong: "bold",
  faint: "gray",
  translation: "gray",
  accent: "cyan",
  stated: "green",
  reported: "cyan",
  estimated: "blue",
  alleged: "yellow",
  presumed: "blueBright",
  planned: "magenta",
  denied: "red",
  unclear: "yellow",
} as const satisfies Readonly<Record<string, keyof ChalkInstance>> & Record<Status, string>;

/** What a piece of text is, by which each kind of output shows it. */
export type Tone = keyof typeof STYLES;

/** The sixteen colours are the reader's own, readable on dark and on light. */
export function chalkFor({ isColoured }: Look): ChalkInstance {
  return new Chalk({ level: isColoured ? 1 : 0 });
}

/** `text`, which shows a terminal nothing to act on, in the style of its tone. */
export function styled(text: string, look: Look, tone?: Tone): string {
  return tone === undefined ? visible(text) : chalkFor(look)[STYLES[tone]](visible(text));
}

/** What string-width, which measures the tables' cells, takes for a part of a link. */
const MEASURABLE = /^[-a-zA-Z\d/#&.:=?%@~_]+$/;

/**
 * `text` as a link to `url` by OSC 8, ended by BEL, for a terminal that shows such; just `text` where
 * the address has a character that would put columns out of line.
 */
export function hyperlink(text: string, url: string): string {
  return MEASURABLE.test(url) ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text;
}

export interface TableColumn {
  readonly head: string;
  /** Its share of the terminal's width, at most; without it, it takes what the others leave. */
  readonly most?: ((width: number) => number) | undefined;
}

/** A row's cells, each of several lines: texts that are wrapped on their own. */
type Row = readonly (readonly string[])[];

const GAP = "  ";
/** The least room for the column of text, and for each of several: less breaks too often to be read. */
const LEAST_TEXT = 19;
const LEAST_OF_SEVERAL = 8;

/** No lines around and between cells: the alignment does the rest. */
const CHARS = Object.fromEntries(
  Object.keys(new Table().options.chars).map((name) => [name, name === "middle" ? GAP : ""]),
);

/**
 * Rows below their columns' heads, with texts wrapped or cut to fit the look's width; where there is
 * no room for columns, the cells of a row one below another.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  look: Look,
  isCut = false,
): string {
  const widths = widthsOf(columns, rows, look.width);
  const texts = widths.filter((_, i) => columns[i]?.most === undefined);
  const least = texts.length > 1 ? LEAST_OF_SEVERAL : LEAST_TEXT;
  if (columns.length > 1 && Math.min(...texts) < least) return renderStacked(columns, rows, look);
  const heads = columns.map(({ head }) => [styled(head, look, "faint")]);
  const records = rows.map((row) => draw(row, widths, isCut));
  const gap = records.some((record) => record.includes("\n")) ? "\n\n" : "\n";
  return `${draw(heads, widths, isCut)}\n${records.join(gap)}\n`;
}

/** A text wrapped at words, or in words that are longer than the look's width. */
export function wrapped(text: string, { width }: Pick<Look, "width">): string {
  return `${draw([text.split("\n")], [width])}\n`;
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

/** The columns of text first, with their heads where they are several; the others on one line below. */
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

function widthsOf(columns: readonly TableColumn[], rows: readonly Row[], width: number): number[] {
  const widths = columns.map(({ head, most }, i) => {
    if (most === undefined) return 0;
    const lines = rows.flatMap((row) => row[i] ?? []);
    return Math.min(most(width), Math.max(head.length, ...lines.map(textWidth)));
  });
  const taken = widths.reduce((sum, own) => sum + own, GAP.length * (columns.length - 1));
  const flexible = widths.filter((own) => own === 0).length;
  return widths.map((own) => own || Math.floor((width - taken) / flexible));
}
