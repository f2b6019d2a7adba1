/** The program's entry: words in, exit status out. */
import { CommanderError } from "commander";
import { ask } from "./commands/ask.ts";
import { cite } from "./commands/cite.ts";
import { claim } from "./commands/claim.ts";
import type { Command } from "./commands/command.ts";
import { country } from "./commands/country.ts";
import { EXIT, type Exit } from "./commands/exit.ts";
import { exportCommand } from "./commands/export.ts";
import { figure } from "./commands/figure.ts";
import { list } from "./commands/list.ts";
import { org } from "./commands/org.ts";
import { person } from "./commands/person.ts";
import { place } from "./commands/place.ts";
import { quote } from "./commands/quote.ts";
import { runCommand } from "./commands/run.ts";
import { schema } from "./commands/schema.ts";
import { search } from "./commands/search.ts";
import { openSession } from "./commands/session.ts";
import { show } from "./commands/show.ts";
import { source } from "./commands/source.ts";
import { verify } from "./commands/verify.ts";
import { FactbookError, UsageError } from "./errors.ts";
import type { IO } from "./io.ts";
import { createProgram, explainMisuse } from "./program.ts";
import { visible } from "./render/visible.ts";

export { processIO } from "./io.ts";

const COMMANDS: readonly Command[] = [
  country,
  person,
  org,
  place,
  figure,
  quote,
  claim,
  search,
  ask,
  show,
  list,
  source,
  cite,
  verify,
  exportCommand,
  schema,
];

/** Runs the program with the words after its name; gives its exit status. */
export async function main(words: readonly string[], io: IO): Promise<Exit> {
  let exit: Exit = EXIT.found;
  const program = createProgram(COMMANDS, words, io, async (command, args, raw) => {
    exit = await runCommand(command, args, raw, await openSession(raw.data ?? io.data), io);
  });
  try {
    await program.parseAsync(words.length === 0 ? ["--help"] : [...words], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.found;
    io.stderr.write(explain(error, words));
    return EXIT.misuse;
  }
}

/** What went wrong, a line each. */
function explain(error: unknown, words: readonly string[]): string {
  if (!(error instanceof FactbookError)) return `recruits: ${reason(error, words)}\n`;
  const faults = error.faults.map((fault) => `${visible(fault)}\n`).join("");
  const isNamed = words.some((word) => word.startsWith("--data"));
  return isNamed ? faults : `${faults}recruits: RECRUITS_DATA names this factbook.\n`;
}

function reason(error: unknown, words: readonly string[]): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return explainMisuse(error, words);
  const message = error instanceof Error ? error.message : String(error);
  return `Something is wrong with recruits itself: ${message}. Please report it.`;
}
