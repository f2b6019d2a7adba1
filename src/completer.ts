/** The entry point for shell completion, which must be quick and so doesn't load the parser. */
import { EXIT, type Exit } from "./commands/command.ts";
import { completionsOf } from "./commands/complete.ts";
import { languageIn } from "./commands/options.ts";
import type { IO } from "./io.ts";

export { runProcess } from "./io.ts";

/** Answers `complete -- <words>` with completions; passes any other words to the program. */
export async function main(words: readonly string[], io: IO): Promise<Exit> {
  const [first, second, ...typed] = words;
  if (first !== "complete" || second !== "--") return (await import("./cli.ts")).main(words, io);
  io.stdout.write(await completionsOf(typed, languageIn(typed) ?? io.lang, io.data));
  return EXIT.found;
}
