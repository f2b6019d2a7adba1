/** Error messages for wrong use: one line per problem, with what to do next. */
import { CommanderError } from "commander";
import { FactbookError } from "../errors.ts";
import type { Lang } from "../factbook/model.ts";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { shown, visible } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { faultsTold } from "./faults.ts";
import { dataIn } from "./options.ts";
import { addDataOption } from "./remarks.ts";

/** Faults of a factbook that a command tells before it names `check`. */
const MOST_FAULTS = 10;

/** An error as lines for stderr. */
export function explain(
  error: unknown,
  words: readonly string[],
  command: Command | undefined,
  lang: Lang,
): string[] {
  if (error instanceof FactbookError) {
    // What is wrong at a line starts with its place, which editors follow.
    const { lines } = error;
    const faults = faultsTold({ lines: lines.slice(0, MOST_FAULTS) }, lang).map(
      ({ line, pointer }) => (pointer === "" ? `recruits: ${line}` : line),
    );
    const [first = '"$RECRUITS_DATA"'] = dataIn(words);
    const others = { count: lines.length - MOST_FAULTS, name: visible(first) };
    const rest = others.count > 0 ? [filled(ERRORS.moreFaults, others)[lang]] : [];
    const isNamed = command?.name === "check" || words.some((word) => word.startsWith("--data"));
    const told = [...faults, ...rest];
    return isNamed ? told : [...told, `recruits: ${ERRORS.dataFromEnvironment[lang]}`];
  }
  const usage = error instanceof CommanderError ? misuse(error, words, command) : error;
  if (usage instanceof UsageError)
    return [addDataOption(`recruits: ${usage.text[lang]}`, dataIn(words))];
  const problem = error instanceof Error ? error.message : String(error);
  return [`recruits: ${filled(ERRORS.broken, { problem })[lang]}`];
}

/** In UTF-16 code units. Commander repeats its input, however long. */
const LONGEST_TOLD = 500;

/** Commander's errors, reworded with what to do instead. */
function misuse(
  { code, message }: CommanderError,
  words: readonly string[],
  command: Command | undefined,
): UsageError {
  const told = message.slice(0, LONGEST_TOLD);
  const said = visible(told.replace(/^error: |\.?\s*$/g, "").replace(/\s*\n\s*/g, " "));
  const [, quoted = "", meant] = /'(.+?)'(?:.*\(Did you mean (.+)\?\))?/.exec(said) ?? [];
  const name = command ? NAMES[command.name] : shown(words[0] ?? "");
  const see = filled(command ? ERRORS.seeHelpOf : ERRORS.seeHelp, { command: name });
  switch (code) {
    case "commander.missingArgument": {
      const what = Object.entries(ERRORS.needed).find(([argument]) => argument === quoted)?.[1];
      return new UsageError(ERRORS.needs, { command: name, what: what ?? quoted });
    }
    case "commander.excessArguments":
      return new UsageError(ERRORS.tooMany, { command: name });
    case "commander.unknownOption": {
      const advice = meant ? filled(ERRORS.didYouMean, { meant }) : see;
      return new UsageError(ERRORS.unknownOption, { option: shown(quoted), advice });
    }
    case "commander.optionMissingArgument": {
      const option = quoted.replace(/^-\w, | <.*/g, "");
      return new UsageError(ERRORS.noValue, { option, advice: see });
    }
    default:
      return new UsageError(ERRORS.misuse, { problem: said });
  }
}
