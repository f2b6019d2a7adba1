/** The queries of a run: the words together, each word alone, or a line each of standard input. */
import { UsageError } from "../errors.ts";
import type { IO } from "../io.ts";
import { EXIT, type Exit } from "./exit.ts";
import { createProgress } from "./progress.ts";

/** Answers one query. */
export type Ask = (query: string) => Promise<Exit>;

/** Answers all queries that `words` make. `name` is the command's, for what to do about none. */
export async function askAll(
  ask: Ask,
  words: readonly string[],
  isEach: boolean,
  name: string,
  io: IO,
): Promise<Exit> {
  const query = words.join(" ").trim();
  if (query === "-") return askEach(ask, lines(io), io);
  if (query === "" && (words.length > 0 || isEach))
    throw new UsageError(`The query is empty. Try: recruits ${name} cuba`);
  return isEach ? askEach(ask, wordByWord(words), io) : ask(query);
}

/** A query, or undefined with where none stands. */
interface Line {
  readonly query: string;
  readonly where: string;
}

async function* lines({ stdin }: IO): AsyncGenerator<Line> {
  const { createInterface } = await import("node:readline");
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    yield { query: line.trim(), where: `Line ${++number} of standard input` };
}

function* wordByWord(words: readonly string[]): Generator<Line> {
  for (const [i, word] of words.entries()) yield { query: word.trim(), where: `Word ${i + 1}` };
}

/** As grep: found if any query was, unless one of them was none at all. */
async function askEach(
  ask: Ask,
  queries: Iterable<Line> | AsyncIterable<Line>,
  io: IO,
): Promise<Exit> {
  const progress = createProgress(io);
  let exit: Exit = EXIT.none;
  try {
    for await (const { query, where } of queries) {
      progress.tick();
      if (query === "") {
        io.stderr.write(`recruits: ${where} is empty. Give a query there, or leave it out.\n`);
        exit = EXIT.misuse;
        continue;
      }
      const answered = await ask(query);
      if (exit === EXIT.none) exit = answered;
    }
  } finally {
    progress.done();
  }
  return exit;
}
