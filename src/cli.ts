/** The program: its commander commands, options and help, and what errors come to. */
import { CommanderError, Command as Program } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { cite } from "./commands/cite.ts";
import { type Command, commonOptions, EXIT, type Exit, runCommand } from "./commands/command.ts";
import { exportCommand } from "./commands/export.ts";
import { list, schema, show, source } from "./commands/list.ts";
import { ask, LOOKUPS } from "./commands/lookup.ts";
import { verify } from "./commands/verify.ts";
import { FactbookError, UsageError } from "./errors.ts";
import type { IO } from "./io.ts";
import { shown, visible } from "./output/visible.ts";

export { runProcess } from "./io.ts";

const COMMANDS = [...LOOKUPS, ask, show, list, source, cite, verify, exportCommand, schema];

/** Runs the program with the words after its name; gives its exit status. */
export async function main(words: readonly string[], io: IO): Promise<Exit> {
  let exit: Exit = EXIT.found;
  const program = createProgram(io);
  // Declaring all of them takes longer than a lookup.
  const named = COMMANDS.filter(({ name }) => name === words[0]);
  for (const command of named.length > 0 ? named : COMMANDS) {
    const subcommand = program.command(command.name).description(command.summary);
    if (command.argument !== undefined) subcommand.argument(command.argument);
    for (const [flags, description] of command.options) subcommand.option(flags, description);
    for (const option of commonOptions(command)) subcommand.addOption(option);
    subcommand.addHelpText("before", examplesText(command.examples)).action(async () => {
      exit = await runCommand(command, subcommand.args, subcommand.opts(), io);
    });
  }
  try {
    await program.parseAsync(words.length === 0 ? ["--help"] : [...words], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.found;
    io.stderr.write(explain(error, words));
    return EXIT.misuse;
  }
}

const ABOUT = `Who is recruited for Russia's army, where, for what, and who says so:
the facts of one news article, looked up.

${examplesText([
  ["recruits country cuba", "what matters most about Cuba"],
  ["recruits figure killed", "how many were killed, and who says so"],
  ['recruits ask "what do recruits earn?"', "one answer, or none"],
  ["recruits quote akkermans --json", "for a script"],
])}`;

const FOOTER = `
Status of a fact: stated (the article says so), reported, estimated, alleged,
planned, denied, unclear. Exit status: 0 an answer, 1 no match, 2 wrong use.
Environment: NO_COLOR, FORCE_COLOR, COLUMNS, LANG, PAGER, RECRUITS_PAGER,
RECRUITS_DATA.
`;

/** The program without its commands; it throws instead of exiting. */
function createProgram(io: IO): Program {
  return new Program("recruits")
    .usage("<command> [words...] [options]")
    .version(packageJson.version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show a command's help")
    .addHelpText("before", ABOUT)
    .addHelpText("after", FOOTER)
    .configureHelp({
      styleTitle: (title) => `\u001b[1m${title}\u001b[22m`,
      subcommandTerm: (command) =>
        [command.name(), command.usage().replace(/\[options\] ?/, "")].join(" "),
      helpWidth: Math.min(80, io.width),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHasColors: () => io.colour,
    })
    .exitOverride();
}

function examplesText(examples: Command["examples"]): string {
  const width = Math.max(0, ...examples.map(([line]) => line.length));
  return `Examples:\n${examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}\n`).join("")}`;
}

/** What went wrong, one problem per line. */
function explain(error: unknown, words: readonly string[]): string {
  if (error instanceof FactbookError) {
    const faults = error.faults.map((fault) => `${visible(fault)}\n`).join("");
    const isNamed = words.some((word) => word.startsWith("--data"));
    return isNamed ? faults : `${faults}recruits: RECRUITS_DATA names this factbook.\n`;
  }
  if (error instanceof UsageError) return `recruits: ${error.message}\n`;
  if (error instanceof CommanderError) return `recruits: ${misuse(error, words)}\n`;
  const message = error instanceof Error ? error.message : String(error);
  return `recruits: Something is wrong with recruits itself: ${message}. Please report it.\n`;
}

/** What commander found wrong, as one line with what to do instead. */
function misuse({ code, message }: CommanderError, words: readonly string[]): string {
  const name = shown((words[0] === "help" ? words[1] : words[0]) ?? "");
  const said = visible(message.replace(/^error: |\.?\s*$/g, "").replace(/\s*\n\s*/g, " "));
  if (code === "commander.unknownCommand") {
    const suggestion = /\((Did you mean .*\?)\)/.exec(said)?.[1];
    return `No command “${name}”. ${suggestion ?? `Try: recruits search ${shown(words.join(" "))}`}`;
  }
  if (code === "commander.help") return `No command “${name}”. See: recruits --help`;
  if (code === "commander.missingArgument") {
    const missing = /'(.+)'/.exec(said)?.[1] ?? "query";
    return `“${name}” needs ${missing === "id" ? "an" : "a"} ${missing}. See: recruits ${name} --help`;
  }
  const problem = said.charAt(0).toUpperCase() + said.slice(1);
  return name.startsWith("-")
    ? `${problem} before the command. Put it after, as in: recruits country cuba --json`
    : `${problem}. See: recruits ${name} --help`;
}
