/** How text looks on a terminal, by chalk: what stands out, what stands back, and links. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Lang, Selector, Status } from "../factbook/model.ts";
import { visible } from "./visible.ts";

/** How people's output looks. */
export interface Look {
  readonly lang: Lang;
  /** In columns; infinite where nothing is to be wrapped. */
  readonly width: number;
  /** The address at which a passage is read; only where the terminal shows links. */
  readonly link?: Link | undefined;
  readonly isColoured: boolean;
  /** Whether records stand one below another, never in columns. */
  readonly isLinear?: boolean;
  /** Whether bars are drawn with ASCII's characters alone. */
  readonly isAscii?: boolean;
}

/** Gives the address of a passage of the record with this id. */
type Link = (id: string, selector: Selector) => string;

type Style = (chalk: ChalkInstance, text: string) => string;

/** Colours only the first character, a symbol, since no colour is readable on every background. */
const symbol =
  (colour: "bold" | "cyan" | "green" | "yellow" | "magenta" | "red"): Style =>
  (chalk, text) =>
    chalk[colour](text.slice(0, 1)) + text.slice(1);

const STYLES = {
  strong: (chalk, text) => chalk.bold(text),
  faint: (chalk, text) => chalk.dim(text),
  /** What stands before the colon, a number with its unit, is the answer. */
  figure: (chalk, text) => text.replace(/^[^:]*/, (value) => chalk.bold(value)),
  stated: symbol("bold"),
  reported: symbol("cyan"),
  estimated: symbol("green"),
  alleged: symbol("yellow"),
  presumed: symbol("cyan"),
  planned: symbol("magenta"),
  denied: symbol("red"),
  unclear: symbol("magenta"),
  moved: symbol("cyan"),
  unchecked: symbol("yellow"),
  changed: symbol("red"),
  gone: symbol("red"),
} satisfies Readonly<Record<string, Style>> & Record<Status, Style>;

/** What a piece of text is, by which each kind of output shows it. */
export type Tone = keyof typeof STYLES;

/** The sixteen colours are the reader's own. */
export function chalkFor({ isColoured }: Pick<Look, "isColoured">): ChalkInstance {
  return new Chalk({ level: isColoured ? 1 : 0 });
}

/** `text`, which shows a terminal nothing to act on, in the style of its tone. */
export function styled(text: string, look: Pick<Look, "isColoured">, tone?: Tone): string {
  return tone === undefined ? visible(text) : STYLES[tone](chalkFor(look), visible(text));
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
