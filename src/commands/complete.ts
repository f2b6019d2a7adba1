/**
 * How the words of a command line may go on: what a shell asks for at each Tab, in the form of
 * github.com/spf13/cobra, which the scripts of @bomb.sh/tab read: a line each with a value, a tab and what
 * it is, and at last a directive.
 */
import { bundledFactbook } from "../data.ts";
import {
  type Factbook,
  isEntity,
  KINDS,
  paragraphsOf,
  parentsIn,
  speakersOf,
} from "../factbook/factbook.ts";
import type { Entity, Kind, Lang } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { nameIndexOf } from "../find/names.ts";
import { HELP } from "../output/labels/command-help.ts";
import { NAMES } from "../output/labels/names.ts";
import { OPTION_HELP } from "../output/labels/option-help.ts";
import { headline } from "../output/value.ts";
import { shown } from "../output/visible.ts";
import { type Command, factbookAt } from "./command.ts";
import { KIND_WORDS } from "./kinds.ts";
import { COMMANDS, commandNamed } from "./names.ts";
import {
  COMMON,
  choicesOf,
  givenAs,
  type OptionName,
  SHELLS,
  takesValue,
  wordsOf,
} from "./options.ts";

/** A word and what it is. */
type Choice = readonly [word: string, does: string];

/** Whether a shell is to complete the names of files, or nothing more. */
const FILES = ":0\n";
const NO_FILES = ":4\n";

/** The words with which the last of `words` may go on. */
export async function completionsOf(
  words: readonly string[],
  lang: Lang,
  paths: readonly string[],
): Promise<string> {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const name = before.find(
    (word, at) => !(word.startsWith("-") || takesValue(before[at - 1] ?? "")),
  );
  const command = commandNamed(name ?? "");
  const [, flag, value] = /^(--[a-z-]+=)(.*)$/s.exec(typed) ?? [];
  const option = optionOf(command, flag?.slice(0, -1) ?? before.at(-1) ?? "");
  if (typed.startsWith("-") && flag === undefined)
    return listed(optionsOf(command, lang), typed, "");
  if (command === undefined && option === undefined) return listed(commandsOf(lang), typed, "");
  if (
    option === "data" ||
    option === "out" ||
    (option === undefined && ["<file>", "<factbook>"].includes(command?.argument ?? ""))
  )
    return FILES;
  const factbook = await opened(words, paths);
  // Without the flag: bash and zsh put a value behind its "=" themselves.
  const whole = value ?? typed;
  const start = /^.*,/s.exec(whole)?.[0] ?? "";
  const rest = whole.slice(start.length);
  const choices = option
    ? valuesOf(option, command, factbook, rest, lang)
    : argumentsOf(command, factbook, rest, lang);
  return listed(choices, rest, start);
}

/** The factbook that the words or the environment name, where it can be read; else the bundled one. */
async function opened(words: readonly string[], paths: readonly string[]): Promise<Factbook> {
  const named = words.flatMap((word, at) => (word === "--data" ? (words[at + 1] ?? []) : []));
  return factbookAt(named.length > 0 ? named : paths).catch(bundledFactbook);
}

function listed(choices: readonly Choice[], typed: string, start: string): string {
  const fits = choices.filter(([word]) => word.toLowerCase().startsWith(typed.toLowerCase()));
  // As far as it is typed, a word stays as it is: shells tell capitals from small letters.
  const lines = fits.map(
    ([word, does]) => `${start}${typed}${word.slice(typed.length)}\t${shown(does)}\n`,
  );
  return lines.join("") + NO_FILES;
}

function namesOf(command: Command | undefined): OptionName[] {
  return [...COMMON, ...(command?.own ?? [])];
}

/** The option of a command that a word is, if it takes a value. */
function optionOf(command: Command | undefined, word: string): OptionName | undefined {
  return namesOf(command).find((name) => takesValue(word) && wordsOf(name).includes(word));
}

function commandsOf(lang: Lang): Choice[] {
  return COMMANDS.map(({ name }) => [NAMES[name][lang], HELP[name].does[lang]]);
}

function optionsOf(command: Command | undefined, lang: Lang): Choice[] {
  const without: readonly string[] = command?.without ?? [];
  const own = namesOf(command).filter((name) => !without.includes(givenAs(name)));
  const told = own.map(
    (name): Choice => [wordsOf(name).at(-1) ?? "", plain(OPTION_HELP[name][lang])],
  );
  return [...told, ["--help", OPTION_HELP.help[lang]]];
}

/** What help says of an option, without its choices, which are completed themselves. */
function plain(does: string): string {
  return does.replace(/\{\w+\}:? ?|\(.*\)/g, "").trim();
}

/** The values that an option may have. */
function valuesOf(
  option: OptionName,
  command: Command | undefined,
  factbook: Factbook,
  typed: string,
  lang: Lang,
): Choice[] {
  const facts = factbook.records.filter((record) => !isEntity(record));
  const named = (ids: readonly string[]) =>
    namesFor(factbook, typed, lang, ({ id }) => ids.includes(id));
  switch (option) {
    case "by":
      return named([...parentsIn(factbook.entities)(new Set(facts.flatMap(speakersOf)))]);
    case "about":
      return named(facts.flatMap((fact) => fact.about.map(({ id }) => id)));
    case "measure":
      return bare(factbook.figures.flatMap(({ measure }) => measure ?? []));
    case "paragraph":
      return bare(facts.flatMap((fact) => [...paragraphsOf(fact, factbook)].map(String)));
    default:
      return bare(choicesOf(option, lang, command?.formats ?? []));
  }
}

/** The words that a command may be given. */
function argumentsOf(
  command: Command | undefined,
  factbook: Factbook,
  typed: string,
  lang: Lang,
): Choice[] {
  switch (command?.name) {
    case "country":
    case "person":
    case "org":
    case "place": {
      const kinds: readonly Kind[] = KINDS[command.name];
      return namesFor(factbook, typed, lang, ({ kind }) => kinds.includes(kind));
    }
    case "compare":
    case "timeline":
    case "speakers":
    case "where":
      return namesFor(factbook, typed, lang, () => true);
    case "show":
    case "cite":
      return factbook.records.map((record) => [record.id, headline(record, lang)]);
    case "list":
      return bare(KIND_WORDS[lang]);
    case "completion":
      return bare(SHELLS);
    default:
      return [];
  }
}

/** One word for each entity that is wanted: its id, or else what of its names begins as it is typed. */
function namesFor(
  factbook: Factbook,
  typed: string,
  lang: Lang,
  isWanted: (entity: Entity) => boolean,
): Choice[] {
  const start = typed.toLowerCase();
  const names = nameIndexOf(factbook).names.filter(({ by, text, entity }) => {
    if (by === "code" || !isWanted(entity)) return false;
    return !text.includes(" ") && text.toLowerCase().startsWith(start);
  });
  const best = new Map<string, Choice>();
  for (const { by, text, entity } of names)
    if (by === "id" || !best.has(entity.id))
      best.set(entity.id, [text, `${worded(entity.name, lang)}: ${worded(entity.role, lang)}`]);
  return [...best.values()];
}

function bare(words: readonly string[]): Choice[] {
  return [...new Set(words)].map((word) => [word, ""]);
}
