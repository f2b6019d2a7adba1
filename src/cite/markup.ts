/** How a citation's parts are marked, for a terminal or in Markdown. */
import type { Look } from "../render/answer.ts";
import { renderText } from "../render/look.ts";
import { text as markdownText } from "../render/markdown.ts";
import { visible } from "../render/visible.ts";

export interface Markup {
  /** Text within a line. */
  text(plain: string): string;
  /** Text that may be wrapped, since nobody copies it into another text. */
  prose(plain: string): string;
  title(plain: string): string;
  link(url: string): string;
  readonly lineEnd: string;
}

/** For a terminal: titles in italics where it has them; addresses in one piece, to be copied. */
export function terminalMarkup(look: Look): Markup {
  return {
    text: visible,
    prose: (plain) => renderText(visible(plain), look).trimEnd(),
    title: (plain) => look.chalk.italic(visible(plain)),
    link: visible,
    lineEnd: "\n",
  };
}

export const MARKDOWN: Markup = {
  text: markdownText,
  prose: markdownText,
  title: (plain) => `*${markdownText(plain)}*`,
  link: (url) => `<${visible(url)}>`,
  // Two spaces keep the next line from running on.
  lineEnd: "  \n",
};
