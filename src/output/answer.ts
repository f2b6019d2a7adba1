/** What is printed for people: the answer to a query, and how its text looks. */
import type { ChalkInstance } from "chalk";
import type { Result } from "../factbook/answer.ts";
import type { Lang, Selector, Status } from "../factbook/model.ts";

/**
 * How people see the results: each in full where there is room, as one line that is cut where it is
 * long, or as a sentence.
 */
export type Shape = "full" | "line" | "sentence";

/** The answer to one query. */
export interface Answer {
  readonly query: string;
  readonly results: readonly Result[];
  readonly shape: Shape;
  /** The language of people's output, where that is not the reader's. */
  readonly lang?: Lang;
}

/** How people's output looks. */
export interface Look {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  /** The address at which a passage is read; only where the terminal shows links. */
  readonly link?: Link | undefined;
}

/** Gives the address of a passage of the record with this id. */
export type Link = (id: string, selector: Selector) => string;

/** What a piece of text is, by which each kind of output shows it. */
export type Tone = "plain" | "strong" | "faint" | "accent" | Status;
