/**
 * What a command is: words and options in, records and remarks out; `run.ts` does the rest for all
 * of them.
 */
import { UsageError } from "../errors.ts";
import type { Result } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import type { Shape } from "../output/page.ts";
import type { Format } from "../output/render.ts";
import { shown } from "../output/visible.ts";

/** Exit statuses, as grep's. */
export const EXIT = { found: 0, none: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What a command finds for one query. */
export interface Finding {
  readonly results: readonly Result[];
  /** Of a question: the records nearest to it, where none answers it. */
  readonly nearest?: readonly Result[];
  /** Remarks for the reader, one per line, for stderr: what was ambiguous, what comes close. */
  readonly remarks?: readonly string[];
  /** The language to answer in, where that is not the reader's: the one of a question. */
  readonly lang?: Lang;
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
  /**
   * Answers one query; without words, the empty query, lists what there is. `lang` is the reader's
   * language, and `chosen` the same where the user named it, by --lang.
   */
  find(query: string, factbook: Factbook, lang: Lang, chosen?: Lang): Finding | Promise<Finding>;
}

/** A subcommand that does something else, with options of its own. */
export interface RunCommand<F extends string = Format> extends Described {
  /** In commander's notation: `--style <style>`. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** Its formats, the default first. */
  readonly formats: readonly [F, ...F[]];
  /** The common options that it does not take, as commander names them. */
  readonly without: readonly (keyof RawOptions)[];
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

export const COLOUR_MODES = ["auto", "always", "never"] as const;
export const LANGS = ["en", "nl"] as const satisfies readonly Lang[];

/** As commander parses them. */
export interface RawOptions {
  format?: string;
  json?: true;
  fields?: string;
  limit?: string;
  lang?: string;
  color?: string;
  data?: readonly string[];
  /** Of lookups alone. */
  each?: true;
}

/** Checks the options of a command with these formats; a UsageError says what each takes. */
export function parseOptions<F extends string>(raw: RawOptions, formats: readonly [F, ...F[]]) {
  const { json, limit, lang } = raw;
  const format = oneOf("--format", raw.format ?? (json ? "json" : formats[0]), formats);
  if (json && format !== "json")
    throw new UsageError("--json and --format name two formats. Give one of them.");
  const color = oneOf("--color", raw.color ?? "auto", COLOUR_MODES);
  const fields = raw.fields?.split(",").map((field) => field.trim());
  if (fields?.includes(""))
    throw new UsageError("--fields takes names with commas between, such as id,value.amount.");
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    throw new UsageError(`--limit takes a whole number from 1, not “${shown(limit)}”.`);
  return {
    format,
    color,
    fields,
    limit: limit === undefined ? undefined : Number(limit),
    lang: lang === undefined ? undefined : oneOf("--lang", lang, LANGS),
  };
}

export type Options<F extends string = Format> = Readonly<ReturnType<typeof parseOptions<F>>>;

/** Whether to colour: as the user says, or else as the terminal takes it. */
export function isColoured({ color }: Pick<Options, "color">, io: Pick<IO, "colour">): boolean {
  return color === "auto" ? io.colour : color === "always";
}

/** The one of `choices` that `value` is; throws a UsageError that names them all. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((choice) => choice === value);
  if (choice === undefined)
    throw new UsageError(`${option} takes one of ${choices.join(", ")}, not “${shown(value)}”.`);
  return choice;
}
