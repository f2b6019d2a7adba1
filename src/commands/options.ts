/** The command-line options: how each is written and which values it takes. */
import { isDate, LANGS } from "../factbook/factbook.ts";
import type { Lang, Status } from "../factbook/model.ts";
import { likeliest } from "../find/misspelt.ts";
import type { IO } from "../io.ts";
import { type Both, both, filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { LABELS, STATUSES } from "../output/labels.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { kindWords } from "./kinds.ts";

const WHEN = ["auto", "always", "never"] as const;
/** Citation styles; the first is the default. */
const STYLES = ["text", "apa", "chicago", "bibtex", "biblatex", "csl-json", "ris"] as const;

/** Shells with a completion script. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** An option's notation, its choices, and a parser for its value. */
interface Written {
  readonly flags: string;
  readonly choices?: readonly string[] | undefined;
  read?(value: string, before: unknown): unknown;
}

const OPTIONS = {
  format: { flags: "-f, --format <format>" },
  json: { flags: "--json" },
  fields: { flags: "--fields <fields>", read: (text: string) => listIn(text, ERRORS.fieldList) },
  limit: { flags: "--limit <n>", read: limitIn },
  lang: { flags: "--lang <lang>", choices: LANGS },
  color: { flags: "--color <when>", choices: WHEN },
  noColor: { flags: "--no-color" },
  data: { flags: "--data <path>", read: repeatable((path) => [path]) },

  each: { flags: "--each" },
  all: { flags: "--all" },
  noPager: { flags: "--no-pager" },
  brief: { flags: "--brief" },
  by: { flags: "--by <speaker>", read: repeatable(listIn) },
  status: {
    flags: "--status <status>",
    read: repeatable((text) => listIn(text).map(statusIn)),
  },
  about: { flags: "--about <entity>", read: repeatable(listIn) },
  paragraph: { flags: "--paragraph <n>", read: repeatable(listIn) },
  measure: { flags: "--measure <measure>", read: repeatable(listIn) },
  since: { flags: "--since <date>", read: dateIn },
  style: { flags: "--style <style>", choices: STYLES },
  kind: { flags: "--kind <kind...>", read: repeatable(listIn) },
  out: { flags: "--out <path>" },
  force: { flags: "--force" },
  update: { flags: "--update" },
  write: { flags: "--write" },
} as const satisfies Record<string, Written>;

export const COMMON = [
  "format",
  "json",
  "fields",
  "limit",
  "lang",
  "color",
  "noColor",
  "data",
] as const;
/** Options that filter facts. */
export const FILTERS = ["by", "status", "about", "paragraph", "measure", "since"] as const;

export type OptionName = keyof typeof OPTIONS;
export type OwnOption = Exclude<OptionName, (typeof COMMON)[number]>;

/** The type of an option's value: what its parser returns, one of its choices, text, or a boolean. */
type ValueOf<O> = O extends { read(...given: never): infer V }
  ? V
  : O extends { choices: readonly (infer V)[] }
    ? V
    : O extends { flags: `${string}<${string}` }
      ? string
      : true;

/** The options as the user gave them, by commander's names: `--no-color` is `color: false`. */
export type Given = {
  readonly [N in OptionName as N extends `no${infer What}`
    ? Uncapitalize<What>
    : N]?: N extends `no${string}` ? false : ValueOf<(typeof OPTIONS)[N]>;
};

/** The common options except some, given by commander's names: `color` excludes `--no-color`. */
export function commonOptions(without: readonly (keyof Given)[]): OptionName[] {
  return COMMON.filter((name) => !without.includes(name === "noColor" ? "color" : name));
}

/** An option by name. */
export function optionNamed(name: OptionName): Written {
  return OPTIONS[name];
}

/** An option's flags: `-f` and `--format`. */
export function wordsOf(name: OptionName): string[] {
  return OPTIONS[name].flags.split(/[ ,]+/).filter((word) => word.startsWith("-"));
}

/** An option's choices as a reader of the language may write them. */
export function choicesOf(name: OptionName, lang: Lang, formats: readonly string[]) {
  if (name === "format") return formats;
  if (name === "status") return Object.values(LABELS[lang].status);
  if (name === "kind") return kindWords(lang);
  return optionNamed(name).choices ?? [];
}

/** The words before `--`, which may be options. */
export function beforeDashes(words: readonly string[]): readonly string[] {
  return words.slice(0, words.includes("--") ? words.indexOf("--") : undefined);
}

/** The values that the words give an option, read before they are parsed. */
function valuesIn(words: readonly string[], option: string): string[] {
  return beforeDashes(words).flatMap((word, at) => {
    if (word === option) return words[at + 1] ?? [];
    return word.startsWith(`${option}=`) ? word.slice(option.length + 1) : [];
  });
}

/** The language that the words ask for, so that errors are in that language. */
export function languageIn(words: readonly string[]): Lang | undefined {
  const named = valuesIn(words, "--lang").map((value) => value.toLowerCase());
  return named.flatMap((value) => LANGS.find((lang) => lang === value) ?? []).at(-1);
}

/** Whether the words ask for colour or against it, since help isn't a command with options. */
export function colourIn(words: readonly string[]): boolean | undefined {
  const spelled = words.map((word) => (word === "--no-color" ? "--color=never" : word));
  const when = valuesIn(spelled, "--color").at(-1)?.toLowerCase();
  return when === "always" || (when === "never" ? false : undefined);
}

/** The factbooks that the words name, so that errors can repeat them. */
export function dataIn(words: readonly string[]): string[] {
  return valuesIn(words, "--data");
}

/** Whether a word is one of our options and the next word is its value. */
export function takesValue(word: string): boolean {
  return Object.values(OPTIONS).some(
    ({ flags }) => flags.includes("<") && flags.split(/, | </).includes(word),
  );
}

/** Finds a value among `choices`, ignoring case; otherwise throws a UsageError that lists them. */
export function oneOf<T extends string | number>(
  option: string,
  value: string,
  choices: readonly T[],
): T {
  const choice = choices.find((choice) => String(choice) === value.toLowerCase());
  if (choice !== undefined) return choice;
  const told = choices.join(", ");
  throw notOneOf(option, value, both(told, told), choices.map(String));
}

function statusIn(word: string): Status {
  const lower = word.toLowerCase();
  const status = STATUSES.find((each) => each === lower || LABELS.nl.status[each] === lower);
  if (status !== undefined) return status;
  const told = (lang: Lang) => Object.values(LABELS[lang].status).join(", ");
  const words = LANGS.flatMap((lang) => Object.values(LABELS[lang].status));
  throw notOneOf("--status", word, both(told("en"), told("nl")), words);
}

/** The error for a value that isn't one of the choices, with the likeliest of `words`. */
function notOneOf(
  option: string,
  value: string,
  choices: Both<string>,
  words: readonly string[],
): UsageError {
  // A number isn't misspelt.
  const meant = /\d/.test(value) ? undefined : likeliest(value.toLowerCase(), words);
  const { en, nl } = filled(ERRORS.didYouMean, { meant: meant ?? "" });
  const advice = meant === undefined ? "" : both(` ${en}`, ` ${nl}`);
  return new UsageError(ERRORS.oneOf, { option, choices, value: shown(value), advice });
}

/** A parser for an option that may be repeated: values accumulate. */
function repeatable<T>(read: (text: string) => readonly T[]) {
  return (text: string, before: unknown): T[] => [
    ...(Array.isArray(before) ? before : []),
    ...read(text),
  ];
}

/** Splits a comma-separated list. */
function listIn(text: string, error: Both<string> = ERRORS.emptyValue): string[] {
  const values = text.split(",").map((value) => value.trim());
  if (!values.includes("")) return values;
  throw new UsageError(error, { value: shown(text) });
}

function limitIn(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UsageError(ERRORS.limit, { value: shown(value) });
}

function dateIn(value: string): string {
  if (isDate(value)) return value;
  throw new UsageError(ERRORS.since, { value: shown(value) });
}

/** The common options with their defaults, some of which depend on `io`. */
export function optionsOf<F extends string>(
  given: Given & { format?: F },
  usual: F,
  lang: Lang,
  io: IO,
) {
  const { format = usual, json, fields, limit, color = "auto" } = given;
  if (json && format !== "json")
    throw new UsageError(ERRORS.exclusive, { one: "--json", other: "--format" });
  const isColoured = color === "auto" ? io.colour : color === "always";
  const hasLinks = io.hyperlinks && color !== "never" && color !== false;
  const { width, isLinear, isAscii } = io;
  return { format, fields, limit, lang, width, isLinear, isAscii, isColoured, hasLinks };
}
