/** How a citation's parts are marked on a terminal. */
import { chalkFor, type Look } from "../output/style.ts";
import { wrapped } from "../output/table.ts";
import { visible } from "../output/visible.ts";
import type { Markup } from "./styles.ts";

export function terminalMarkup(look: Look): Markup {
  return {
    text: visible,
    prose: (plain) => wrapped(visible(plain), look).trimEnd(),
    title: (plain) => chalkFor(look).italic(visible(plain)),
    link: visible,
    lineEnd: "\n",
  };
}
