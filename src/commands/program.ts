/** The commander program with one command and its options, from which its help is made as well. */
import { Command as Program } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import { OPTION_HELP } from "../output/labels/help.ts";
import { FORMATS } from "../output/render.ts";
import { chalkFor } from "../output/style.ts";
import type { Command } from "./command.ts";
import { commandPage, layOut, type Part, programPage } from "./help.ts";
import { COMMANDS } from "./names.ts";
import { commonOptions, declared } from "./options.ts";

/** Wider lines are harder to read. */
const WIDEST = 80;

/** The program for one command, or for none; it throws instead of exiting. */
export function createProgram(
  command: Command | undefined,
  lang: Lang,
  io: Pick<IO, "stdout" | "width" | "colour">,
): Program {
  const { formats = FORMATS, without = [] } = command ?? {};
  const program: Program = new Program("recruits")
    .version(packageJson.version, "-v, --version", OPTION_HELP.version[lang])
    .helpOption("-h, --help", OPTION_HELP.help[lang])
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 1,
      helpWidth: Math.min(WIDEST, io.width),
      styleTitle: (title) => chalkFor({ isColoured: io.colour }).bold(title),
      formatHelp: (cmd, helper) =>
        layOut(
          command && cmd !== program
            ? commandPage(command, cmd, helper, lang)
            : programPage(COMMANDS, cmd, helper, lang),
          helper,
        ),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHasColors: () => io.colour,
    })
    .exitOverride();
  for (const option of commonOptions(formats, without, lang)) program.addOption(option);
  return program;
}

/** The command in the program, with its options; what it does is left to the caller. */
export function declareCommand(command: Command, program: Program, lang: Lang): Program {
  const subcommand = program.command(command.name);
  if (command.argument !== undefined) subcommand.argument(command.argument);
  for (const name of command.own) subcommand.addOption(declared(name, lang));
  return subcommand;
}

/** A page of help as the program lays it out. */
export function pageText(program: Program, parts: readonly Part[]): string {
  const helper = program.createHelp();
  helper.prepareContext({});
  return layOut(parts, helper);
}
