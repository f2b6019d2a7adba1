import type { ChalkInstance } from "chalk";
import type { Lang, Status } from "../factbook/model.ts";
import { type Sureness, statusWords } from "./phrases.ts";

const COLOURS = {
  stated: "green",
  reported: "cyan",
  estimated: "blue",
  alleged: "yellow",
  planned: "magenta",
  denied: "red",
  unclear: "yellow",
} as const satisfies Record<Status, string>;

/** The status in words and colour. */
export function formatStatus(fact: Sureness, lang: Lang, chalk: ChalkInstance): string {
  return chalk[COLOURS[fact.status]](statusWords(fact, lang));
}
