/** The queries of a run: the words together, each word alone, or a line each of standard input. */
import { UsageError } from "../errors.ts";
import type { IO } from "../io.ts";
import { EXIT, type Exit } from "./command.ts";

/** Answers one query. */
export type AnswerQuery = (query: string) => Promise<Exit>;

/** Answers all queries that `words` make. `name` is the command's, for what to do about none. */
export async function answerAll(
  answer: AnswerQuery,
  words: readonly string[],
  isEach: boolean,
  name: string,
  io: IO,
): Promise<Exit> {
  const query = words.join(" ").trim();
  if (query === "-") return answerEach(answer, await linesOf(io), "Line", io);
  if (query === "" && (words.length > 0 || isEach))
    throw new UsageError(`The query is empty. Try: recruits ${name} cuba`);
  return isEach ? answerEach(answer, words, "Word", io) : answer(query);
}

/** The lines of standard input, without their ends. */
export async function linesOf({ stdin }: Pick<IO, "stdin">): Promise<AsyncIterable<string>> {
  const { createInterface } = await import("node:readline");
  return createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

/** As grep: found if any query was, unless one of them was none at all. */
async function answerEach(
  answer: AnswerQuery,
  queries: Iterable<string> | AsyncIterable<string>,
  unit: "Line" | "Word",
  io: IO,
): Promise<Exit> {
  const progress = createProgress(io);
  let exit: Exit = EXIT.none;
  let number = 0;
  try {
    for await (const text of queries) {
      number++;
      progress.tick();
      const query = text.trim();
      if (query === "") {
        const where = `${unit} ${number}${unit === "Line" ? " of standard input" : ""}`;
        io.stderr.write(`recruits: ${where} is empty. Give a query there, or leave it out.\n`);
        exit = EXIT.misuse;
        continue;
      }
      const answered = await answer(query);
      if (exit === EXIT.none) exit = answered;
    }
  } finally {
    progress.done();
  }
  return exit;
}

export interface Progress {
  /** One query more. */
  tick(): void;
  /** Takes the line away again. */
  done(): void;
}

/** How long a run may take before somebody wants to know, and how often they do, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = "\r\x1b[K";

/** Counts queries on stderr, from a second on, where that is a terminal and stdout is not. */
export function createProgress(
  { stderr, showsProgress }: Pick<IO, "stderr" | "showsProgress">,
  now = Date.now,
): Progress {
  let count = 0;
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    tick() {
      count++;
      // Asking the clock takes longer than a query.
      if (!showsProgress || count % 100 !== 0 || now() < due) return;
      stderr.write(`${CLEAR_LINE}${count.toLocaleString("en")} queries`);
      isShown = true;
      due = now() + INTERVAL;
    },
    done() {
      if (isShown) stderr.write(CLEAR_LINE);
    },
  };
}
