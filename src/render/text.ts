/** Running text for people. */
import { wrapAnsi } from "fast-wrap-ansi";
import textWidth from "string-width";
import type { Look } from "./answer.ts";

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
