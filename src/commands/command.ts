/** What a command is, the options that they share, and how one is run. */
import { Option } from "commander";
import { bundledFactbook } from "../data.ts";
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import { LABELS } from "../output/labels.ts";
import { shown } from "../output/visible.ts";

/** Exit statuses, as grep's. */
export const EXIT = { found: 0, none: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A subcommand; `F` are its formats. */
export interface Command<F extends string = string> {
  readonly name: string;
  /** In commander's notation: `[query...]` or `<query...>`. */
  readonly argument?: string;
  readonly summary: string;
  /** Command lines with what they do, the most telling first. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Options of its own, in commander's notation: `--style <style>`. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** The default first. */
  readonly formats: readonly [F, ...F[]];
  /** The common options that it does not take, as commander names them. */
  readonly without: readonly (keyof Given)[];
  run(run: Run<F>): Promise<Exit>;
}

export interface Run<F extends string = string> {
  readonly words: readonly string[];
  readonly options: Options<F>;
  /** Its own options, by camel-cased name, as commander parsed them. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Opens the factbook that the user named, or the bundled one. */
  open(): Promise<Factbook>;
  readonly io: IO;
}

export async function runCommand(command: Command, words: readonly string[], given: Given, io: IO) {
  const { data: paths = io.data } = given;
  const open = async () =>
    paths.length === 0
      ? bundledFactbook()
      : (await import("../factbook/read.ts")).readFactbook(paths);
  const options = optionsOf(given, command.formats[0], io);
  return command.run({ words, options, own: { ...given }, open, io });
}

/** The common options as the user gave them. */
export interface Given {
  readonly format?: string;
  readonly json?: true;
  readonly fields?: readonly string[];
  readonly limit?: number;
  readonly lang?: Lang;
  readonly color?: "auto" | "always" | "never";
  readonly data?: readonly string[];
}

/** The common options that a command takes; each checks what it is given. */
export function commonOptions({ formats, without }: Pick<Command, "formats" | "without">) {
  return [
    choice("-f, --format <format>", "", formats),
    new Option("--json", "short for --format json").implies({ format: "json" }),
    new Option("--fields <fields>", "only these fields, by dotted path: id,value.amount").argParser(
      fieldsIn,
    ),
    new Option("--limit <n>", "at most so many results").argParser(limitIn),
    choice("--lang <lang>", "language of what people read: ", Object.keys(LABELS)),
    choice("--color <when>", "", ["auto", "always", "never"]),
    new Option("--data <path>", "your own factbook, a file or a folder; may come again").argParser(
      (path, paths: readonly string[] = []) => [...paths, path],
    ),
  ].filter((option) => !without.some((name) => name === option.attributeName()));
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description + choices.join(", "));
  return option.argParser((value) => oneOf(`--${option.name()}`, value, choices));
}

function fieldsIn(text: string): string[] {
  const fields = text.split(",").map((field) => field.trim());
  if (!fields.includes("")) return fields;
  throw new UsageError("--fields takes names with commas between, such as id,value.amount.");
}

function limitIn(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--limit takes a whole number from 1, not “${shown(text)}”.`);
}

/** What the options come to; where one is not given, `io` tells. */
function optionsOf<F extends string>(given: Given & { format?: F }, usual: F, io: IO) {
  const { format = usual, json, fields, limit, lang = io.lang, color = "auto" } = given;
  if (json && format !== "json")
    throw new UsageError("--json and --format name two formats. Give one of them.");
  const isColoured = color === "auto" ? io.colour : color === "always";
  const hasLinks = io.hyperlinks && color !== "never";
  return { format, fields, limit, lang, width: io.width, isColoured, hasLinks };
}

export type Options<F extends string = string> = Readonly<ReturnType<typeof optionsOf<F>>>;

/** The one of `choices` that `value` is; throws a UsageError that names them all. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((choice) => choice === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`${option} takes one of ${choices.join(", ")}, not “${shown(value)}”.`);
}
