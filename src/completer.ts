/** What a shell starts at a Tab: it has to answer sooner than the program, so it loads none of its parser. */
import { EXIT, type Exit } from "./commands/command.ts";
import { completionsOf } from "./commands/complete.ts";
import { languageIn } from "./commands/options.ts";
import type { IO } from "./io.ts";

export { runProcess } from "./io.ts";

/** Answers `complete -- <words>` with how the last of the words may go on; other words are the program's. */
export async function main(words: readonly string[], io: IO): Promise<Exit> {
  const [first, second, ...typed] = words;
  if (first !== "complete" || second !== "--") return (await import("./cli.ts")).main(words, io);
  io.stdout.write(await completionsOf(typed, languageIn(typed) ?? io.lang, io.data));
  return EXIT.found;
}
