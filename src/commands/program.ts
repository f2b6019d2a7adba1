/** The commander program with one command and its options. */
import { type Help, Option, Command as Program } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { IO } from "../io.ts";
import { FORMATS } from "../output/render.ts";
import type { Command } from "./command.ts";
import { COMMON, givenAs, type OptionName, oneOf, written } from "./options.ts";

/** Wider lines are harder to read. */
const WIDEST = 80;

/** What lays out the help of a program or of its command. */
export type HelpLayout = Partial<Pick<Help, "formatHelp" | "styleTitle">>;

/** The program for one command, or for none; it throws instead of exiting. */
export function createProgram(
  command: Command | undefined,
  io: Pick<IO, "stdout" | "width" | "colour">,
  layout: HelpLayout = { formatHelp: () => "" },
): Program {
  const { formats = FORMATS, without = [] } = command ?? {};
  const program = new Program("recruits")
    .version(packageJson.version, "-v, --version")
    .helpOption("-h, --help")
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 1,
      helpWidth: Math.min(WIDEST, io.width),
      ...layout,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHasColors: () => io.colour,
    })
    .exitOverride();
  for (const option of commonOptions(formats, without)) program.addOption(option);
  return program;
}

/** The command in the program, with its options; what it does is left to the caller. */
export function declareCommand(command: Command, program: Program): Program {
  const subcommand = program.command(command.name);
  if (command.argument !== undefined) subcommand.argument(command.argument);
  for (const name of command.own) subcommand.addOption(declared(name));
  return subcommand;
}

/** The options that commands share, but for those that one goes without. */
function commonOptions(formats: readonly string[], without: Command["without"]): Option[] {
  const own = COMMON.filter((name) => !without.some((each) => each === givenAs(name)));
  return own.map((name) => declared(name, formats));
}

/** An option as commander knows it; help describes it. */
function declared(name: OptionName, formats: readonly string[] = []): Option {
  const { flags, choices = [], read } = written(name);
  const values = name === "format" ? formats : choices;
  const option = new Option(flags);
  if (name === "json") option.implies({ format: "json" });
  if (read) return option.argParser(read);
  if (values.length === 0) return option;
  return option.argParser((value) => oneOf(`--${option.name()}`, value, values));
}
