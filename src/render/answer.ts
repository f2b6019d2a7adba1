/** What the renderers take: answers, and how they shall look. */
import type { ChalkInstance } from "chalk";
import type { Joined } from "../factbook/dossier.ts";
import type { Lang, Selector, Text } from "../factbook/model.ts";

export const FORMATS = ["table", "json", "ndjson", "csv", "tsv", "md"] as const;
export type Format = (typeof FORMATS)[number];

/** A record as an answer bears it, and how it was found. */
export type Result = Joined & {
  match?: { by: string; text: string; score: number; words?: readonly string[] };
  /** The fact as one sentence, in the answer to a question. */
  sentence?: Text;
};

/** The answer to one query. */
export interface Answer {
  readonly query: string;
  readonly results: readonly Result[];
  /** Whether people see a line a record, cut where it is long. */
  readonly brief?: boolean;
  /** The language of people's output, where that is not the reader's. */
  readonly lang?: Lang;
}

/** How people's output looks. */
export interface Look {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  /** The address at which a record's passage is read; only where the terminal shows links. */
  readonly link?: Link;
}

/** Gives the address of a passage of the record with this id. */
export type Link = (id: string, selector: Selector) => string;
