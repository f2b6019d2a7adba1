/** What a command is and how it runs. */
import { bundledFactbook } from "../data.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import type { HELP_NOTES } from "../output/labels/help.ts";
import type { CommandName } from "../output/labels/names.ts";
import { type Given, type OwnOption, optionsOf } from "./options.ts";

/** Exit statuses, the same as grep's. */
export const EXIT = { found: 0, none: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A subcommand. `F` is the union of its formats. */
export interface Command<F extends string = string> {
  readonly name: CommandName;
  /** Positional arguments in commander's notation: `[query...]` or `<query...>`. */
  readonly argument?: string;
  /** Extra notes in its help. */
  readonly notes?: readonly (keyof typeof HELP_NOTES)[];
  readonly own: readonly OwnOption[];
  /** The first is the default. */
  readonly formats: readonly [F, ...F[]];
  /** Common options that it doesn't take, by commander's names. */
  readonly without: readonly (keyof Given)[];
  run(run: Run<F>): Promise<Exit>;
}

/** The function that does a command's work. */
export type Work<F extends string = string> = Command<F>["run"];

export interface Run<F extends string = string> {
  readonly words: readonly string[];
  readonly options: Options<F>;
  /** All options, as the user gave them. */
  readonly given: Given;
  /** Opens the user's factbook, or the bundled one. */
  open(): Promise<Factbook>;
  readonly io: IO;
}

export type Options<F extends string = string> = Readonly<ReturnType<typeof optionsOf<F>>>;

export async function runCommand(
  command: Command,
  words: readonly string[],
  given: Given,
  lang: Lang,
  io: IO,
): Promise<Exit> {
  const options = optionsOf(given, command.formats[0], lang, io);
  const open = () => factbookAt(given.data ?? io.data);
  return command.run({ words, options, given, open, io });
}

/** The user's factbook at some paths; the bundled one if there are none. */
export async function factbookAt(paths: readonly string[]): Promise<Factbook> {
  if (paths.length === 0) return bundledFactbook();
  return (await reader()).readFactbook(paths);
}

/** Loads the reader of users' factbooks, which takes longer than a lookup. */
export const reader = () => import("../factbook/read.ts");
