/** The program: from words to a command with options, and from its outcome to an exit status. */
import { CommanderError, Option, Command as Program } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { type Command, EXIT, type Exit, runCommand } from "./commands/command.ts";
import { guess, noCommand } from "./commands/guess.ts";
import type { layoutOf } from "./commands/help.ts";
import { explain } from "./commands/misuse.ts";
import { commandNamed } from "./commands/names.ts";
import {
  beforeDashes,
  colourIn,
  commonOptions,
  type Given,
  languageIn,
  type OptionName,
  oneOf,
  optionNamed,
  takesValue,
} from "./commands/options.ts";
import { wrapLines } from "./commands/remarks.ts";
import type { Lang } from "./factbook/model.ts";
import type { IO } from "./io.ts";
import { ERRORS } from "./output/labels/errors.ts";
import { FORMATS } from "./output/render.ts";
import { UsageError } from "./usage-error.ts";

export { runProcess } from "./io.ts";

/** Runs the program with the words after its name and returns the exit status. */
export async function main(words: readonly string[], io: IO): Promise<Exit> {
  const lang = languageIn(words) ?? io.lang;
  const asked = commandFirst(words);
  const command = commandNamed(asked.name);
  try {
    return await run(asked, command, lang, io);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.found;
    const said = explain(error, words, command, lang);
    io.stderr.write(await wrapLines(said, io));
    return EXIT.misuse;
  }
}

/** The words of a run: the one that may be a command (options may come before it), and the others. */
interface Asked {
  readonly name: string;
  readonly rest: readonly string[];
  readonly isHelp: boolean;
}

function commandFirst(words: readonly string[]): Asked {
  let at = 0;
  while (/^-./.test(words[at] ?? "") && words[at] !== "--")
    at += takesValue(words[at] ?? "") ? 2 : 1;
  const options = words.slice(0, at);
  const isEnded = words[at] === "--";
  const [name = "", ...rest] = words.slice(isEnded ? at + 1 : at);
  // What follows "--" is no option, and asks for no help.
  if (isEnded && name !== "") return { name, rest: [...options, "--", ...rest], isHelp: false };
  if (/^(?:version|versie)$/i.test(name) || options.includes("-V"))
    return { name: "", rest: ["--version"], isHelp: false };
  if (!/^(?:help|hulp)$/i.test(name)) return { name, rest: [...options, ...rest], isHelp: false };
  const asked = commandFirst(rest);
  return { name: asked.name, rest: [...options, ...asked.rest, "--help"], isHelp: true };
}

/** Runs a command with its options and words; without a command, guesses what the words mean. */
async function run(asked: Asked, command: Command | undefined, lang: Lang, io: IO): Promise<Exit> {
  const { name, rest, isHelp } = asked;
  if (command === undefined && isHelp && name !== "") throw noCommand(name);
  const wantsHelp = beforeDashes(rest).some((word) => word === "--help" || /^-h/.test(word));
  const isAlone = name === "" || (command === undefined && wantsHelp);
  const isFirst = name === "" && (rest.length === 0 || isLanguage(rest));
  const chosen = isAlone ? undefined : (command ?? guess);
  // The help texts take longer to load than a lookup.
  const help = wantsHelp || isAlone ? await import("./commands/help.ts") : undefined;
  const isColoured = colourIn(rest) ?? io.colour;
  let exit: Exit = EXIT.found;
  const act = async (words: readonly string[], given: Given) => {
    if (chosen) exit = await runCommand(chosen, words, given, lang, io);
  };
  const program = createProgram(chosen, act, io, help?.layoutOf(chosen, isFirst, lang, isColoured));
  if (isFirst) program.outputHelp();
  else if (chosen) {
    const words = command ? rest : [name, ...rest];
    await program.parseAsync([chosen.name, ...words], { from: "user" });
  } else {
    await program.parseAsync(name === "" ? rest : ["--help"], { from: "user" });
    // Options without a command do nothing except for help and the version.
    throw new UsageError(ERRORS.noWords);
  }
  return exit;
}

/** Whether the words only choose a language; then the program introduces itself in it. */
function isLanguage(words: readonly string[]): boolean {
  return (
    languageIn(words) !== undefined &&
    words.every((word) => /^(?:--lang(?:=.*)?|en|nl)$/i.test(word))
  );
}

/** Longer lines are harder to read. */
const WIDEST = 80;

/** The commander program for one command or none; it throws instead of exiting. */
function createProgram(
  command: Command | undefined,
  act: (words: readonly string[], given: Given) => Promise<void>,
  io: IO,
  layout?: ReturnType<typeof layoutOf>,
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
      // The layout has no escape sequences unless they are wanted.
      getOutHasColors: () => true,
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

/** An option as commander knows it; the help page describes it. */
function declared(name: OptionName, formats: readonly string[] = []): Option {
  const { flags, choices = [], read } = optionNamed(name);
  const values = name === "format" ? formats : choices;
  const option = new Option(flags);
  if (name === "json") option.implies({ format: "json" });
  if (read) return option.argParser(read);
  if (values.length === 0) return option;
  return option.argParser((value) => oneOf(`--${option.name()}`, value, values));
}
