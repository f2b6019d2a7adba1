/** Styles for the terminal, using chalk: emphasis and links. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Lang, Selector, Status } from "../factbook/model.ts";
import { visible } from "./visible.ts";

/** How output for people looks. */
export interface Look {
  readonly lang: Lang;
  /** In columns; infinite for no wrapping. */
  readonly width: number;
  /** The URL of a passage, if the terminal supports links. */
  readonly link?: Link | undefined;
  readonly isColoured: boolean;
  /** Whether to list records vertically instead of in columns. */
  readonly isLinear?: boolean;
  /** Whether to draw bars in ASCII. */
  readonly isAscii?: boolean;
}

/** Returns the URL of a passage of the record with this id. */
type Link = (id: string, selector: Selector) => string;

type Style = (chalk: ChalkInstance, text: string) => string;

/** Colours only the first character, the symbol, because no colour is legible on every background. */
const symbol =
  (colour: "bold" | "cyan" | "green" | "yellow" | "magenta" | "red"): Style =>
  (chalk, text) =>
    chalk[colour](text.slice(0, 1)) + text.slice(1);

const STYLES = {
  strong: (chalk, text) => chalk.bold(text),
  faint: (chalk, text) => chalk.dim(text),
  /** The text before the colon, a number with its unit, is the answer. */
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

/** The meaning of a text, which each kind of output styles in its own way. */
export type Tone = keyof typeof STYLES;

/** Limited to the sixteen colours of the reader's own palette. */
export function chalkFor({ isColoured }: Pick<Look, "isColoured">): ChalkInstance {
  return new Chalk({ level: isColoured ? 1 : 0 });
}

/** `text` made visible, in the style of its tone. */
export function styled(text: string, look: Pick<Look, "isColoured">, tone?: Tone): string {
  return tone === undefined ? visible(text) : STYLES[tone](chalkFor(look), visible(text));
}

/** The characters that string-width, which measures the cells, recognises as part of a link. */
const MEASURABLE = /^[-a-zA-Z\d/#&.:=?%@~_]+$/;

/**
 * `text` as an OSC 8 link to `url`, terminated by BEL; plain `text` if the URL has a character that would
 * break the alignment.
 */
export function hyperlink(text: string, url: string): string {
  return MEASURABLE.test(url) ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text;
}
