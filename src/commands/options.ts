/** The options that every command takes. */
import { UsageError } from "../errors.ts";
import type { Lang } from "../factbook/model.ts";
import { FORMATS, type Format } from "../render/answer.ts";
import { shown } from "../render/visible.ts";

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
}

export interface Options {
  readonly format: Format;
  readonly fields?: readonly string[];
  readonly limit?: number;
  readonly lang?: Lang;
  readonly color: (typeof COLOUR_MODES)[number];
}

/** Checks the options; throws a UsageError that says what each takes. */
export function parseOptions(raw: RawOptions): Options {
  const format = oneOf("--format", raw.format ?? "table", FORMATS);
  if (raw.json && raw.format !== undefined && format !== "json")
    throw new UsageError("--json and --format name two formats. Give one of them.");
  return {
    format: raw.json ? "json" : format,
    color: oneOf("--color", raw.color ?? "auto", COLOUR_MODES),
    ...(raw.fields !== undefined && { fields: parseFields(raw.fields) }),
    ...(raw.limit !== undefined && { limit: parseLimit(raw.limit) }),
    ...(raw.lang !== undefined && { lang: oneOf("--lang", raw.lang, LANGS) }),
  };
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
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
