/** The commander program with one command and its options. */
import { type Help, Option, Command as Program } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { IO } from "../io.ts";
import { FORMATS } from "../output/render.ts";
import type { Command } from "./command.ts";
import { commonOptions, type Given, type OptionName, oneOf, written } from "./options.ts";

/** Wider lines are harder to read. */
const WIDEST = 80;

/** What lays out help; only a run that shows it has that. */
export type HelpLayout = Pick<Help, "formatHelp" | "styleTitle">;

/** The program for one command, or for none; it throws instead of exiting. */
export function createProgram(
  command: Command | undefined,
  act: (words: readonly string[], given: Given) => Promise<void>,
  io: IO,
  layout?: HelpLayout,
): Program {
  const { formats = FORMATS, without = [] } = command ?? {};
  const program = new Program("recruits")
    .version(packageJson.version, "-v, --version")
    .helpOption("-h, --help")
    .helpCommand(false)
    .configureHelp({ minWidthToWrap: 1, helpWidth: Math.min(WIDEST, io.width), ...layout })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHasColors: () => io.colour,
    })
    .exitOverride();
  for (const name of commonOptions(without)) program.addOption(declared(name, formats));
  if (command === undefined) return program;
  const subcommand = program.command(command.name);
  if (command.argument !== undefined) subcommand.argument(command.argument);
  for (const name of command.own) subcommand.addOption(declared(name));
  subcommand.action(() => act(subcommand.args, subcommand.optsWithGlobals()));
  return program;
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
