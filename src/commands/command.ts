/** What a command is: words in, records and remarks out; `run.ts` does the rest for all of them. */
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import type { Format, Result } from "../render/answer.ts";
import type { Exit } from "./exit.ts";
import type { CommonOption, Options } from "./options.ts";
import type { Session } from "./session.ts";

/** What a command finds for one query. */
export interface Finding {
  readonly results: readonly Result[];
  /** Remarks for the reader, a line each, for stderr: what was ambiguous, what comes close. */
  readonly remarks?: readonly string[];
  /** The language to answer in, where that is not the reader's: the one of a question. */
  readonly lang?: Lang;
}

/** What a command is given besides its words. */
export interface Wishes {
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
  /** Whether people see a line a record, cut where it is long. */
  readonly brief?: true;
  /** Whether people get its answer as a sentence. */
  readonly isSpoken?: true;
  /** Answers one query; without words, the empty query, lists what there is. */
  find(query: string, session: Session, wishes: Wishes): Finding | Promise<Finding>;
}

/** A subcommand that does something else, with options of its own. */
export interface RunCommand<F extends string = Format> extends Described {
  /** In commander's notation: `--style <style>`. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** Formats of its own in place of the common ones, the default first. */
  readonly formats?: Formats<F>;
  /** The common options that it does not take. */
  readonly without?: readonly CommonOption[];
  run(run: Run<F>): Promise<Exit>;
}

/** What a RunCommand is run with. */
export interface Run<F extends string = Format> {
  readonly words: readonly string[];
  readonly options: Options<F>;
  /** Its own options, by camel-cased name, as commander parsed them. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly lang: Lang;
  readonly session: Session;
  readonly io: IO;
}

/** The formats that a command writes, the default first. */
export type Formats<F extends string = string> = readonly [F, ...F[]];

export type Command = FindCommand | RunCommand<string>;
