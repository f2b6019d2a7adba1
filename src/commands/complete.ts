/**
 * Shell completion. The answer to each Tab has the format of Cobra (github.com/spf13/cobra), which the
 * scripts of @bomb.sh/tab read: one line per candidate with a tab and a description, then a directive.
 */
import { bundledFactbook } from "../data.ts";
import {
  type Factbook,
  isEntity,
  KINDS,
  paragraphsOf,
  parentsIn,
  speakersOf,
  worded,
} from "../factbook/factbook.ts";
import type { Entity, Kind, Lang } from "../factbook/model.ts";
import { nameIndexOf } from "../find/names.ts";
import { HELP } from "../output/labels/help.ts";
import { NAMES } from "../output/labels/names.ts";
import { OPTION_HELP } from "../output/labels/option-help.ts";
import { oneLine } from "../output/value.ts";
import { shown } from "../output/visible.ts";
import { type Command, factbookAt } from "./command.ts";
import { kindWords } from "./kinds.ts";
import { COMMANDS, commandNamed } from "./names.ts";
import {
  COMMON,
  choicesOf,
  commonOptions,
  dataIn,
  type OptionName,
  SHELLS,
  takesValue,
  wordsOf,
} from "./options.ts";

/** A candidate and its description. */
type Choice = readonly [word: string, does: string];

/** Directives: complete file names, or nothing else. */
const FILES = ":0\n";
const NO_FILES = ":4\n";
/** Options and commands that take file names. */
const OF_FILES = ["data", "out", "verify", "draft", "check"];

/** The completions of the last of `words`. */
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
  if (typed.startsWith("-") && flag === undefined)
    return completionLines(optionChoices(command, lang), typed);
  const word = flag?.slice(0, -1) ?? before.at(-1) ?? "";
  const option = [...COMMON, ...(command?.own ?? [])].find(
    (name) => takesValue(word) && wordsOf(name).includes(word),
  );
  const asked = option ?? command?.name;
  if (asked === undefined) {
    const all = COMMANDS.map(({ name }): Choice => [NAMES[name][lang], HELP[lang][name][0]]);
    return completionLines(all, typed);
  }
  if (OF_FILES.includes(asked)) return FILES;
  // Without the flag: bash and zsh complete the part after "=" only.
  const whole = value ?? typed;
  const start = /^.*,/s.exec(whole)?.[0] ?? "";
  const rest = whole.slice(start.length);
  const own = option ? choicesOf(option, lang, command?.formats ?? []) : [];
  const choices = valuesOf(asked, await opened(words, paths), rest, lang) ?? bare(own);
  return completionLines(choices, rest, start);
}

/** The factbook named by the words or the environment, if it can be read; otherwise the bundled one. */
function opened(words: readonly string[], paths: readonly string[]): Promise<Factbook> {
  const named = dataIn(words);
  return factbookAt(named.length > 0 ? named : paths).catch(bundledFactbook);
}

function completionLines(choices: readonly Choice[], typed: string, start = ""): string {
  const fits = choices.filter(([word]) => word.toLowerCase().startsWith(typed.toLowerCase()));
  // Keep what was typed as it is, because shells are case-sensitive; but no word half in capitals.
  const isSmall = typed !== "" && typed === typed.toLowerCase();
  const restOf = (word: string) => {
    const rest = word.slice(typed.length);
    return isSmall && !word.startsWith(typed) ? rest.toLowerCase() : rest;
  };
  const given = start.toLowerCase().split(",");
  const lines = fits
    .filter(([word]) => !given.includes(word.toLowerCase()))
    .map(([word, does]) => `${start}${typed}${restOf(word)}\t${shown(does)}\n`);
  return lines.join("") + NO_FILES;
}

/** A command's options, each in its long form. */
function optionChoices(command: Command | undefined, lang: Lang): Choice[] {
  const names = [...commonOptions(command?.without ?? []), ...(command?.own ?? [])];
  // The option's help without its choices, which are completed separately.
  const told = names.map((name): Choice => {
    const does = OPTION_HELP[name][lang].replace(/\{\w+\}:? ?|\(.*\)/g, "");
    return [wordsOf(name).at(-1) ?? "", does.trim()];
  });
  return [...told, ["--help", OPTION_HELP.help[lang]]];
}

/** Values that come from the factbook, for an option or a command's words; undefined for all others. */
function valuesOf(
  asked: OptionName | Command["name"],
  factbook: Factbook,
  typed: string,
  lang: Lang,
): Choice[] | undefined {
  const facts = factbook.records.filter((record) => !isEntity(record));
  const named = (isWanted: (entity: Entity) => boolean) =>
    namesFor(factbook, typed, lang, isWanted);
  switch (asked) {
    case "by": {
      const speakers = parentsIn(factbook.entities)(new Set(facts.flatMap(speakersOf)));
      return named(({ id }) => speakers.has(id));
    }
    case "about": {
      const ids = new Set(facts.flatMap((fact) => fact.about.map(({ id }) => id)));
      return named(({ id }) => ids.has(id));
    }
    case "measure":
      return bare(factbook.figures.flatMap(({ measure }) => measure ?? []));
    case "paragraph":
      return bare(facts.flatMap((fact) => [...paragraphsOf(fact, factbook)].map(String)));
    case "country":
    case "person":
    case "org":
    case "place": {
      const kinds: readonly Kind[] = KINDS[asked];
      return named(({ kind }) => kinds.includes(kind));
    }
    case "compare":
    case "timeline":
    case "speakers":
    case "where":
      return named(() => true);
    case "show":
    case "cite":
      return factbook.records.map((record) => [record.id, oneLine(record, lang)]);
    case "list":
      return bare(kindWords(lang));
    case "completion":
      return bare(SHELLS);
    default:
      return undefined;
  }
}

/**
 * One candidate per entity: its id or, if that doesn't start with what was typed, the first of its
 * one-word names that does.
 */
function namesFor(
  factbook: Factbook,
  typed: string,
  lang: Lang,
  isWanted: (entity: Entity) => boolean,
): Choice[] {
  const start = typed.toLowerCase();
  const best = new Map<string, Choice>();
  for (const { by, text, entity } of nameIndexOf(factbook).names) {
    if (by === "code" || !isWanted(entity)) continue;
    if (text.includes(" ") || !text.toLowerCase().startsWith(start)) continue;
    if (by === "id" || !best.has(entity.id))
      best.set(entity.id, [text, `${worded(entity.name, lang)}: ${worded(entity.role, lang)}`]);
  }
  return [...best.values()];
}

function bare(words: readonly string[]): Choice[] {
  return [...new Set(words)].map((word) => [word, ""]);
}
