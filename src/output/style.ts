/** How text for a terminal looks: its colours and its links. */
import { Chalk } from "chalk";
import type { Status } from "../factbook/model.ts";
import type { Look, RenderOptions } from "./render.ts";
import { visible } from "./visible.ts";

/** What a piece of text is, by which each kind of output shows it. */
export type Tone = "plain" | "strong" | "faint" | "accent" | Status;

/** How output looks on a terminal of this width, with or without colour and links. */
export function lookFor({ lang, width, isColoured, link }: Omit<RenderOptions, "format">): Look {
  // The sixteen colours are the reader's own, readable on dark and on light.
  return { lang, width, chalk: new Chalk({ level: isColoured ? 1 : 0 }), ...(link && { link }) };
}

const STYLES = {
  strong: "bold",
  faint: "gray",
  accent: "cyan",
  stated: "green",
  reported: "cyan",
  estimated: "blue",
  alleged: "yellow",
  planned: "magenta",
  denied: "red",
  unclear: "yellow",
} as const satisfies Record<Exclude<Tone, "plain">, string>;

/** `text`, which shows a terminal nothing to act on, in the style of its tone. */
export function styled(text: string, tone: Tone, { chalk }: Look): string {
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
