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

/** The terminal that output is for. */
export interface Terminal {
  readonly lang: Lang;
  /** In columns. */
  readonly width: number;
  /** The address at which a passage is read; only where the terminal shows links. */
  readonly link?: Link | undefined;
  readonly isColoured: boolean;
}

/** Gives the address of a passage of the record with this id. */
export type Link = (id: string, selector: Selector) => string;

/** How people's output looks. */
export interface Look extends Omit<Terminal, "isColoured"> {
  readonly chalk: ChalkInstance;
}

/** What a piece of text is, by which each kind of output shows it. */
export type Tone = "plain" | "strong" | "faint" | "accent" | Status;

/** How output looks on a terminal. */
export function lookFor({ lang, width, link, isColoured }: Terminal): Look {
  // The sixteen colours are the reader's own, readable on dark and on light.
  return { lang, width, link, chalk: new Chalk({ level: isColoured ? 1 : 0 }) };
}

const STYLES = {
  strong: "bold",
  faint: "gray",
  accent: "cyan",
  stated: "green",
  reported: "cyan",
  estimated: "blue",
  alleged: "yellow",
  presumed: "blueBright",
  planned: "magenta",
  denied: "red",
  unclear: "yellow",
} as const satisfies Record<Exclude<Tone, "plain">, string>;

/** `text`, which shows a terminal nothing to act on, in the style of its tone. */
export function styled(text: string, tone: Tone = "plain", { chalk }: Look): string {
  return tone === "plain" ? visible(text) : chalk[STYLES[tone]](visible(text));
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

interface TableColumn {
  readonly head: string;
  /** Columns of the terminal that it takes at most; without it, it takes what the others leave. */
  readonly most?: number | undefined;
}

/** A row's cells, each of several lines: texts that are wrapped on their own. */
type Row = readonly (readonly string[])[];

const GAP = 2;
/** The least room for the column of text, and for each of several: less breaks too often to be read. */
const LEAST_TEXT = 19;
const LEAST_OF_SEVERAL = 8;

/** No lines around and between cells: the alignment does the rest. */
const CHARS = Object.fromEntries(
  Object.keys(new Table().options.chars).map((name) => [
    name,
    name === "middle" ? " ".repeat(GAP) : "",
  ]),
);

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
  const widths = widthsOf(columns, rows, look.width);
  const texts = widths.filter((_, i) => columns[i]?.most === undefined);
  const least = texts.length > 1 ? LEAST_OF_SEVERAL : LEAST_TEXT;
  if (columns.length > 1 && Math.min(...texts) < least) return renderStacked(columns, rows, look);
  const head = columns.map((column) => [styled(column.head, "faint", look)]);
  const isFolded = (row: Row) =>
    row.some((cell, i) => cell.length > 1 || textWidth(cell[0] ?? "") > (widths[i] ?? 0));
  if (overlong === "cut" || !rows.some(isFolded))
    return `${draw([head, ...rows], widths, overlong)}\n`;
  const records = rows.map((row) => draw([row], widths, overlong));
  return `${draw([head], widths, overlong)}\n${records.join("\n\n")}\n`;
}

/** A text wrapped at words, or in words that are longer than the look's width. */
export function wrapped(text: string, { width }: Pick<Look, "width">): string {
  return `${draw([[text.split("\n")]], [width], "wrap")}\n`;
}

function draw(rows: readonly Row[], widths: number[], overlong: "wrap" | "cut"): string {
  const table = new Table({
    chars: CHARS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: widths,
    wordWrap: overlong === "wrap",
  });
  for (const row of rows) {
    const height = Math.max(...row.map((cell) => cell.length));
    // A row of the table for each line: cli-table3 is slow with cells that have line ends in them.
    for (let line = 0; line < height; line++) {
      const texts = row.map((cell) => cell[line] ?? "");
      table.push(
        overlong === "wrap" ? texts.map((text, i) => breakable(text, widths[i] ?? 0)) : texts,
      );
    }
  }
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
  const isText = (_: unknown, i: number) => columns[i]?.most === undefined;
  const isSeveral = columns.filter(isText).length > 1;
  const headed = (cell: readonly string[], i: number) => {
    const text = cell.join("\n");
    return isSeveral ? `${styled(columns[i]?.head ?? "", "faint", look)}: ${text}` : text;
  };
  const cards = rows.map((row) => {
    const others = row.filter((cell, i) => cell.join("") !== "" && !isText(cell, i));
    const beside = others.map((cell) => cell.join(" ")).join(" · ");
    const lines = [...row.map(headed).filter(isText), beside].filter(Boolean);
    return wrapped(lines.join("\n"), look);
  });
  return cards.join("\n");
}

function widthsOf(columns: readonly TableColumn[], rows: readonly Row[], width: number): number[] {
  const widths = columns.map(({ head, most }, i) => {
    if (most === undefined) return 0;
    const lines = rows.flatMap((row) => row[i] ?? []);
    return Math.min(most, Math.max(head.length, ...lines.map(textWidth)));
  });
  const taken = widths.reduce((sum, own) => sum + own, GAP * (columns.length - 1));
  const flexible = widths.filter((own) => own === 0).length;
  return widths.map((own) => own || Math.floor((width - taken) / flexible));
}
