import { Chalk } from "chalk";
import type { Lang } from "../factbook/model.ts";
import type { Link, Look } from "./answer.ts";

/** How output looks on a terminal of this width, with or without colour and links. */
export function lookFor(lang: Lang, width: number, colour: boolean, link?: Link): Look {
  // The sixteen colours are the reader's own, readable on dark and on light.
  return { lang, width, chalk: new Chalk({ level: colour ? 1 : 0 }), ...(link && { link }) };
}
