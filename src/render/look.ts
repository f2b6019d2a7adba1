/** How output for people looks: its colours, and running text wrapped to the width. */
import { Chalk } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import textWidth from "string-width";
import type { Lang } from "../factbook/model.ts";
import type { Link, Look } from "./answer.ts";

/** Whether to colour: as the user says, or else as the terminal takes it. */
export function isColoured(
  when: "auto" | "always" | "never",
  terminal: { readonly colour: boolean },
): boolean {
  return when === "auto" ? terminal.colour : when === "always";
}

/** How output looks on a terminal of this width, with or without colour and links. */
export function lookFor(lang: Lang, width: number, colour: boolean, link?: Link): Look {
  // The sixteen colours are the reader's own, readable on dark and on light.
  return { lang, width, chalk: new Chalk({ level: colour ? 1 : 0 }), ...(link && { link }) };
}

/** A text wrapped at words to the look's width. */
export function renderText(text: string, look: Look): string {
  return trimLines(wrapped(text, look.width));
}

/** `text` with line breaks at words, or in words that are longer than `width` columns. */
export function wrapped(text: string, width: number): string {
  if (!text.includes("\n") && textWidth(text) <= width) return text;
  return wrapAnsi(text, width, { hard: true });
}

/** Each line without the spaces at its end. */
export function trimLines(text: string): string {
  return `${text.replace(/ +$/gm, "")}\n`;
}
