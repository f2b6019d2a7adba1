/** The options that every command takes. */
import { UsageError } from "../errors.ts";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import type { Format } from "../output/render.ts";
import { shown } from "../output/visible.ts";

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

/** By the name under which commander hands it over. */
export type CommonOption = keyof RawOptions;

export interface Options<F extends string = Format> {
  readonly format: F;
  readonly fields?: readonly string[];
  readonly limit?: number;
  readonly lang?: Lang;
  readonly color: (typeof COLOUR_MODES)[number];
}

/** Checks the options of a command with these formats; a UsageError says what each takes. */
export function parseOptions<F extends string>(
  raw: RawOptions,
  formats: readonly [F, ...F[]],
): Options<F> {
  const named = raw.format ?? (raw.json ? "json" : formats[0]);
  const format = oneOf("--format", named, formats);
  if (raw.json && format !== "json")
    throw new UsageError("--json and --format name two formats. Give one of them.");
  return {
    format,
    color: oneOf("--color", raw.color ?? "auto", COLOUR_MODES),
    ...(raw.fields !== undefined && { fields: parseFields(raw.fields) }),
    ...(raw.limit !== undefined && { limit: parseLimit(raw.limit) }),
    ...(raw.lang !== undefined && { lang: oneOf("--lang", raw.lang, LANGS) }),
  };
}

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

function parseLimit(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`--limit takes a whole number from 1, not “${shown(value)}”.`);
  return Number(value);
}

function parseFields(value: string): string[] {
  const fields = value.split(",").map((field) => field.trim());
  if (fields.some((field) => field === ""))
    throw new UsageError("--fields takes names with commas between, such as id,value.amount.");
  return fields;
}
