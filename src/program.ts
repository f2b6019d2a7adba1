/** The commander program: its commands, their common options and help. */
import { type CommanderError, Option, Command as Program } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { Command } from "./commands/command.ts";
import { COLOUR_MODES, LANGS, type RawOptions } from "./commands/options.ts";
import type { IO } from "./io.ts";
import { FORMATS } from "./render/answer.ts";
import { shown, visible } from "./render/visible.ts";

/** Runs a command with the words and options that the user gave. */
export type Action = (
  command: Command,
  words: readonly string[],
  options: RawOptions & Readonly<Record<string, unknown>>,
) => Promise<void>;

const ABOUT = `Who is recruited for Russia's army, where, for what, and who says so:
the facts of one news article, looked up.
`;

const EXAMPLES: Command["examples"] = [
  ["recruits country cuba", "all that the article says about Cuba"],
  ["recruits figure killed", "how many were killed, and who says so"],
  ['recruits ask "what do recruits earn?"', "one answer, or none"],
  ["recruits quote akkermans --json", "for a script"],
];

const FOOTER = `
Status of a fact: stated (the article says so), reported, estimated, alleged,
planned, denied, unclear. Exit status: 0 an answer, 1 no match, 2 wrong use.
Environment: NO_COLOR, FORCE_COLOR, COLUMNS, LANG, RECRUITS_DATA.
`;

/**
 * The program of `commands`, each handed to `action`; it throws instead of exiting. Where the first
 * of `words` names a command it has just that one: declaring all takes longer than a lookup.
 */
export function createProgram(
  commands: readonly Command[],
  words: readonly string[],
  io: IO,
  action: Action,
): Program {
  const program: Program = new Program("recruits")
    .version(packageJson.version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .configureHelp({
      styleTitle: (title) => `\u001b[1m${title}\u001b[22m`,
      subcommandTerm: (command) =>
        [command.name(), command.usage().replace(/\[options\] ?/, "")].join(" "),
      helpWidth: io.width,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHasColors: () => io.colour,
    })
    .exitOverride();
  const named = commands.find(({ name }) => name === words[0]);
  if (named !== undefined) {
    addCommand(program.helpCommand(false), named, action);
    return program;
  }
  for (const command of commands) addCommand(program, command, action);
  return program
    .helpCommand("help [command]", "show a command's help")
    .usage("<command> [words...] [options]")
    .addHelpText("before", `${ABOUT}\n${examplesText(EXAMPLES)}`)
    .addHelpText("after", FOOTER);
}

function addCommand(program: Program, command: Command, action: Action): void {
  const subcommand = program.command(command.name).description(command.summary);
  if (command.argument !== undefined) subcommand.argument(command.argument);
  if ("run" in command)
    for (const [flags, description] of command.options) subcommand.option(flags, description);
  else if (command.argument?.includes("..."))
    subcommand.option("--each", "each word is a query of its own");
  for (const option of commonOptions(command)) subcommand.addOption(option);
  subcommand
    .addHelpText("before", examplesText(command.examples))
    .action(async (...args: unknown[]) => {
      const words = command.argument === undefined ? [] : [args[0] ?? []].flat();
      await action(command, words as string[], subcommand.opts());
    });
}

function commonOptions(command: Command): Option[] {
  const { formats = FORMATS, without = [] } = "run" in command ? command : {};
  return [
    new Option("-f, --format <format>", formats.join(", ")),
    new Option("--json", "short for --format json"),
    new Option("--fields <fields>", "only these fields, by dotted path: id,value.amount"),
    new Option("--limit <n>", "at most so many results"),
    new Option("--lang <lang>", `language of what people read: ${LANGS.join(", ")}`),
    new Option("--color <when>", COLOUR_MODES.join(", ")),
    new Option("--data <path>", "your own factbook, a file or a folder; may come again").argParser(
      (path, paths: readonly string[] = []) => [...paths, path],
    ),
  ].filter((option) => !without.some((name) => name === option.attributeName()));
}

function examplesText(examples: Command["examples"]): string {
  const width = Math.max(0, ...examples.map(([line]) => line.length));
  return `Examples:\n${examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}\n`).join("")}`;
}

/** What commander found wrong, as one line with what to do instead. */
export function explainMisuse(error: CommanderError, words: readonly string[]): string {
  const name = (words[0] === "help" ? words[1] : words[0]) ?? "";
  const message = visible(error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " "))
    .trim()
    .replace(/\.$/, "");
  if (error.code === "commander.unknownCommand")
    return `No command “${shown(name)}”. ${suggestion(message) ?? `Try: recruits search ${shown(words.join(" "))}`}`;
  if (error.code === "commander.help") return `No command “${shown(name)}”. See: recruits --help`;
  if (error.code === "commander.missingArgument") {
    const missing = /'(.+)'/.exec(message)?.[1] ?? "query";
    return `“${name}” needs ${missing === "id" ? "an" : "a"} ${missing}. See: recruits ${name} --help`;
  }
  const problem = `${message[0]?.toUpperCase()}${message.slice(1)}`;
  return name.startsWith("-")
    ? `${problem} before the command. Put it after, as in: recruits country cuba --json`
    : `${problem}. See: recruits ${shown(name)} --help`;
}

function suggestion(message: string): string | undefined {
  return /\((Did you mean .*\?)\)/.exec(message)?.[1];
}
