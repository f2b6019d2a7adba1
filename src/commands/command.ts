/** What a command is: words in, records and remarks out; `run.ts` does the rest for all of them. */
import type { Result } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import type { Shape } from "../output/page.ts";
import type { Format } from "../output/render.ts";
import type { CommonOption, Options } from "./options.ts";

/** Exit statuses, as grep's. */
export const EXIT = { found: 0, none: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What a command finds for one query. */
export interface Finding {
  readonly results: readonly Result[];
  /** Remarks for the reader, a line each, for stderr: what was ambiguous, what comes close. */
  readonly remarks?: readonly string[];
  /** The language to answer in, where that is not the reader's: the one of a question. */
  readonly lang?: Lang;
}

/** For whom a command finds something. */
export interface Reader {
  readonly lang: Lang;
  /** Whether the user named the language, by --lang. */
  readonly isLangChosen: boolean;
}

/** What every subcommand says of itself. */
interface Described {
  readonly name: string;
  /** In commander's notation: `[query...]` or `<query...>`. */
  readonly argument?: string;
  readonly summary: string;
  /** Command lines with what they do, the most telling first. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

/** A subcommand that looks records up. */
export interface FindCommand extends Described {
  /** How people see what it finds. */
  readonly shape?: Shape;
  /** Answers one query; without words, the empty query, lists what there is. */
  find(query: string, factbook: Factbook, reader: Reader): Finding | Promise<Finding>;
}

/** A subcommand that does something else, with options of its own. */
export interface RunCommand<F extends string = Format> extends Described {
  /** In commander's notation: `--style <style>`. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** Its formats, the default first. */
  readonly formats: readonly [F, ...F[]];
  /** The common options that it does not take. */
  readonly without: readonly CommonOption[];
  run(run: Run<F>): Promise<Exit>;
}

/** What a RunCommand is run with. */
export interface Run<F extends string = Format> {
  readonly words: readonly string[];
  readonly options: Options<F>;
  /** Its own options, by camel-cased name, as commander parsed them. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly lang: Lang;
  /** Opens the factbook that the user named, or the bundled one. */
  open(): Promise<Factbook>;
  readonly io: IO;
}

export type Command = FindCommand | RunCommand<string>;
